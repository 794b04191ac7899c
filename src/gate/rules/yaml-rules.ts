import { isAlias } from 'yaml';
import { checkCutTexts, checkThousands } from './plain-scalars.ts';
import type { Issue } from './problem.ts';
import type { YamlReading } from './read-yaml.ts';
import type { Rule } from './rule.ts';
import { DEEPEST } from './text-rules.ts';
import { COMPARE, explainYamlFault } from './yaml-faults.ts';

/** Front matter has only plain text, numbers, lists and fields, each given once; nothing in it may refer to another part. */
export const YAML_RULES: readonly Rule<YamlReading>[] = [
  { id: 'yaml-syntax', code: 'front-matter', check: checkSyntax },
  { id: 'yaml-repeated-key', code: 'front-matter', check: checkRepeatedKeys },
  { id: 'yaml-anchor', code: 'front-matter', check: checkAnchors },
  { id: 'yaml-alias', code: 'front-matter', check: checkAliases },
  { id: 'yaml-merge', code: 'front-matter', check: checkMergeKeys },
  { id: 'yaml-tag', code: 'front-matter', check: checkTags },
  { id: 'yaml-directive', code: 'front-matter', check: checkDirectives },
  { id: 'yaml-key', code: 'front-matter', check: checkKeys },
  { id: 'yaml-cut-text', code: 'front-matter', check: checkCutTexts },
  { id: 'yaml-thousands', code: 'field', check: checkThousands },
  { id: 'yaml-depth', code: 'too-deep', check: checkDepth },
];

/** A parser often reports one mistake as several, so only the first is reported. */
function checkSyntax({ document, at }: YamlReading): Issue[] {
  const [broken] = [...document.errors, ...document.warnings].filter(({ code }) => !REPORTED_ELSEWHERE.has(code));
  return broken ? [{ ...at(broken.pos[0]), ...explainYamlFault(broken) }] : [];
}

const REPORTED_ELSEWHERE = new Set(['DUPLICATE_KEY', 'TAG_RESOLVE_FAILED', 'BAD_DIRECTIVE']);

function checkRepeatedKeys({ document, at }: YamlReading): Issue[] {
  return document.errors
    .filter(({ code }) => code === 'DUPLICATE_KEY')
    .map(({ pos }) => ({ ...at(pos[0]), message: 'This field appears twice.', suggestion: 'Delete one.' }));
}

function checkAnchors({ nodes, at }: YamlReading): Issue[] {
  return nodes.flatMap(({ node, offset }) => {
    if (isAlias(node) || !node.anchor) return [];
    const message = `Anchors (&${node.anchor}) are not supported.`;
    return [{ ...at(offset), message, suggestion: 'Remove it. Put quotation marks round text that starts with &.' }];
  });
}

function checkAliases({ nodes, at }: YamlReading): Issue[] {
  return nodes.flatMap(({ node, offset }) =>
    isAlias(node)
      ? [
          {
            ...at(offset),
            message: `Aliases (*${node.source}) are not supported.`,
            suggestion: 'Write out the value. Put quotation marks round text that starts with *.',
          },
        ]
      : [],
  );
}

function checkMergeKeys({ keys, at }: YamlReading): Issue[] {
  return keys.flatMap(({ key, offset }) =>
    key === '<<'
      ? [
          {
            ...at(offset),
            message: 'Merge keys (<<) are not supported.',
            suggestion: 'Write out the fields.',
          },
        ]
      : [],
  );
}

function checkTags({ nodes, at }: YamlReading): Issue[] {
  return nodes.flatMap(({ node, offset }) =>
    node.tag === undefined
      ? []
      : [
          {
            ...at(offset),
            message: `Tags (${node.tag}) are not supported.`,
            suggestion: 'Remove it. Put quotation marks round text that starts with an exclamation mark.',
          },
        ],
  );
}

function checkDirectives({ text, at }: YamlReading): Issue[] {
  const offset = /^%/m.exec(text)?.index;
  if (offset === undefined) return [];
  const message = 'Lines starting with % are not supported.';
  return [{ ...at(offset), message, suggestion: 'Delete the line. Put quotation marks round text that starts with %.' }];
}

/** Names with a special meaning in JavaScript. */
const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);

/** After another kind of mistake, the parser sees names that the author did not write, so only the reserved ones are reported then. */
function checkKeys({ document, keys, at }: YamlReading): Issue[] {
  const isBroken = document.errors.some(({ code }) => !REPORTED_ELSEWHERE.has(code));
  return keys.flatMap(({ key, offset }) => {
    if (typeof key === 'string' ? !RESERVED.has(key) : isBroken) return [];
    const message = typeof key === 'string' ? `"${key}" cannot be the name of a field.` : 'The name of a field must be a plain word.';
    return [{ ...at(offset), message, suggestion: COMPARE }];
  });
}

function checkDepth({ nodes, at }: YamlReading): Issue[] {
  const deep = nodes.find(({ depth }) => depth > DEEPEST);
  if (!deep) return [];
  return [{ ...at(deep.offset), message: `The front matter is nested more than ${DEEPEST} levels deep here.`, suggestion: COMPARE }];
}
