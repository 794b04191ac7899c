/** Variables that Vitest, and Astro after a build, set for their own processes. */
const NOT_OURS = ['NODE_ENV', 'MODE', 'DEV', 'PROD', 'SSR', 'BASE_URL', 'TEST', 'VITEST'];

/** The environment of a command in an author's shell, not inside a test. */
export function authorShell(more: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const ours = Object.entries(process.env).filter(([name]) => !NOT_OURS.includes(name) && !name.startsWith('VITEST_'));
  return { ...Object.fromEntries(ours), ASTRO_TELEMETRY_DISABLED: '1', ...more };
}
