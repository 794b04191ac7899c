/**
 * Sets the mode of this process, whatever the shell says. Astro also reads these variables from the shell, and a wrong value would
 * publish drafts, leave out the content security policy, or hide drafts from their author.
 */
export function setMode(work: 'production' | 'development'): void {
  process.env['NODE_ENV'] = work;
  delete process.env['DEV'];
  delete process.env['PROD'];
}
