import { findPart, requireElement } from '../../browser/require-element.ts';
import { compareCopiesWords as t } from './compare-words.en.ts';

/** Compares the file that a reader chooses with this edition. The code for the comparison is loaded only then. */
export function startCompareCopies(): void {
  const root = document.querySelector('[data-compare-copies]');
  if (!root) return;
  const input = requireElement(root, 'input', HTMLInputElement);
  const status = findPart(root, 'status');
  const result = findPart(root, 'result');
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (!file) return;
    void compare(file).then(({ says, shown }) => {
      status.textContent = says;
      result.replaceChildren(...shown);
      input.value = '';
    });
  });
}

async function compare(file: File): Promise<{ readonly says: string; readonly shown: readonly Node[] }> {
  const loaded = await import('./compare-with.browser.ts').catch(() => undefined);
  return loaded ? loaded.compareWith(file) : { says: t.noData, shown: [] };
}
