import { z } from 'zod';
import { CHALLENGES } from './challenges.ts';
import { OUTCOMES } from './outcomes.ts';
import { slug } from './slug.ts';
import { termId } from './term-id.ts';

const caseStudy = slug.meta({ description: 'The file name of a case study without its ending.' });
const challenge = termId(CHALLENGES);
const why = z.string().min(20).max(200);
const descriptor = z.string().min(8).max(140);

const statementId = z.string().regex(/^[a-z]{3}[1-9]$/, { error: 'Three small letters and a digit, such as con1.' });

/** One statement of the self-assessment. */
export const statementSchema = z.strictObject({
  id: statementId,
  outcome: termId(OUTCOMES),
  statement: z.string().min(15).max(120).meta({ description: 'What a council would say of itself, in the first person plural.' }),
  topic: z.string().min(4).max(40).meta({ description: 'Two to five words that name it in a table or a chart.' }),
  levels: z
    .tuple([descriptor, descriptor, descriptor, descriptor])
    .meta({ description: 'What rungs 1 to 4 look like here. Rung 0 is always "not yet".' }),
  risk: z
    .string()
    .min(15)
    .max(160)
    .optional()
    .meta({ description: 'Why a statutory duty, safety or a critical service is at stake, where one is.' }),
  ask: z.string().min(15).max(160).meta({ description: 'The question to put next, where the answer is low.' }),
  studies: z
    .array(z.strictObject({ id: caseStudy, why: why.meta({ description: 'What this case study shows about the statement.' }) }))
    .min(2)
    .max(4),
  challenges: z
    .array(z.strictObject({ id: challenge, why: why.meta({ description: 'How this challenge bears on the statement.' }) }))
    .min(1)
    .max(3),
});

/** The statements of the self-assessment: `content/assessment.yaml`. Three for each of the twelve outcomes. */
export const assessmentSchema = z
  .array(statementSchema)
  .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, { error: 'A statement stands here twice.' })
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

/** A plain step that a council can take: `content/actions/<id>.yaml`. */
export const actionSchema = z.strictObject({
  title: z.string().min(12).max(90).meta({ description: 'The step, as an instruction: Keep a register of contracts.' }),
  what: z.string().min(60).max(420).meta({ description: 'What to do first, with whom, and how one knows that it is done.' }),
  statements: z.array(statementId).min(1).max(3).meta({ description: 'The statements it lifts, the main one first.' }),
  effort: z.union([z.literal(1), z.literal(2), z.literal(3)]).meta({
    description: '1: weeks, with the people there are. 2: months and some money. 3: a year or more, procurement or restructuring.',
  }),
  prerequisites: z.array(z.string().min(8).max(140)).max(4).meta({ description: 'What must be in place first.' }),
  challenges: z.array(challenge).max(4),
  from: z.array(source).min(1).max(4).meta({ description: 'The case studies it is drawn from. Their pages carry the sources.' }),
});

export type Statement = z.infer<typeof statementSchema>;
export type ActionData = z.infer<typeof actionSchema>;
