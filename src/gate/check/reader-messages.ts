import type { Context } from '../rules/context.ts';
import type { Inspection } from '../rules/inspect.ts';

/** The configuration of a reader, sent before its first file. */
export interface WorkerConfig {
  readonly root: string;
  readonly context: Context;
  /** The id of a rule to leave out. */
  readonly without: string | undefined;
}

/** One file to read: to check it, only to compare others with it, or to say how it should be written. */
export interface Task {
  readonly file: string;
  readonly task: 'check' | 'compare' | 'fix';
}

/** The findings in one file. `fixed` is its text as it should be written, if that was requested. */
export interface Found extends Inspection {
  readonly file: string;
  readonly fixed?: string | undefined;
}

/** The answer of a reader to a job: its findings, or a bug of ours. */
export type Answer = { readonly found: Found } | { readonly fault: string };
