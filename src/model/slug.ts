import { z } from 'zod';

/** The name of a file without its extension, or another id: `what-they-did`. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'Use only lower-case letters, digits and single hyphens.' })
  .max(80);

/** Refuses each entry of a list whose id an earlier entry already has, and reports it at that id. */
export function refuseSameIds(list: readonly { readonly id: string }[], context: z.RefinementCtx): void {
  for (const [index, { id }] of list.entries()) {
    if (list.findIndex((other) => other.id === id) === index) continue;
    const suggestion = 'Give each entry its own id, and cite each by it. If the two are the same, remove one.';
    context.addIssue({
      code: 'custom',
      path: [index, 'id'],
      message: `Id "${id}" is already used.`,
      params: { suggestion },
    });
  }
}
