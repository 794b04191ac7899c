import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineMdastPlugin, type MdastPluginDefinition } from 'satteri';
import { refusalOf, type NodeRule } from '../gate/rules/node-rules.ts';
import { startOf, walk } from '../gate/rules/walk.ts';

/**
 * Stops the compiler at the first thing that content may not contain, and names its file and line. The gate refuses it too;
 * this covers a build without the gate. It must be the first plugin, because later ones insert our own components.
 */
export const allowListPlugin = (): MdastPluginDefinition => allowList();

/** The same with other rules, to find the test that fails without a rule. */
export function allowList(rules?: readonly NodeRule[]): MdastPluginDefinition {
  return defineMdastPlugin({
    name: 'allow-list',
    options: { position: true },
    before(root, context) {
      for (const node of walk(root)) {
        const refusal = refusalOf(node, rules);
        if (refusal) throw notAllowed(nameOf(context.fileURL), startOf(node), refusal.message);
      }
    },
  });
}

const nameOf = (url: URL | undefined): string => (url ? relative(process.cwd(), fileURLToPath(url)).replaceAll('\\', '/') : 'content');

/** The message is for the author of the content, so it has no stack trace. */
function notAllowed(file: string, { line, column }: { line: number; column: number }, message: string): Error {
  const error = new Error(`${file}:${line}:${column} ${message} Run npm run check for all that is wrong.`);
  error.stack = error.message;
  return error;
}
