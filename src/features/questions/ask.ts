import type { CaseStudy } from '../../model/case-study.ts';
import { formatDate } from '../../shared/dates.ts';
import type { AnswerField } from './answers.ts';
import { questionsWords as words } from './words.en.ts';

/** A question to a council, and the field of the form to which its answer belongs. */
export interface Question {
  readonly id: string;
  readonly field: AnswerField;
  readonly text: string;
}

/** The most questions in one letter: a longer one would not be answered. */
const MOST = 12;

/** Questions about what a case study does not say: first what went wrong and what became of promises, then missing details. */
export function askAbout(study: CaseStudy): Question[] {
  const asked = [...askAboutFailures(study), ...askAboutPromises(study), ...askAboutGaps(study)];
  const last = { field: 'how-to-do-it-yourself', text: words.again } as const;
  return [...asked.slice(0, MOST - 1), last].map((question, index) => ({ ...question, id: `q${index + 1}` }));
}

type Asked = Omit<Question, 'id'>;

function askAboutFailures({ failures }: CaseStudy): Asked[] {
  if (failures.length === 0) return [{ field: 'what-went-wrong', text: words.anyFailure }];
  return failures
    .filter(({ response }) => response === undefined)
    .slice(0, 3)
    .map(({ what }) => ({ field: 'what-went-wrong', text: words.failure(what) }));
}

const askAboutPromises = ({ results }: CaseStudy): Asked[] =>
  results
    .filter(({ kind, became }) => kind === 'target' && (became?.what ?? 'unknown') === 'unknown')
    .slice(0, 3)
    .map(({ value, label, due }) => ({ field: 'what-changed', text: words.promise(`${value} ${label}`, due && formatDate(due)) }));

/** Questions about missing details. Also asks if the case study says that it is "not known" whether the work lasted. */
function askAboutGaps(study: CaseStudy): Asked[] {
  const { cost, effort, contact, lasted, prerequisites, reusable, results, hasIndependentSource } = study;
  const gaps: readonly (readonly [isOpen: boolean, asked: Asked])[] = [
    [!Array.isArray(cost), { field: 'cost', text: words.cost }],
    [typeof effort !== 'object', { field: 'effort', text: words.effort }],
    [lasted === undefined || /not known|not find|no later/i.test(lasted), { field: 'lasted', text: words.lasted }],
    [results.every(({ before, changeSince }) => !before && !changeSince), { field: 'what-changed', text: words.baseline }],
    [!hasIndependentSource, { field: 'what-changed', text: words.checked }],
    [prerequisites.length === 0, { field: 'prerequisites', text: words.prerequisites }],
    [reusable.length === 0, { field: 'reusable', text: words.reusable }],
    [contact === undefined, { field: 'contact', text: words.contact }],
  ];
  return gaps.flatMap(([isOpen, asked]) => (isOpen ? [asked] : []));
}

/** The questions as the text of a letter. */
export function writeLetter(study: Pick<CaseStudy, 'name' | 'title' | 'places'>, questions: readonly Question[], address: string): string {
  const list = questions.map(({ text }, index) => `${index + 1}. ${text}`).join('\n');
  return words.letter({ name: study.name, title: study.title, address, list });
}
