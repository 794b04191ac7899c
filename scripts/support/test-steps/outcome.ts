import { runTool } from '../run-tool.ts';

/** The result of a step. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  /** What to read if something failed. */
  readonly report?: string;
  /** Other information, in a few words. */
  readonly note?: string;
}

/** A step that is one test. */
export const one = (isGood: boolean, report: string): Outcome => (isGood ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, report });

/** A step that a change does not touch. */
export const UNTOUCHED: Outcome = { passed: 0, failed: 0, note: 'nothing changed here' };

/** Runs a tool of node_modules as one test, which passes if the tool succeeds. */
export async function toolStep(name: string, args: readonly string[]): Promise<Outcome> {
  const { code, output } = await runTool(name, args);
  return one(code === 0, output);
}
