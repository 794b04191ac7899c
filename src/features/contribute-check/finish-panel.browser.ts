import type { Finished, FinishedFile } from '../contribute-draft/finish-draft.ts';
import { LONGEST_ADDRESS, mailTo, onGitHub, type FilledAddress, type OnGitHub } from '../contribute/ways-to-send.ts';
import { SITE } from '../../shared/site.ts';
import { contributeScript as t } from '../contribute/words.en.ts';
import { make } from '../../browser/dom.ts';
import { requireElement, findPart } from '../../browser/require-element.ts';
import { saveFile } from '../../browser/save-file.ts';
import type { CheckedDraft } from './check-draft.browser.ts';
import { listProblems } from './problems.browser.ts';

/** Shows the results of a check, the finished files, and the ways to send them. `place` is the name of the main place. */
export function showFinished(root: HTMLElement, { finished, problems }: CheckedDraft, place: string): void {
  const panel = findPart(root, 'checked');
  const [wrong, hints] = [problems.filter(({ isHint }) => !isHint), problems.filter(({ isHint }) => isHint)];
  findPart(panel, 'verdict').textContent = t.problems(wrong.length);
  findPart(panel, 'problems').replaceChildren(...listProblems(root, wrong));
  findPart(panel, 'hints-box').hidden = hints.length === 0;
  findPart(panel, 'hint-count').textContent = t.hints(hints.length);
  findPart(panel, 'hints').replaceChildren(...listProblems(root, hints));
  findPart(panel, 'file-name').textContent = nameOf(finished.study);
  findPart(panel, 'file').textContent = finished.study.text;
  const github = onGitHub({ repository: root.dataset['repository'] ?? '' }, finished, place);
  findPart(panel, 'places').replaceChildren(...finished.places.map((file, index) => makePlace(file, github?.newPlaces[index])));
  showWays(panel, finished, github);
  panel.hidden = false;
}

/** Gives the reader a file to save. */
export const saveFinished = (file: FinishedFile): void => saveFile(nameOf(file), file.text, 'text/plain');

function showWays(panel: HTMLElement, finished: Finished, github: OnGitHub | undefined): void {
  const title = String(finished.data['title'] ?? finished.slug);
  const names = [finished.study, ...finished.places].map(nameOf);
  const isChange = finished.original !== undefined;
  const letter = isChange
    ? { subject: t.changeSubject(title), body: t.changeLetter(title, names) }
    : { subject: t.subject(title), body: t.letter(title, names) };
  lead(panel, 'mail', mailTo(SITE, letter));
  findPart(panel, 'github').hidden = github === undefined;
  if (!github) return;
  lead(panel, 'new-file', github.newFile.url);
  lead(panel, 'issue', github.issue.url);
  const isCut = isChange ? github.issue.isCut : github.newFile.isCut || github.issue.isCut;
  findPart(panel, 'too-long').textContent = [isChange && t.pasteChange, isCut && t.tooLong(LONGEST_ADDRESS)].filter(Boolean).join(' ');
}

function makePlace(file: FinishedFile, address: FilledAddress | undefined): HTMLElement {
  const save = make('button', { type: 'button' }, t.downloadPlace(nameOf(file)));
  save.addEventListener('click', () => saveFinished(file));
  return make(
    'div',
    { class: 'tools' },
    save,
    address && make('a', { href: address.url, rel: 'external noreferrer' }, t.newPlaceFile(nameOf(file))),
  );
}

function lead(panel: HTMLElement, part: string, url: string): void {
  const link = requireElement(panel, `[data-part="${part}"]`, HTMLAnchorElement);
  link.href = url;
  if (url.startsWith('https:')) link.rel = 'external noreferrer';
}

const nameOf = ({ path }: FinishedFile): string => path.split('/').at(-1) ?? path;
