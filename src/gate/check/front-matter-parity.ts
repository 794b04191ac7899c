import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import { START, type Issue } from '../rules/problem.ts';
import { FRONT_MATTER } from '../rules/front-matter.ts';
import { normalise } from '../rules/read-source.ts';
import type { ParsedFile } from '../rules/reading.ts';

/**
 * Astro reads front matter with its own parser, which has more types of values and finds the end of the front matter by another
 * pattern. Both must read the same, or the content check would not see what is published.
 */
export function checkOneReading({ source }: ParsedFile): Issue[] {
  const { file, raw, data } = source;
  if (data === undefined) return [];
  const whole = file.endsWith('.mdx') ? raw : `---\n${normalise(raw).replace(/^---\n/, '')}\n---\n`;
  const astro = readAsAstro(whole);
  const isSameText = astro?.raw === FRONT_MATTER.exec(normalise(whole))?.[1]?.trim();
  const path = astro && isSameText ? differenceOf(data ?? {}, astro.data) : [];
  if (!path) return [];
  const where = path.length > 0 ? source.positionOf(path) : START;
  const suggestion = 'Put quotation marks round unusual numbers and dates.';
  return [{ ...where, message: `Ambiguous ${path.length > 0 ? 'value' : 'front matter'}.`, suggestion }];
}

function readAsAstro(text: string): { raw: string; data: unknown } | undefined {
  try {
    const { frontmatter, rawFrontmatter } = parseFrontmatter(text);
    return { raw: normalise(rawFrontmatter).trim(), data: withPlainDays(frontmatter) };
  } catch {
    return undefined;
  }
}

/** The path to the first value in which two readings differ; undefined if they are equal. */
function differenceOf(one: unknown, other: unknown, path: readonly string[] = []): readonly string[] | undefined {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return Object.is(one, other) ? undefined : path;
  if (Array.isArray(one) !== Array.isArray(other)) return path;
  const [a, b] = [one, other] as [Record<string, unknown>, Record<string, unknown>];
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
    const found = differenceOf(a[key], b[key], [...path, key]);
    if (found) return found;
  }
  return undefined;
}

/** Astro's parser turns `2026-11-22` into a Date; the schemas accept both as the same day. */
function withPlainDays(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString().replace(/T00:00:00\.000Z$/, '');
  if (Array.isArray(value)) return value.map(withPlainDays);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, withPlainDays(entry)]));
}
