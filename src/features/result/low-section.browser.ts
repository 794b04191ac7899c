import type { AssessmentData } from '../../content/assessment-data.ts';
import { LOWEST_SHOWN, unknownStatements, type LowAnswer } from './low-answers.ts';
import { KINDS_OF_BODY } from '../../model/kinds-of-body.ts';
import type { Workbook } from '../../model/workbook-schema.ts';
import { result as t } from './words.en.ts';
import { findPart } from '../../browser/require-element.ts';
import { makeInvestigations, makeLow } from './low.browser.ts';

/** Shows the low answers: the lowest at once, the others in a part that opens. */
export function showLow(root: HTMLElement, low: readonly LowAnswer[], { about }: Workbook, { outcomes }: AssessmentData): void {
  const items = low.map((each) => makeLow(each, { outcomes, kind: about.kind }));
  const others = items.slice(LOWEST_SHOWN);
  findPart(root, 'low').replaceChildren(...items.slice(0, LOWEST_SHOWN));
  findPart(root, 'low-others').replaceChildren(...others);
  findPart(root, 'low-more').hidden = others.length === 0;
  findPart(root, 'low-more-count').textContent = t.low.more(others.length);
  findPart(root, 'low-lead').textContent = low.length > 0 ? t.low.lead(low.length, LOWEST_SHOWN) : t.low.none;
  findPart(root, 'low-kind').textContent = low.length > 0 ? describeKind(about, low) : '';
}

/** Shows the statements that no one could answer, as things to find out. */
export function showInvestigations(root: HTMLElement, workbook: Workbook, { statements }: AssessmentData): void {
  const unknown = unknownStatements(workbook, statements);
  findPart(root, 'find-out').hidden = unknown.length === 0;
  findPart(root, 'find-out-lead').textContent = t.investigation.lead(unknown.length);
  findPart(root, 'find-out-list').replaceChildren(...unknown.map(makeInvestigations));
}

/** Whether case studies from the reader's type of organisation come first, or why not. */
function describeKind({ kind }: Workbook['about'], low: readonly LowAnswer[]): string {
  const own = KINDS_OF_BODY.find(({ id }) => id === kind);
  if (!own) return t.low.giveKind;
  const isThere = low.some(({ studies }) => studies.some((study) => study.kind === own.id));
  return (isThere ? t.low.sameKindFirst : t.low.noSameKind)(own.name);
}
