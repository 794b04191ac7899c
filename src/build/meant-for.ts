/**
 * Says what this process works for, whatever the shell says: Astro reads these names from the shell too, and would publish
 * drafts or leave out the content security policy, or hide drafts from their author.
 */
export function setMode(work: 'production' | 'development'): void {
  process.env['NODE_ENV'] = work;
  delete process.env['DEV'];
  delete process.env['PROD'];
}
