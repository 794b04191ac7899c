import { dataOf } from '../contribute-draft/draft-data.ts';
import { chosenAt, isBlank, textAt, type Draft } from '../contribute-draft/draft.ts';
import type { Field } from '../contribute-draft/fields.ts';
import { countWords } from '../../shared/text.ts';
import type { CaseStudyData } from '../../model/case-study-schema.ts';
import { splitCitations } from '../../model/citation.ts';
import { describeEvidence, EVIDENCE_GRADES, evidenceReason, gradeEvidence } from '../../model/evidence-grade.ts';
import { SECTIONS } from '../../model/sections.ts';
import { contributeScript as t } from '../contribute/words.en.ts';
import { findPart } from '../../browser/require-element.ts';
import { controlsIn, pathOf } from './controls.browser.ts';
import { makeDraftFlag } from './draft-flag.browser.ts';

/** Shows a summary of the draft beside the form, and says how complete each part is. */
export function showDraftSummary(root: HTMLElement, form: readonly Field[], draft: Draft): void {
  findPart(root, 'flag').replaceChildren(makeDraftFlag(draft['areas'], draft['principles']));
  findPart(root, 'no-areas').hidden = chosenAt(draft, ['areas']).length > 0;
  findPart(root, 'title').textContent = textAt(draft, ['title']).trim() || t.untitled;
  findPart(root, 'place').textContent = placeNames(root).join(', ');
  showGrade(root, form, draft);
  findPart(root, 'words').textContent = t.words(SECTIONS.reduce((sum, { id }) => sum + wordsIn(textAt(draft, [id])), 0));
  for (const part of root.querySelectorAll<HTMLElement>('[data-step-open]')) {
    const open = openIn(root, form, draft, part.dataset['stepOpen'] ?? '');
    part.textContent = open.length > 0 ? t.open(open.join(', ')) : t.allAnswered;
    if (part.dataset['stepOpen'] === 'core') findPart(root, 'core-open').textContent = part.textContent;
  }
}

/** Shows the length of its text beside each control, and the order beside choices. */
export function showCounts(root: HTMLElement, draft: Draft): void {
  for (const control of controlsIn(root)) {
    const part = control.closest('[data-clause], [data-field]')?.querySelector('[data-part="count"]');
    if (part && 'value' in control && control.type !== 'checkbox')
      part.textContent = control.value ? t.characters([...control.value.trim()].length) : '';
  }
  for (const order of root.querySelectorAll<HTMLElement>('[data-part="order"]')) {
    const words = chosenAt(draft, pathOf(order));
    order.hidden = words.length < 2;
    order.textContent = t.inOrder(words.map((word) => nameOf(order, word)).join(', '));
  }
}

function showGrade(root: HTMLElement, form: readonly Field[], draft: Draft): void {
  const { results = [], sources = [] } = dataOf(
    form.filter(({ name }) => name === 'results' || name === 'sources'),
    draft,
  );
  const graded = { results, sources } as Pick<CaseStudyData, 'results' | 'sources'>;
  const grade = gradeEvidence(graded);
  findPart(root, 'grade').textContent = t.grade(describeEvidence(grade, evidenceReason(graded)));
  findPart(root, 'rule').textContent = EVIDENCE_GRADES[grade].rule;
}

/** The labels of the required fields in a part of the form that are still blank. */
function openIn(root: HTMLElement, form: readonly Field[], draft: Draft, step: string): string[] {
  return form
    .filter(({ isRequired, name }) => isRequired && isBlank(draft[name]))
    .flatMap(({ name }) => {
      const field = root.querySelector<HTMLElement>(`[data-step="${step}"] [data-field="${name}"]`);
      return field && pathOf(field).length === 1 ? [field.dataset['label'] ?? name] : [];
    });
}

const placeNames = (root: HTMLElement): string[] =>
  [...root.querySelectorAll<HTMLSelectElement>('[data-field="places"] select')].flatMap((select) =>
    select.value ? [select.selectedOptions[0]?.textContent.trim() ?? select.value] : [],
  );

const nameOf = (order: HTMLElement, word: string): string =>
  [...(order.parentElement?.querySelectorAll<HTMLInputElement>('input') ?? [])]
    .find(({ value }) => value === word)
    ?.parentElement?.textContent.trim() ?? word;

const wordsIn = (text: string): number =>
  countWords(
    splitCitations(text)
      .map((part) => (part.kind === 'text' ? part.text : ' '))
      .join(''),
  );
