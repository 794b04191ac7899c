import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from './almanac.ts';

/** The one set of rules for every page and tool: WCAG 2.2 up to AA, and what axe calls best practice. */
const STANDARDS = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] } as const;
/** What depends on colour alone, and so can differ between light and dark. */
const COLOUR_RULES = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } as const;
/** What depends on the width of the window alone. */
const LAYOUT_RULES = { type: 'rule', values: ['target-size', 'scrollable-region-focusable'] } as const;

type Rules = typeof STANDARDS | typeof COLOUR_RULES | typeof LAYOUT_RULES;

interface Look {
  readonly width: number;
  readonly colours: 'light' | 'dark';
  readonly rules: Rules;
}

const lookAt = (width: number): readonly Look[] => [
  { width, colours: 'light', rules: STANDARDS },
  { width, colours: 'dark', rules: COLOUR_RULES },
];
/** For many pages of one kind, one of which was looked at by every rule at both widths. */
const QUICK: readonly Look[] = [...lookAt(1280), { width: 320, colours: 'light', rules: LAYOUT_RULES }];
const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What is wrong with the page as it is now, at 320 and 1280 px (or the given widths): what axe finds by every rule in
 * light colours and by the rules of colour in dark ones, and whether the page is wider than the window. One line a fault.
 */
export const findFaults = (page: Page, widths: readonly number[] = [320, 1280]): Promise<string[]> => lookAll(page, widths.flatMap(lookAt));

/** The same, without what does not depend on the width at 320 px. */
export const findFaultsQuickly = (page: Page): Promise<string[]> => lookAll(page, QUICK);

async function lookAll(page: Page, looks: readonly Look[]): Promise<string[]> {
  const found: string[] = [];
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(SOURCE);
  for (const { width, colours, rules } of looks) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: colours, reducedMotion: 'reduce' });
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    const faults = [...(wider > 0 ? [`${wider} px wider than the window`] : []), ...(await runAxe(page, rules))];
    found.push(...faults.map((fault) => `${width} px, ${colours}: ${fault}`));
  }
  return found;
}

/** What `axe-core` leaves in a page. */
type WithAxe = typeof globalThis & { readonly axe: { run: (options: RunOptions) => Promise<AxeResults> } };

async function runAxe(page: Page, rules: Rules): Promise<string[]> {
  const options: RunOptions = { resultTypes: ['violations'], runOnly: { ...rules, values: [...rules.values] } };
  return page.evaluate(async (given) => {
    const { violations } = await (globalThis as WithAxe).axe.run(given);
    return violations.map(({ id, nodes }) => {
      const places = nodes.slice(0, 3).map(({ target }) => target.join(' '));
      return `${id}, ${nodes.length} times: ${places.join(' | ')}`;
    });
  }, options);
}
