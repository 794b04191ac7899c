import { everyPage as t } from '../site/every-page-words.en.ts';

/**
 * Copies a text with its formatting, and as plain text for programs that accept only that. If the browser does not allow it,
 * selects the element that shows the text. Returns a message to announce.
 */
export async function copyFormatted(html: string, text: string, shown: HTMLElement): Promise<string> {
  const part = (content: string, type: string): Blob => new Blob([content], { type });
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'text/html': part(html, 'text/html'), 'text/plain': part(text, 'text/plain') })]);
    return t.copied;
  } catch {
    getSelection()?.selectAllChildren(shown);
    return t.copyByHand;
  }
}
