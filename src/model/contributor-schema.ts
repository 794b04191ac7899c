import { z } from 'zod';

/** Who made the almanac, by role or team: an entry of `content/contributors.yaml`. Never a private person. */
export const contributorSchema = z.strictObject({
  name: z
    .string()
    .min(4)
    .max(80)
    .meta({ description: 'A role or a team. If it also owns case studies, the page counts them.' }),
  did: z.string().min(20).max(300).meta({ description: 'What they did for the almanac, in one or two plain sentences.' }),
});
