import type { Page } from '@playwright/test';

/** Milliseconds between two keys if a query is entered as a whole, as from a link or a form. */
export const AT_ONCE = 0;

/** Types a query into the empty box of the search page; returns the milliseconds from its last key to its results on the page. */
export async function typeQuery(page: Page, query: string, delay: number): Promise<number> {
  const box = page.getByRole('searchbox').last();
  await box.fill('');
  const results = page.evaluate(waitForResults, query);
  await (delay === AT_ONCE ? box.fill(query) : box.pressSequentially(query, { delay }));
  return results;
}

/** Runs in the page. Results are complete when the page states which query it shows. */
function waitForResults(query: string): Promise<number> {
  return new Promise((resolve) => {
    let lastKey = 0;
    const root = document.querySelector('[data-search]');
    const onInput = (event: Event): void => void (lastKey = event.timeStamp);
    const observer = new MutationObserver(() => {
      const shown = new URLSearchParams(root?.getAttribute('data-shown') ?? '').get('q');
      if (shown !== query) return;
      observer.disconnect();
      root?.removeEventListener('input', onInput);
      resolve(performance.now() - lastKey);
    });
    if (!root) return;
    root.addEventListener('input', onInput);
    observer.observe(root, { attributes: true, attributeFilter: ['data-shown'] });
  });
}
