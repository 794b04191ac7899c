import { z } from 'zod';

/** The name of a file without its ending, or another id: `what-they-did`. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'Small letters, digits and single hyphens only.' })
  .max(80);

/** Refuses each entry of a list whose id another one has already, at that id. */
export function refuseSameIds(list: readonly { readonly id: string }[], context: z.RefinementCtx): void {
  for (const [index, { id }] of list.entries()) {
    if (list.findIndex((other) => other.id === id) === index) continue;
    const suggestion = 'Give each an id of its own, and cite each by it; or take one out where the two are the same.';
    context.addIssue({
      code: 'custom',
      path: [index, 'id'],
      message: `"${id}" is the id of an entry above already.`,
      params: { suggestion },
    });
  }
}
