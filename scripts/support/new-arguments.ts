import { parseArgs } from 'node:util';
import type { CaseStudyInput } from '../../src/model/case-study-schema.ts';
import { Stopped } from './ask.ts';

/** What `npm run new` was asked for. */
export interface NewArguments {
  readonly known: Partial<CaseStudyInput>;
  readonly slug: string | undefined;
  /** Fields of a new place, as they were typed, where there are any. */
  readonly place: Readonly<Record<string, string>>;
  /** Questions are asked: always where nothing was told. */
  readonly asks: boolean;
  readonly help: boolean;
}

export const USAGE = `npm run new                            asks, then writes a case study as a draft
npm run new -- --title "…" --place leeds --area workstyles    writes it without asking
npm run new -- --title "…" --ask       asks for the rest

More than once or with commas: --place --area --task --theme --outcome; more than once: --organisation, --principle "share=why it applies"
Once: --summary --stage --start --end --owner --slug
For a place that is new: --place-name --place-country --place-nation --place-kind --place-latitude --place-longitude
Missing answers are written as "Not known yet:". It never overwrites a file.`;

const ONCE = ['summary', 'stage', 'owner'] as const;
const LISTS = { area: 'areas', place: 'places', task: 'tasks', theme: 'themes', outcome: 'outcomes' } as const;
const PLACE_FIELDS = ['name', 'country', 'nation', 'kind', 'latitude', 'longitude'] as const;

/** Throws Stopped where an argument is unknown. What it holds is checked later, with all the rest. */
export function readNewArguments(args: readonly string[]): NewArguments {
  const values = parse(args);
  const known = Object.fromEntries([...single(values), ...lists(values), ...principles(values), ...period(values)]);
  const place = PLACE_FIELDS.flatMap((name) => {
    const value = text(values, `place-${name}`);
    return value === undefined ? [] : [[name, value]];
  });
  return {
    known: known as Partial<CaseStudyInput>,
    slug: text(values, 'slug'),
    place: Object.fromEntries(place) as Record<string, string>,
    asks: values['ask'] === true || Object.keys(known).length === 0,
    help: values['help'] === true,
  };
}

function parse(args: readonly string[]): Values {
  try {
    return parseArgs({ args: joinNegative(args), options: OPTIONS }).values;
  } catch (error) {
    throw new Stopped(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  }
}

/** A number below nought begins as an argument does: west of Greenwich it has to be joined to its name. */
const joinNegative = (args: readonly string[]): string[] =>
  args.reduce<string[]>(
    (all, arg) => (/^-\d/.test(arg) && all.length > 0 ? [...all.slice(0, -1), `${all.at(-1) ?? ''}=${arg}`] : [...all, arg]),
    [],
  );

type Values = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;

const one = { type: 'string' } as const;
const many = { type: 'string', multiple: true } as const;
const OPTIONS = {
  title: one,
  ...Object.fromEntries([...ONCE, 'slug', 'start', 'end', ...PLACE_FIELDS.map((name) => `place-${name}`)].map((name) => [name, one])),
  ...Object.fromEntries([...Object.keys(LISTS), 'organisation', 'principle'].map((name) => [name, many])),
  ask: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

const text = (values: Values, name: string): string | undefined => (typeof values[name] === 'string' ? values[name] : undefined);

const texts = (values: Values, name: string): string[] => [values[name] ?? []].flat().map(String);

function single(values: Values): [string, unknown][] {
  return ['title', ...ONCE].flatMap((name) => {
    const value = text(values, name);
    return value === undefined ? [] : [[name, value]];
  });
}

function lists(values: Values): [string, unknown][] {
  const words = Object.entries(LISTS).map(([name, field]): [string, string[]] => [
    field,
    texts(values, name).flatMap((all) => all.split(/, */)),
  ]);
  return [...words, ['organisations', texts(values, 'organisation')] as [string, string[]]].filter(([, all]) => all.length > 0);
}

function principles(values: Values): [string, unknown][] {
  const told = texts(values, 'principle').map((all) => [all.replace(/=.*/s, '').trim(), all.replace(/^[^=]*=?/, '').trim()]);
  return told.length > 0 ? [['principles', Object.fromEntries(told)]] : [];
}

function period(values: Values): [string, unknown][] {
  const [start, end] = [text(values, 'start'), text(values, 'end')];
  return start === undefined ? [] : [['period', end === undefined ? { start } : { start, end }]];
}
