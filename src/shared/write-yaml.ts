import { Document, isScalar, Scalar, visit } from 'yaml';

const LINE = 120;

/**
 * A value as YAML that every parser reads as the same value: no anchors, and quotation marks around anything that an older
 * parser would read as a date, a number or a yes. Lists of short words are on one line; long texts are folded.
 */
export function writeYaml(value: object): string {
  const document = new Document(value, { compat: 'yaml-1.1', aliasDuplicateObjects: false, version: '1.2', schema: 'core' });
  visit(document, {
    Seq: (_, node) => {
      node.flow = node.items.every((item) => isScalar(item) && isShortWord(item.value));
    },
    Scalar: (key, node) => {
      if (typeof node.value !== 'string') return;
      // Not every parser preserves wider spaces at the start or end of a value.
      if (/^[^\S \n\t]|[^\S \n\t]$/.test(node.value)) node.type = Scalar.QUOTE_SINGLE;
      else if (key === 'value' && node.value.length > LINE) node.type = Scalar.BLOCK_FOLDED;
    },
  });
  return document.toString({ lineWidth: LINE, singleQuote: true, flowCollectionPadding: false });
}

const isShortWord = (value: unknown): boolean => typeof value === 'string' && /^[a-z0-9-]{1,40}$/.test(value);
