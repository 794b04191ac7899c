import { startupSnapshot } from 'node:v8';
import { contextOf } from '../rules/context.ts';
import { inspectBytes } from '../rules/inspect.ts';
import type { ParseBody } from '../rules/read-source.ts';
import { answerTasks } from './answer-job.ts';
import { NODE_ONLY_RULES } from './node-only-rules.ts';

/*
 * What reader-snapshot.ts makes the snapshot of. It asks every rule of the example once, so that what they need is compiled and
 * ready, and then says what a process does that starts from the snapshot.
 */

/** Put in when the snapshot is made. */
declare const EXAMPLE: { readonly text: string; readonly parsed: ReturnType<ParseBody> };

inspectBytes('content/case-studies/example.mdx', new TextEncoder().encode(EXAMPLE.text), {
  context: contextOf([], new Map()),
  parseBody: () => EXAMPLE.parsed,
  more: NODE_ONLY_RULES,
});
startupSnapshot.setDeserializeMainFunction(answerTasks);
