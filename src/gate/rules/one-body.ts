import { isScalar, isSeq, type Document, type Scalar } from 'yaml';
import type { Issue } from './problem.ts';
import type { ParsedFile } from './reading.ts';

/** A comma in a list in brackets starts another organisation, but many organisations have a comma in their name. */
export function checkSplitOrganisations({ source, collection }: ParsedFile): Issue[] {
  const list = collection === 'case-studies' ? organisationsOf(source.yaml?.document) : [];
  return list.slice(1).flatMap((second, index) => {
    const first = list[index];
    if (!first || first.type !== 'PLAIN' || second.type !== 'PLAIN' || !mayBeOne(first.value, second.value)) return [];
    return [
      {
        ...source.positionOf(['organisations', index]),
        message: `"${first.value}" and "${second.value}" are listed as two organisations. Are they one, with a comma in its name?`,
        suggestion: `For one: organisations: ["${first.value}, ${second.value}"]. For two, put quotation marks round each: ["${first.value}", "${second.value}"].`,
      },
    ];
  });
}

type Name = Scalar<string>;

function organisationsOf(document: Document | undefined): Name[] {
  const list = document?.get('organisations', true);
  if (!isSeq(list) || list.flow !== true) return [];
  return list.items.filter((item): item is Name => isScalar(item) && typeof item.value === 'string');
}

/** A name that says what an organisation is for, and may continue after a comma. */
const FOR =
  /\b(?:Ministry|Department|Departement|Office|Directorate|Secretariat|Secretary|Board|Bureau|Institute|Agency|Committee|Commission|Centre|Center|Division|Service|College|Faculty|Society|Association|Union) (?:of|for)\b/;
const BODY =
  /\b(?:council|city|borough|county|district|ministry|department|office|authority|agency|university|college|institute|association|service|trust|foundation|limited|ltd|plc|llp|inc|gmbh|partnership|partners|company|board|committee|commission|group|network|nhs|government|parliament|police|lab|team|library|alliance|union|society|centre|center|fund|bank|housing association|stadt|gemeente|kommune|ville|ayuntamiento)\b/i;

const mayBeOne = (first: string, second: string): boolean =>
  (FOR.test(first) && !BODY.test(second)) ||
  (/ and /.test(second) && FOR.test(first)) ||
  (/^[A-Z][a-z]+ and [A-Z]/.test(second) && !BODY.test(second) && !/ /.test(first.trim()));
