import { BYTE_RULES } from './byte-rules.ts';
import { CONTENT_RULES } from './content-rules.ts';
import type { Context } from './context.ts';
import { FILE_RULES, type Entry } from './file-rules.ts';
import { summarise, type StudySummary } from './near-duplicates.ts';
import { START, type Problem } from './problem.ts';
import { readSource, type ParseBody } from './read-source.ts';
import { toReading } from './reading.ts';
import { applyRules, type Rule } from './rule.ts';
import { TEXT_RULES, toRawText } from './text-rules.ts';
import { YAML_RULES } from './yaml-rules.ts';

/** What was found in one file. */
export interface Inspection {
  readonly problems: readonly Problem[];
  /** Of a case study that fits its schema: what the search for near-duplicates needs. */
  readonly study?: StudySummary | undefined;
}

export interface InspectOptions {
  readonly context: Context;
  readonly parseBody: ParseBody;
  /** The id of a rule to leave out, to see which test notices. */
  readonly without?: string | undefined;
}

/** Asks one entry, among all entries, whether it may be opened. */
export function inspectEntry(entry: Entry, all: readonly Entry[], without?: string): Problem[] {
  return applyRules(keep(FILE_RULES, without), entry.path, { entry, all });
}

/** Reads the bytes of one file and asks every rule. Where a cheap rule finds something, nothing is parsed. */
export function inspectBytes(file: string, bytes: Uint8Array, options: InspectOptions): Inspection {
  const problems = applyRules(keep(BYTE_RULES, options.without), file, bytes);
  return problems.length > 0 ? { problems } : inspectText(file, new TextDecoder().decode(bytes), options);
}

/** Reads the text of one file and asks every rule but those about bytes. */
export function inspectText(file: string, raw: string, { context, parseBody, without }: InspectOptions): Inspection {
  const cheap = applyRules(keep(TEXT_RULES, without), file, toRawText(file, raw));
  if (cheap.length > 0) return { problems: cheap };
  try {
    const reading = toReading(readSource(file, raw, parseBody), context);
    const { yaml } = reading.source;
    const problems = [
      ...(yaml ? applyRules(keep(YAML_RULES, without), file, yaml) : []),
      ...applyRules(keep(CONTENT_RULES, without), file, reading),
    ];
    return { problems, study: summarise(reading) };
  } catch (error) {
    // A tree that is too deep ends the stack of whatever walks it; nothing else here throws a RangeError.
    if (!(error instanceof RangeError)) throw error;
    const message = 'Lists, quotations, emphasis or brackets stand in each other so deeply that the file cannot be read.';
    return { problems: [{ code: 'too-deep', file, ...START, message, mend: 'Take them out of each other.' }] };
  }
}

const keep = <Input>(rules: readonly Rule<Input>[], without: string | undefined): readonly Rule<Input>[] =>
  without === undefined ? rules : rules.filter(({ id }) => id !== without);
