import { PLACES } from '../fixtures/almanac/places.ts';
import { STUDIES } from '../fixtures/almanac/studies.ts';
import { putOnDevice, type Page } from './almanac.ts';

/* The collection on the device, and the parts of pages that show it. */

export const SLUGS = [
  'easthaven-home-desks',
  'karaka-bay-office-moves',
  'northmoor-community-hubs',
  'millham-deal',
  'vallasen-city-card',
] as const;
export const [HOME_DESKS, OFFICES, HUBS, DEAL, CARD] = SLUGS;
export const titleOf = (slug: (typeof SLUGS)[number]): string => STUDIES.get(slug)?.title ?? '';
/** Subject and place, as lists name a case study. */
export function nameOf(slug: (typeof SLUGS)[number]): string {
  const { subject = '', places: [place = ''] = [] } = STUDIES.get(slug) ?? {};
  return `${subject}, ${(PLACES as Readonly<Record<string, { readonly name: string }>>)[place]?.name ?? ''}`;
}

interface Stored {
  compare: string[];
  list: { slug: string; note: string }[];
}

const NOTHING = { version: 1, compare: [], list: [] };
export const stored = (page: Page): Promise<Stored> =>
  page.evaluate((nothing) => JSON.parse(localStorage.getItem('almanac') ?? JSON.stringify(nothing)) as Stored, NOTHING);
export const storedNotes = async (page: Page): Promise<string[][]> => (await stored(page)).list.map(({ slug, note }) => [slug, note]);

/** Stores a collection on the device once, before the first page opens: what the page stores later stays. */
export async function collect(page: Page, { compare = [] as string[], list = [] as (readonly [string, string])[] }): Promise<void> {
  const text = JSON.stringify({ version: 1, compare, list: list.map(([slug, note]) => ({ slug, note })) });
  await putOnDevice(page, 'almanac', text);
}

export const selectionBar = (page: Page) => page.locator('[data-selection-bar]');
export const said = (page: Page) => selectionBar(page).locator('[aria-live]');
export const status = (page: Page) => page.getByRole('status');
export const button = (page: Page, action: 'Compare' | 'Save to my list', slug: (typeof SLUGS)[number]) =>
  page.getByRole('button', { name: `${action}: ${titleOf(slug)}` });
export const columns = (page: Page) => page.locator('.comparison thead [data-column]');
export const columnSlugs = (page: Page): Promise<(string | undefined)[]> =>
  columns(page).evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset['column']));
export const items = (page: Page) => page.locator('.my-list > li');
