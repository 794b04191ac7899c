import { z } from 'zod';
import { textBetween } from './text-between.ts';

/** Who made the almanac, by role or team: an entry of `content/contributors.yaml`. Never a private person. */
export const contributorSchema = z.strictObject({
  name: textBetween(4, 80).meta({ description: 'A role or a team. If it also owns case studies, the page counts them.' }),
  did: textBetween(20, 300).meta({ description: 'What they did for the almanac, in one or two plain sentences.' }),
});
