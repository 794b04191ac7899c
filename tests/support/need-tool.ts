import { findTool, titleWithout, type Tool } from '../../scripts/support/find-tools.ts';

/** The `test` of Vitest and of Playwright: a function of a title and a body, with `skip` for a test that does not run. */
interface TestFunction {
  (title: string, body: () => void | Promise<void>): unknown;
  readonly skip: (title: string, body: () => void | Promise<void>) => unknown;
}

/**
 * A test that runs programs of the system. Its body gets their paths in the order of `tools`. If one is missing, the test is
 * skipped: it neither fails nor counts as passed, and `npm test` names the program. Takes `test` of Vitest or of Playwright.
 */
export function testWithTools(
  test: TestFunction,
  tools: readonly Tool[],
  title: string,
  body: (...paths: string[]) => void | Promise<void>,
): void {
  const paths = tools.map((tool) => findTool(tool));
  const missing = tools.filter((_, index) => paths[index] === undefined);
  if (missing.length > 0) test.skip(titleWithout(title, missing), () => undefined);
  else test(title, () => body(...paths.filter((path) => path !== undefined)));
}
