import type { Finished } from '../contribute-draft/finish-draft.ts';
import { contributeScript as t } from '../contribute/words.en.ts';
import { make } from '../../browser/dom.ts';
import { findPart } from '../../browser/require-element.ts';
import type { Passage } from './compare-lines.ts';

/** Shows what a draft changes in a published case study; hidden for a new one. Returns the number of passages. */
export async function showChanges(root: HTMLElement, finished: Finished | undefined): Promise<number> {
  const original = finished?.original;
  findPart(root, 'changes-box').hidden = original === undefined;
  if (!finished || !original) return 0;
  const { compareLines } = await import('./compare-lines.ts');
  const passages = compareLines(original.text, finished.study.text);
  findPart(root, 'change-count').textContent = passages.length === 0 ? t.noChanges : t.changes(passages.length);
  findPart(root, 'changes').replaceChildren(...passages.map(makePassage));
  return passages.length;
}

const makePassage = ({ line, lines }: Passage): HTMLElement =>
  make(
    'div',
    { class: 'changed', role: 'group', 'aria-label': t.passage(line) },
    ...lines.map(({ kind, text }) => make(ELEMENTS[kind].name, { class: 'changed__line' }, `${ELEMENTS[kind].sign} ${text}`)),
  );

const ELEMENTS = {
  gone: { name: 'del', sign: '−' },
  new: { name: 'ins', sign: '+' },
  same: { name: 'span', sign: ' ' },
} as const;
