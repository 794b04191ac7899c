import { issueUrl, mailUrl } from '../../shared/letters.ts';
import { SITE } from '../../shared/site.ts';
import { tip as t } from './words.en.ts';
import { copyTextOf } from '../../browser/copy.ts';
import { startFullNotes } from '../../browser/full-notes.ts';

/** Updates the links of every tip form with what is typed. Nothing is sent from here. */
export function startTipForms(): void {
  for (const root of document.querySelectorAll<HTMLElement>('[data-tip]')) startTipForm(root);
  startFullNotes();
}

function startTipForm(root: HTMLElement): void {
  const part = <T extends HTMLElement>(name: string): T | null => root.querySelector<T>(`[data-part="${name}"]`);
  const [mail, issue, text] = [part<HTMLAnchorElement>('mail'), part<HTMLAnchorElement>('issue'), part('text')];
  const valueOf = (name: string): string => part<HTMLInputElement>(name)?.value.trim() ?? '';
  const update = (): void => {
    const [what, link] = [valueOf('what'), valueOf('link')];
    const body = t.body(what, link);
    mail?.setAttribute('href', mailUrl(SITE.editors, { subject: what ? `${t.subject} ${what}` : t.subject, body }));
    issue?.setAttribute('href', issueUrl(SITE, 'tip', { what, link }) ?? '');
    if (text) text.textContent = body.trim();
  };
  root.addEventListener('input', update);
  root.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement) mail?.click();
  });
  part('copy')?.addEventListener('click', () => void sayCopied(text, part('said')));
  fillIn(part<HTMLInputElement>('what'));
  // A browser that returns to the page restores what was typed.
  update();
}

/** A search without results links here with its words. */
function fillIn(field: HTMLInputElement | null): void {
  const what = new URLSearchParams(location.search).get('what');
  if (field && what) field.value ||= what.slice(0, field.maxLength);
}

async function sayCopied(text: HTMLElement | null, said: HTMLElement | null): Promise<void> {
  if (text && said) said.textContent = await copyTextOf(text);
}
