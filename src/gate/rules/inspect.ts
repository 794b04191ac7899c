import { listImproved, listStatements, type NamedStatements } from './actions.ts';
import { listAddresses, type PublishedAddresses } from './addresses.ts';
import { BYTE_RULES } from './byte-rules.ts';
import { CONTENT_RULES } from './content-rules.ts';
import type { Context } from './context.ts';
import { HINT_RULES } from './hint-rules.ts';
import { fixText } from './fix-text.ts';
import { summarise, type StudySummary } from './near-duplicates.ts';
import { START, type Problem } from './problem.ts';
import { readSource, type ParseBody } from './read-source.ts';
import { toParsedFile } from './parse-file.ts';
import type { ParsedFile } from './reading.ts';
import { applyRules, withoutRule, type Rule } from './rule.ts';
import { TEXT_RULES, toRawText } from './text-rules.ts';
import { YAML_RULES } from './yaml-rules.ts';

/** The findings in one file. */
export interface Inspection {
  readonly problems: readonly Problem[];
  /** Suggestions for plainer English; they never block a contribution. */
  readonly hints?: readonly Problem[];
  /** What other files are compared with; undefined if the file cannot be read. */
  readonly summary?: Summary | undefined;
}

/** The facts about this file that rules for several files need. A part is undefined for other kinds of file, or an invalid one. */
interface Summary {
  readonly study?: StudySummary | undefined;
  readonly statements?: NamedStatements | undefined;
  readonly improved?: NamedStatements | undefined;
  readonly addresses?: PublishedAddresses | undefined;
}

export interface InspectOptions {
  readonly context: Context;
  readonly parseBody: ParseBody;
  /** Rules that only the caller can supply, because they cannot run in a browser. */
  readonly more?: readonly Rule<ParsedFile>[];
  /** The id of a rule to leave out, to find the test that fails without it. */
  readonly without?: string | undefined;
}

/** Reads the bytes of one file and applies every rule. If a cheap rule finds a problem, nothing is parsed. */
export function inspectBytes(file: string, bytes: Uint8Array, options: InspectOptions): Inspection {
  const problems = applyRules(withoutRule(BYTE_RULES, options.without), file, bytes);
  return problems.length > 0 ? { problems } : inspectText(file, decode(bytes), options);
}

/** Reads only the parts of a file that others are compared with, and reports no problems in it. */
export function summariseBytes(file: string, bytes: Uint8Array, context: Context): Inspection {
  const raw = decode(bytes);
  const isUnsafe = applyRules(TEXT_RULES, file, toRawText(file, raw)).length > 0;
  return { problems: [], summary: isUnsafe ? undefined : summaryOf(toParsedFile(readSource(file, raw, leaveUnparsed), context)) };
}

const summaryOf = (reading: ParsedFile): Summary => ({
  study: summarise(reading),
  statements: listStatements(reading),
  improved: listImproved(reading),
  addresses: listAddresses(reading),
});

/** The text of a file as it should be; undefined if it is not safe to read. */
export function fixBytes(file: string, bytes: Uint8Array, parseBody: ParseBody): string | undefined {
  const raw = decode(bytes);
  const isUnsafe =
    applyRules(BYTE_RULES, file, bytes).length > 0 ||
    applyRules(
      TEXT_RULES.filter(({ id }) => !FIXED.has(id)),
      file,
      toRawText(file, raw),
    ).length > 0;
  return isUnsafe ? undefined : fixText(file, raw, parseBody);
}

/** Rules about faults that are fixed here, so they are no reason to skip a file. */
const FIXED: ReadonlySet<string> = new Set(['two-marks', 'pasted-bullets']);

/** Rules about faults that are safe to parse, so that all other problems are reported in the same round. */
const HARMLESS: ReadonlySet<string> = new Set(['garbled-letters', 'pasted-bullets']);

const leaveUnparsed: ParseBody = () => ({ fault: { ...START, message: 'The text was not read.' } });

/** Reads the text of one file and applies every rule except those about bytes. */
export function inspectText(file: string, raw: string, { context, parseBody, more = [], without }: InspectOptions): Inspection {
  const rules = withoutRule(TEXT_RULES, without);
  const [unsafe, harmless] = [false, true].map((isHarmless) =>
    applyRules(
      rules.filter(({ id }) => HARMLESS.has(id) === isHarmless),
      file,
      toRawText(file, raw),
    ),
  ) as [Problem[], Problem[]];
  if (unsafe.length > 0) return { problems: [...unsafe, ...harmless] };
  try {
    const reading = toParsedFile(readSource(file, raw, parseBody), context);
    const { yaml } = reading.source;
    const problems = [
      ...harmless,
      ...(yaml ? applyRules(withoutRule(YAML_RULES, without), file, yaml) : []),
      ...applyRules(withoutRule([...CONTENT_RULES, ...more], without), file, reading),
    ];
    return { problems, hints: applyRules(withoutRule(HINT_RULES, without), file, reading), summary: summaryOf(reading) };
  } catch (error) {
    // Walking a tree that is too deep overflows the stack; nothing else here throws a RangeError.
    if (!(error instanceof RangeError)) throw error;
    const message = 'Lists, quotations or brackets are nested too deeply.';
    return { problems: [{ code: 'too-deep', file, ...START, message, suggestion: 'Reduce the nesting.' }] };
  }
}

/** Leaves a byte order mark in, because the rules must see what Astro sees. */
const decode = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
