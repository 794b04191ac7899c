import { useScriptWords } from './script-words.en.ts';
import { copyText } from '../../browser/copy.ts';
import { today } from '../../shared/today.ts';

/**
 * The script of a case study page: it copies the link, copies text without source numbers, prints, shows a notice if the page is
 * stale, and marks the current section.
 */
export function startCaseStudy(): void {
  for (const list of document.querySelectorAll<HTMLElement>('[data-use]')) startActions(list);
  for (const notice of document.querySelectorAll<HTMLElement>('[data-due]')) notice.hidden &&= (notice.dataset['due'] ?? '') >= today();
  startFigureLinks();
  copyWithoutNumbers();
  markSections();
}

function startActions(list: HTMLElement): void {
  const { link = '' } = list.dataset;
  list.querySelector('[data-do="copy-link"]')?.addEventListener('click', () => void copyLink(link, list));
  list.querySelector('[data-do="print"]')?.addEventListener('click', () => print());
}

async function copyLink(link: string, list: HTMLElement): Promise<void> {
  const said = list.nextElementSibling;
  if (said) await copyAndSay(link, said);
}

async function copyAndSay(link: string, said: Element): Promise<void> {
  const text = await copyText(link, useScriptWords.linkCopied);
  said.textContent = text;
  if (text === useScriptWords.linkCopied) setTimeout(() => (said.textContent = ''), 3000);
}

/** A figure is a link to itself. Selecting it also copies its address with the edition. */
function startFigureLinks(): void {
  const said = document.querySelector<HTMLElement>('[data-permalink]');
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.figure-link')) {
    link.addEventListener('click', () => said && void copyAndSay(`${said.dataset['permalink'] ?? ''}${link.hash}`, said));
  }
}

/** Hides the source numbers while the browser copies, because it copies what is shown. */
function copyWithoutNumbers(): void {
  const { classList } = document.documentElement;
  classList.add('copies-clean');
  document.addEventListener('copy', () => {
    classList.add('is-copying');
    setTimeout(() => classList.remove('is-copying'));
  });
}

/** Marks the part that is being read in the contents at the side. */
function markSections(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.case-rail a')];
  const parts = links.map(({ hash }) => document.getElementById(hash.slice(1)));
  const mark = (): void => {
    const current = parts.findLastIndex((part) => part !== null && part.getBoundingClientRect().top < innerHeight / 3);
    for (const [index, link] of links.entries()) link.ariaCurrent = index === current ? 'true' : null;
  };
  addEventListener('scroll', mark, { passive: true });
  mark();
}
