import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import type { CaseStudyInput } from '../../../src/model/case-study-schema.ts';
import { makeChance, type Chance } from '../search/chance.ts';
import { makeNames, newWordsOf } from '../search/invented-names.ts';
import { readSentences, writeBody, type Sentences } from './generated-bodies.ts';
import { makePlaces, placesFor } from './generated-places.ts';
import { makeTitles } from './generated-titles.ts';

interface RealStudy {
  readonly data: CaseStudyInput;
  readonly body: string;
}

const SEED = 20261128;
const STUDIES = 'content/case-studies';
const PLACES = 'content/places';

/**
 * Fills the almanac in `root` up to `count` case studies: the existing ones, and generated ones. Each is valid and made from the text of
 * real ones, with new places, titles, sources and words, whose numbers grow as those of the real ones do. The result is the same every
 * time, and a larger set starts with a smaller one.
 */
export function addStudies(root: string, count: number): void {
  const real = readReal(root);
  const places = readPlaces(root);
  const chance = makeChance(SEED);
  const invent = makeNames(chance);
  const nextPlace = makePlaces(SEED + 1);
  const nextTitle = makeTitles(
    chance,
    real.map(({ data }) => data.title),
  );
  const sentences = readSentences(real.map(({ data, body }) => ({ body, names: data.places.map((id) => places.get(id) ?? id) })));
  const different = new Set(real.flatMap(({ body }) => body.toLowerCase().match(/\p{L}+/gu) ?? [])).size;
  const known: string[] = [];
  for (let position = real.length; position < count; position++) {
    while (places.size < placesFor(position + 1)) {
      const { id, name, data } = nextPlace();
      places.set(id, name);
      writeFileSync(join(root, PLACES, `${id}.yaml`), stringify(data));
    }
    known.push(...Array.from({ length: Math.max(1, newWordsOf(position, real.length, different)) }, () => invent().toLowerCase()));
    const words = Array.from({ length: 20 }, () => oftenOld(known, chance));
    const [placeId, place] = oftenOld([...places], chance);
    const study = writeStudy({ real, sentences, position, placeId, place, words, ...nextTitle(place) }, chance);
    writeFileSync(join(root, STUDIES, `gen-${String(position + 1).padStart(5, '0')}.mdx`), study);
  }
}

function readReal(root: string): RealStudy[] {
  return readdirSync(join(root, STUDIES))
    .sort()
    .flatMap((name) => {
      const [, front, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(join(root, STUDIES, name), 'utf8')) ?? [];
      return front === undefined || body === undefined ? [] : [{ data: parse(front) as CaseStudyInput, body }];
    });
}

const readPlaces = (root: string): Map<string, string> =>
  new Map(
    readdirSync(join(root, PLACES))
      .sort()
      .map((name) => [name.replace('.yaml', ''), (parse(readFileSync(join(root, PLACES, name), 'utf8')) as { name: string }).name]),
  );

/** Picks earlier items more often, as words and places are repeated in real text. */
function oftenOld<T>(items: readonly T[], { share }: Chance): T {
  const item = items[Math.floor(items.length * share() ** 2)];
  if (item === undefined) throw new Error('There is nothing to pick from.');
  return item;
}

interface Order {
  readonly real: readonly RealStudy[];
  readonly sentences: Sentences;
  readonly position: number;
  readonly placeId: string;
  readonly place: string;
  readonly title: string;
  readonly subject: string;
  readonly words: readonly string[];
}

function writeStudy({ real, sentences, position, placeId, place, title, subject, words }: Order, chance: Chance): string {
  const { pick, below, share } = chance;
  const [base, other] = [pick(real).data, pick(real).data];
  const sources = Array.from({ length: 4 + below(7) }, (_, index) => {
    const { title: named, publisher, kind } = pick(pick(real).data.sources);
    const word = pick(words);
    const address = `https://www.${pick(words)}.org/${position}-${index}-${word}`;
    return { id: `${word}-${index + 1}`, title: cut(`${named} ${word}`, 180), publisher, date: yearOf(chance), url: address, kind };
  });
  const [first = ''] = sources.map(({ id }) => id);
  const sourceOf = (index: number): string => sources[index % sources.length]?.id ?? first;
  const start = 2005 + below(18);
  const data: CaseStudyInput = {
    ...{ title, subject, places: [placeId], organisations: [`${place} Council`], areas: base.areas, tasks: base.tasks },
    summary: `${cut(base.summary.replace(/\s+/g, ' '), 230)} The sources call it ${pick(words)} and ${pick(words)}.`,
    ...{ principles: base.principles, themes: base.themes, outcomes: other.outcomes, challenges: other.challenges ?? [] },
    stage: other.stage,
    period: { start: String(start), ...(share() < 0.4 ? { end: String(Math.min(2025, start + 1 + below(6))) } : {}) },
    wentWrong: { text: other.wentWrong.text, sources: [first] },
    failures: (other.failures ?? []).map((failure, index) => ({ ...failure, source: sourceOf(index) })),
    results: base.results
      .filter(({ kind }) => kind !== 'target')
      .slice(0, 2 + below(7))
      .map(({ value, label, kind, by }, index) => ({
        value: changeDigits(value, chance),
        label,
        kind,
        when: yearOf(chance),
        by,
        source: sourceOf(index),
      })),
    cost: 'not published',
    effort: 'not published',
    prerequisites: other.prerequisites ?? [],
    ...{ sources, added: dayOf(1 + below(10), chance), reviewed: dayOf(11, chance), owner: 'Almanac editors' },
  };
  const ids = sources.map(({ id }) => id);
  return `---\n${stringify(data, { lineWidth: 110 })}---\n\n${writeBody(sentences, place, ids, words, chance)}`;
}

const cut = (text: string, length: number): string => (text.length <= length ? text : text.slice(0, text.lastIndexOf(' ', length)));

const yearOf = ({ below }: Chance): string => String(2008 + below(18));

const dayOf = (month: number, { below }: Chance): string =>
  `2026-${String(month).padStart(2, '0')}-${String(1 + below(20)).padStart(2, '0')}`;

const changeDigits = (text: string, { below }: Chance): string => text.replace(/[1-9]/g, () => String(1 + below(9)));
