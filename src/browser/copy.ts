import { everyPage as t } from '../site/every-page-words.en.ts';

/** Copies the text of an element. If the browser does not allow it, selects the text instead. Returns a message to announce. */
export async function copyTextOf(element: HTMLElement): Promise<string> {
  try {
    await navigator.clipboard.writeText(element.textContent.trim());
    return t.copied;
  } catch {
    getSelection()?.selectAllChildren(element);
    return t.copyByHand;
  }
}

/** Copies a text that the page does not show. If the browser does not allow it, the message contains the text. */
export async function copyText(text: string, copied: string = t.copied): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return copied;
  } catch {
    return t.copyThis(text);
  }
}

/** Lets every button marked `data-copy` copy the element with that id. */
export function startCopyButtons(): void {
  for (const button of document.querySelectorAll<HTMLElement>('button[data-copy]')) {
    button.addEventListener('click', () => void copyFor(button));
  }
}

async function copyFor(button: HTMLElement): Promise<void> {
  const element = document.getElementById(button.dataset['copy'] ?? '');
  if (element && button.nextElementSibling) button.nextElementSibling.textContent = await copyTextOf(element);
}
