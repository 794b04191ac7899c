import { z } from 'zod';
import { figureId } from './correction-schema.ts';
import { dateTextOrUndated, dayText } from './date-text.ts';
import { slug } from './slug.ts';
import { textBetween } from './text-between.ts';
import type { VerdictId } from './verdict.ts';

const VERDICT_IDS = ['too-few', 'mostly-helped', 'mostly-partly', 'mixed', 'mostly-did-not'] as const satisfies readonly VerdictId[];

const figure = z.strictObject({
  id: figureId.meta({ description: 'The end of its address on the page of its case study.' }),
  value: textBetween(1, 20).meta({ description: 'The figure as it was printed.' }),
  label: textBetween(6, 110).meta({ description: 'What it measures.' }),
  when: dateTextOrUndated,
  source: slug.meta({ description: 'The id of its source in the case study.' }),
});

const study = z.strictObject({
  slug: slug.meta({ description: 'The name of its file.' }),
  name: textBetween(3, 200).meta({ description: 'Subject and place, as links name it.' }),
  title: textBetween(8, 90).meta({ description: 'Its headline.' }),
  added: dayText.meta({ description: 'The date it was added.' }),
  reviewed: dayText.meta({ description: 'The date it was last checked.' }),
  figures: z.array(figure).meta({ description: 'Its figures, in their order.' }),
});

const verdicts = z.partialRecord(slug, z.enum(VERDICT_IDS));

/** The content of an edition: `content/editions/<edition>.yaml`. `npm run release` writes it; it does not change later. */
export const editionSchema = z.strictObject({
  edition: dayText.meta({ description: 'The date of the edition, which is also the name of the file.' }),
  studies: z.array(study).meta({ description: 'Its case studies, by the names of their files.' }),
  challenges: verdicts.meta({ description: 'The verdict on each challenge.' }),
  actions: verdicts.meta({ description: 'The verdict on each action.' }),
});

export type EditionRecord = z.infer<typeof editionSchema>;
export type RecordedStudy = EditionRecord['studies'][number];
export type RecordedFigure = RecordedStudy['figures'][number];
