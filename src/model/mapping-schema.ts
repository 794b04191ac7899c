import { z } from 'zod';
import { textBetween } from './text-between.ts';
import { AREAS } from './areas.ts';
import { dateTextOrUndated } from './date-text.ts';
import { OUTCOMES } from './outcomes.ts';
import { slug } from './slug.ts';
import { termId } from './term-id.ts';
import { httpsAddress } from './web-address.ts';

const outcomeId = termId(OUTCOMES);
const outcomes = z
  .array(outcomeId)
  .min(1)
  .max(8)
  .refine((list) => new Set(list).size === list.length, { error: 'An outcome is listed twice.' });

const name = z.strictObject({ name: textBetween(4, 60), date: dateTextOrUndated, url: httpsAddress });

/** How areas, outcomes and the missions of 2024 correspond, and which outcomes were renamed: `content/mapping.yaml`. */
export const mappingSchema = z
  .strictObject({
    areas: z
      .record(termId(AREAS), outcomes)
      .meta({ description: 'The main outcomes of each area, most important first. This is our own interpretation.' }),
    missions: z
      .array(z.strictObject({ id: slug, name: textBetween(4, 60), outcomes }))
      .min(1)
      .max(6),
    missionsSource: z.strictObject({
      title: textBetween(4, 200),
      publisher: textBetween(2, 120),
      date: dateTextOrUndated,
      url: httpsAddress,
    }),
    names: z
      .array(z.strictObject({ outcome: outcomeId, was: name, became: name }))
      .max(12)
      .meta({ description: 'Outcomes that were renamed. Each date is that of the page where we found the name.' }),
  })
  .refine(({ missions }) => OUTCOMES.every(({ id }) => missions.some((mission) => mission.outcomes.includes(id))), {
    error: 'An outcome is not in any mission.',
    path: ['missions'],
  });

export type Mapping = z.infer<typeof mappingSchema>;
