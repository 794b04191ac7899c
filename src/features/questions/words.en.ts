import { count } from '../../shared/plural.ts';
import { t } from '../../shared/t.ts';

export const questionsWords = /* @__PURE__ */ t({
  title: (name: string) => `Questions to ask: ${name}`,
  link: 'Questions to ask the council',
  description: (name: string) =>
    `What the case study “${name}” does not say, as questions to the council. Print them, send them or answer them here.`,
  lead: (questions: number) => `${count(questions, 'question')} that the case study does not answer.`,
  questions: 'Questions',
  work: 'Do you work there?',
  workText:
    'Answer what you can and download the file. Then open it in our form, check it and send it to the editors. Nothing is sent from this page, and nothing is saved on your device.',
  download: 'Download my answers',
  form: 'Open our form',
  print: 'Print',
  noAnswer: 'Write at least one answer first.',
  downloaded: (name: string) => `Downloaded as ${name}. Open it in our form with “Open a draft”.`,
  file: (slug: string) => `answers-${slug}.json`,
  letterHeading: 'As a letter',
  letterText: 'Text of the letter',
  letterHelp: 'Copy it, or start an email. Add the council’s email address.',
  copy: 'Copy the letter',
  mail: 'Start an email',
  subject: (name: string) => `Questions about ${name}`,
  letter: ({ name, title, address, list }: Readonly<Record<'name' | 'title' | 'address' | 'list', string>>) =>
    `Dear colleague,\n\nWe read about your work in The New Local Almanac: ${name}. “${title}”\n${address}\n\nCould you help us with these questions? Short answers are fine, and so is “we do not know”.\n\n${list}\n\nThank you.`,
  again: 'If you did it again, what would you do differently?',
  anyFailure: 'What went wrong, how did you notice, and what did you do about it?',
  failure: (what: string) => `This went wrong: “${what}” What did you do about it?`,
  promise: (target: string, due: string | undefined) =>
    `You set a target: ${target}${due ? `, due ${due}` : ''}. What became of it, and where is that published?`,
  cost: 'What did it cost to set up, what does it cost a year, and who paid?',
  effort: 'How many people worked on it, and for how long?',
  lasted: 'Is it still in use? If not, when did it end, and why?',
  baseline: 'What was the baseline figure before you started, and what is the figure now?',
  checked: 'Has anyone outside your organisation checked the results? Where is that published?',
  prerequisites: 'What did you need in place before you could start?',
  reusable: 'Is there a guide, a template or code that others may reuse, and under what licence?',
  contact: 'Which team or shared mailbox can other councils ask?',
} as const);
