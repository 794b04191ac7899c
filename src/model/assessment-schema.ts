import { z } from 'zod';
import { textBetween } from './text-between.ts';
import { CHALLENGES } from './challenges.ts';
import { OUTCOMES } from './outcomes.ts';
import { slug } from './slug.ts';
import { termId } from './term-id.ts';

const caseStudy = slug.meta({ description: 'The file name of a case study without its extension.' });
const challenge = termId(CHALLENGES);
const why = textBetween(20, 200);
const descriptor = textBetween(8, 140);

const statementId = z.string().regex(/^[a-z]{3}[1-9]$/, { error: 'Three lower-case letters and a digit, such as con1.' });

/** One statement of the self-assessment. */
export const statementSchema = z.strictObject({
  id: statementId,
  outcome: termId(OUTCOMES),
  statement: textBetween(15, 120).meta({ description: 'What a council would say of itself, in the first person plural.' }),
  topic: textBetween(4, 40).meta({ description: 'Two to five words that name it in a table or a chart.' }),
  levels: z
    .tuple([descriptor, descriptor, descriptor, descriptor])
    .meta({ description: 'What levels 1 to 4 look like here. Level 0 is always "Not started".' }),
  risk: textBetween(15, 160).optional().meta({ description: 'Why a statutory duty, safety or a critical service is affected, if one is.' }),
  ask: textBetween(15, 160).meta({ description: 'The question to ask next if the answer is low.' }),
  studies: z
    .array(z.strictObject({ id: caseStudy, why: why.meta({ description: 'What this case study shows about the statement.' }) }))
    .min(2)
    .max(4),
  challenges: z
    .array(z.strictObject({ id: challenge, why: why.meta({ description: 'How this challenge affects the statement.' }) }))
    .min(1)
    .max(3),
});

/** The statements of the self-assessment: `content/assessment.yaml`. Three for each of the 12 outcomes. */
export const assessmentSchema = z
  .array(statementSchema)
  .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, { error: 'A statement is listed twice.' })
  .refine((all) => OUTCOMES.every(({ id }) => all.filter(({ outcome }) => outcome === id).length === 3), {
    error: 'Every outcome has three statements.',
  });

const source = z
  .strictObject({
    study: caseStudy,
    role: z
      .enum(['did', 'near', 'lacked'])
      .default('near')
      .meta({ description: 'did: the case took this step. near: something close to it. lacked: it shows what the absence costs.' }),
    helped: z
      .enum(['yes', 'partly', 'no', 'not stated'])
      .default('not stated')
      .meta({ description: 'Did this step help there? Only what the case study says; otherwise not stated.' }),
    why: why.meta({ description: 'What the step takes from this case study.' }),
  })
  .refine(({ role, helped }) => role !== 'lacked' || helped === 'not stated', {
    error: 'A step that was not taken cannot have helped.',
    path: ['helped'],
  });

/** A practical step that a council can take: `content/actions/<id>.yaml`. */
export const actionSchema = z.strictObject({
  title: textBetween(12, 90).meta({ description: 'The step, as an instruction: Set up a register of contracts.' }),
  what: textBetween(60, 420).meta({ description: 'What to do first, with whom, and how you know it is done.' }),
  statements: z.array(statementId).min(1).max(3).meta({ description: 'The statements it improves, the main one first.' }),
  effort: z.union([z.literal(1), z.literal(2), z.literal(3)]).meta({
    description: '1: weeks, with existing staff. 2: months, with some funding. 3: a year or more, with procurement or restructuring.',
  }),
  prerequisites: z.array(textBetween(8, 140)).max(4).meta({ description: 'What you need first.' }),
  challenges: z.array(challenge).max(4),
  from: z.array(source).min(1).max(4).meta({ description: 'The case studies it is drawn from. Their pages have the sources.' }),
});

export type Statement = z.infer<typeof statementSchema>;
export type ActionData = z.infer<typeof actionSchema>;
