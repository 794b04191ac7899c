import { checkAmountSigns } from './amount-signs.ts';
import { checkDrawnFrom, checkRepeatedStudies } from './actions.ts';
import { checkChallengeCitations, checkChallengeSources, checkChallengeStudies } from './challenge-sources.ts';
import { checkBodySyntax } from './body-faults.ts';
import { checkCitationForm, checkCitations, checkUncitedSources } from './citations.ts';
import { checkCorrectedFigures } from './corrected-figures.ts';
import { checkFormerly } from './formerly.ts';
import { checkFutureDates } from './future-dates.ts';
import { checkInnerLinks } from './inner-links.ts';
import { checkPlaceNames } from './place-names.ts';
import { checkPrivateContacts } from './private-contacts.ts';
import { checkNamesOfDrafts } from './unpublished.ts';
import { offerSource } from './footnotes.ts';
import { checkCitedFigures, checkFigureAddresses, checkLinkedFigures } from './figures.ts';
import { checkHeadingIds } from './heading-ids.ts';
import { checkHeadings } from './headings.ts';
import { checkHiddenData, checkHiddenNodes, checkHiddenText } from './hidden-characters.ts';
import { checkLength } from './length.ts';
import { siblingsOf } from './missing-pages.ts';
import { NODE_RULES, type NodeRule } from './node-rules.ts';
import { START, type Issue } from './problem.ts';
import type { ParsedFile } from './reading.ts';
import { checkLearntFrom, checkPlaces } from './references.ts';
import { checkGlossary, checkSynonyms } from './repeated-words.ts';
import { checkRouteSteps } from './route-steps.ts';
import type { Rule } from './rule.ts';
import { checkSchema } from './schema.ts';
import { checkTableSize, checkTreeDepth } from './tree-size.ts';
import { checkWritten } from './unwritten.ts';
import { startOf } from './walk.ts';

/** The rules for each file once it is read. They are pure, so the gate and a form in the browser give the same messages. */
export const CONTENT_RULES: readonly Rule<ParsedFile>[] = [
  { id: 'markdown-syntax', code: 'markdown', check: checkBodySyntax },
  { id: 'hidden-text', code: 'hidden-character', check: checkHiddenText },
  { id: 'hidden-data', code: 'hidden-character', check: checkHiddenData },
  { id: 'hidden-node', code: 'hidden-character', check: checkHiddenNodes },
  { id: 'tree-depth', code: 'too-deep', check: checkTreeDepth },
  { id: 'tree-table', code: 'table-size', check: checkTableSize },
  ...NODE_RULES.map(toContentRule),
  { id: 'schema', code: 'field', check: checkSchema },
  { id: 'amount-sign', code: 'field', check: checkAmountSigns },
  { id: 'future-date', code: 'future-date', check: checkFutureDates },
  { id: 'private-contact', code: 'private-contact', check: checkPrivateContacts },
  { id: 'inner-link', code: 'unknown-page', check: checkInnerLinks },
  { id: 'draft-named', code: 'unknown-case-study', check: checkNamesOfDrafts },
  { id: 'place-name-once', code: 'same-name', check: checkPlaceNames },
  { id: 'former-name', code: 'same-name', check: checkFormerly },
  { id: 'page-of-the-model', code: 'missing-page', check: checkPageOfModel },
  { id: 'place', code: 'unknown-place', check: checkPlaces },
  { id: 'learnt-from', code: 'unknown-case-study', check: checkLearntFrom },
  { id: 'citation', code: 'unknown-source', check: checkCitations },
  { id: 'citation-form', code: 'unknown-source', check: checkCitationForm },
  { id: 'source-cited', code: 'uncited-source', check: checkUncitedSources },
  { id: 'headings', code: 'headings', check: checkHeadings },
  { id: 'heading-id', code: 'headings', check: checkHeadingIds },
  { id: 'section-written', code: 'not-written', check: checkWritten },
  { id: 'figure-cited', code: 'uncited-figure', check: checkCitedFigures },
  { id: 'figure-linked', code: 'uncited-figure', check: checkLinkedFigures },
  { id: 'figure-address', code: 'same-figure', check: checkFigureAddresses },
  { id: 'corrected-figure', code: 'unknown-figure', check: checkCorrectedFigures },
  { id: 'length', code: 'length', check: checkLength },
  { id: 'challenge-citation', code: 'unknown-source', check: checkChallengeCitations },
  { id: 'challenge-source-cited', code: 'uncited-source', check: checkChallengeSources },
  { id: 'challenge-case-study', code: 'unknown-case-study', check: checkChallengeStudies },
  { id: 'drawn-from', code: 'unknown-case-study', check: checkDrawnFrom },
  { id: 'drawn-from-twice', code: 'repeated-case-study', check: checkRepeatedStudies },
  { id: 'route-step', code: 'unknown-page', check: checkRouteSteps },
  { id: 'glossary-word', code: 'repeated-term', check: checkGlossary },
  { id: 'synonym', code: 'repeated-synonym', check: checkSynonyms },
];

function toContentRule({ id, code, refuse }: NodeRule): Rule<ParsedFile> {
  return {
    id,
    code,
    check: (reading) =>
      reading.nodes.flatMap((node) => {
        const refusal = refuse(node);
        return refusal ? [{ ...startOf(node), ...refusal, ...offerSource(node, reading) }] : [];
      }),
  };
}

/** If the model defines which pages exist, each page must be for a term of the model. */
function checkPageOfModel({ source: { file } }: ParsedFile): Issue[] {
  const siblings = siblingsOf(file);
  if (!siblings || siblings.includes(file)) return [];
  const names = siblings.map((sibling) => sibling.split('/').at(-1)).join(', ');
  return [{ ...START, message: 'Unknown term.', suggestion: `Rename the file to one of: ${names}.` }];
}
