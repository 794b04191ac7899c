import { startupSnapshot } from 'node:v8';
import { contextOf } from '../rules/context.ts';
import { inspectBytes } from '../rules/inspect.ts';
import type { ParseBody } from '../rules/read-source.ts';
import { answerTasks } from './answer-job.ts';
import { NODE_ONLY_RULES } from './node-only-rules.ts';

/*
 * The entry point of the snapshot that reader-snapshot.ts makes. It applies every rule to the example once, so that their code is
 * compiled, and then sets the main function of a process that starts from the snapshot.
 */

/** Inserted when the snapshot is made. */
declare const EXAMPLE: { readonly text: string; readonly parsed: ReturnType<ParseBody> };

inspectBytes('content/case-studies/example.mdx', new TextEncoder().encode(EXAMPLE.text), {
  context: contextOf([], new Map()),
  parseBody: () => EXAMPLE.parsed,
  more: NODE_ONLY_RULES,
});
startupSnapshot.setDeserializeMainFunction(answerTasks);
