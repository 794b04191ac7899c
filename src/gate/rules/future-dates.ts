import { firstDay } from '../../model/date-range.ts';
import type { Collection } from './collections.ts';
import type { Issue } from './problem.ts';
import { fieldsOf } from './parse-file.ts';
import { dataOf, type ParsedFile } from './reading.ts';

interface Dated {
  readonly path: readonly PropertyKey[];
  readonly date: string;
}

/** No date of a past event may be after the day of the check: a typing error would age every page of the almanac. */
export function checkFutureDates(reading: ParsedFile): Issue[] {
  const { today } = reading.context;
  if (today === undefined) return [];
  return datesIn(reading)
    .filter(({ date }) => date !== 'undated' && firstDay(date) > today)
    .map(({ path, date }) => ({
      ...reading.source.positionOf(path),
      message: `The date ${date} is in the future.`,
      suggestion: `Write the day it happened; the latest that can be right is today, ${today}.`,
    }));
}

type Study = NonNullable<ReturnType<typeof fieldsOf>>;

function datesIn(reading: ParsedFile): Dated[] {
  const study = fieldsOf(reading);
  return study ? datesOfStudy(study) : [...datesOfSources(reading), ...yearOfPlace(reading)];
}

function datesOfStudy({ added, reviewed, stage, period, results = [], sources = [], cost }: Study): Dated[] {
  const costs = Array.isArray(cost) ? cost : [];
  return [
    ...dated([['added'], added], [['reviewed'], reviewed]),
    ...(stage === 'planned'
      ? []
      : dated([['period', 'start'], period?.start], [['period', 'end'], stage === 'running' ? undefined : period?.end])),
    ...results.flatMap(({ kind, when, before, changeSince }, at) => [
      ...(kind === 'target' || kind === 'estimated' ? [] : dated([['results', at, 'when'], when])),
      ...dated([['results', at, 'before', 'when'], before?.when], [['results', at, 'changeSince'], changeSince]),
    ]),
    ...sources.flatMap(({ date, accessed }, at) => dated([['sources', at, 'date'], date], [['sources', at, 'accessed'], accessed])),
    ...costs.flatMap(({ priceYear }, at) => dated([['cost', at, 'priceYear'], priceYear?.toString()])),
  ];
}

const dated = (...entries: readonly [readonly PropertyKey[], string | undefined][]): Dated[] =>
  entries.flatMap(([path, date]) => (date === undefined ? [] : [{ path, date }]));

const WITH_READING = ['areas', 'principles', 'tasks', 'themes', 'outcomes'] as const satisfies readonly Collection[];
const WITH_SOURCES = ['challenges', 'networks'] as const satisfies readonly Collection[];

function datesOfSources(reading: ParsedFile): Dated[] {
  const read = WITH_READING.flatMap((name) => dataOf(reading, name)?.reading ?? []);
  const cited = WITH_SOURCES.flatMap((name) => (dataOf(reading, name)?.sources ?? []) as readonly { readonly date: string }[]);
  return [
    ...read.map(({ date }, at) => ({ path: ['reading', at, 'date'], date })),
    ...cited.map(({ date }, at) => ({ path: ['sources', at, 'date'], date })),
  ];
}

function yearOfPlace(reading: ParsedFile): Dated[] {
  const year = dataOf(reading, 'places')?.population?.year;
  return year === undefined ? [] : [{ path: ['population', 'year'], date: String(year) }];
}
