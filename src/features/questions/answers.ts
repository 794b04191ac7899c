import type { Draft, Value } from '../contribute-draft/draft.ts';
import type { SectionId } from '../../model/sections.ts';

/** The fields of the form to which an answer may belong. */
export type AnswerField =
  | 'cost'
  | 'effort'
  | 'lasted'
  | 'prerequisites'
  | 'reusable'
  | 'contact'
  | Extract<SectionId, 'what-changed' | 'what-went-wrong' | 'how-to-do-it-yourself'>;

/** What a file of answers says about its case study. */
export interface AskedStudy {
  readonly slug: string;
  readonly subject: string;
  readonly title: string;
  readonly places: readonly string[];
  readonly organisations: readonly string[];
}

export interface Answer {
  readonly field: AnswerField;
  readonly question: string;
  readonly text: string;
}

/** The answers as a draft that the form can open: each in its field, or as text in its section. Blank answers are left out. */
export function toAnswersDraft({ slug, subject, title, places, organisations }: AskedStudy, answers: readonly Answer[]): Draft {
  const given = answers.map((answer) => ({ ...answer, text: answer.text.trim() })).filter(({ text }) => text !== '');
  const fields = [...Map.groupBy(given, ({ field }) => field)].map(([field, inField]) => [field, valueOf(field, inField)] as const);
  return { slug, subject, title, places: rowsOf(places), organisations: rowsOf(organisations), ...Object.fromEntries(fields) };
}

function valueOf(field: AnswerField, answers: readonly Answer[]): Value {
  const texts = answers.map(({ text }) => text);
  switch (field) {
    case 'cost':
      return { choice: 'told', told: rowsOf(texts.map((what) => ({ what }))) };
    case 'effort':
      return { choice: 'told', told: { what: texts.join(' ') } };
    case 'prerequisites':
      return rowsOf(texts);
    case 'reusable':
      return rowsOf(texts.map((what) => ({ what })));
    case 'lasted':
    case 'contact':
      return texts.join(' ');
    default:
      return answers.map(({ question, text }) => `${question}\n\n${text}`).join('\n\n');
  }
}

const rowsOf = (values: readonly Value[]): Value => values.map((value, index) => ({ key: String(index + 1), value }));
