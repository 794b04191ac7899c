import { describe, expect, test } from 'vitest';
import { resolveExample } from '../../../tests/fixtures/resolve-example.ts';
import { readLibrary } from '../../gate/check/read-library.ts';
import { caseStudyForm } from '../contribute-draft/case-study-form.ts';
import { formatDraft, isDraftRefusal, parseDraft } from '../contribute-draft/draft-file.ts';
import { toAnswersDraft, type Answer } from './answers.ts';
import { askAbout, writeLetter } from './ask.ts';

const { caseStudies } = await readLibrary('.');
const ASKED = { slug: 'a-study', subject: 'A subject', title: 'A title', places: ['leeds'], organisations: ['Leeds City Council'] };
const ANSWERS: Answer[] = [
  { field: 'cost', question: 'What did it cost?', text: '£20,000, one-off' },
  { field: 'effort', question: 'How many people?', text: 'Two people for a year' },
  { field: 'contact', question: 'Whom to ask?', text: 'digital@example.org' },
  { field: 'prerequisites', question: 'What did you need?', text: 'A list of services' },
  { field: 'reusable', question: 'Is there a guide?', text: 'A template' },
  { field: 'what-went-wrong', question: 'What went wrong?', text: 'Nobody came.' },
  { field: 'what-went-wrong', question: 'And then?', text: 'We asked why.' },
  { field: 'lasted', question: 'Is it still in use?', text: '   ' },
];

describe('questions', () => {
  test('every case study has two to twelve, each once, and the last asks what to do differently', () => {
    for (const study of caseStudies) {
      const texts = askAbout(study).map(({ text }) => text);
      expect([study.slug, texts.length >= 2 && texts.length <= 12]).toEqual([study.slug, true]);
      expect(new Set(texts).size).toBe(texts.length);
      expect(texts.at(-1)).toContain('did it again');
    }
  });

  test('only failures without an answer are asked about, and a long list is cut', () => {
    const failure = (what: string, response?: string) => ({ what, stage: 'money', source: 'council-2020', ...(response && { response }) });
    const target = (value: string) => ({
      value,
      label: 'to be saved',
      kind: 'target',
      when: '2020',
      by: 'The council',
      source: 'council-2020',
    });
    const study = resolveExample({
      failures: [
        failure('The budget ran out early.', 'The council found more money.'),
        ...['one', 'two', 'three', 'four'].map((name) => failure(`Supplier ${name} left.`)),
      ],
      results: ['£1m', '£2m', '£3m', '£4m'].map(target),
    });
    const texts = askAbout(study).map(({ text }) => text);
    expect(texts.filter((text) => text.includes('ran out'))).toEqual([]);
    expect(texts.filter((text) => text.includes('Supplier'))).toHaveLength(3);
    expect(texts).toHaveLength(12);
    expect(texts.at(-1)).toContain('did it again');
  });

  test('no question asks what a case study already says', () => {
    const study = caseStudies.find(({ cost, contact }) => Array.isArray(cost) && contact === undefined);
    const fields = study ? askAbout(study).map(({ field }) => field) : [];
    expect(fields).not.toContain('cost');
    expect(fields).toContain('contact');
  });

  test('a letter has every question and the address', () => {
    const [study] = caseStudies;
    if (!study) throw new Error('There is no case study.');
    const questions = askAbout(study);
    const letter = writeLetter(study, questions, 'https://www.example.org/');
    for (const { text } of questions) expect(letter).toContain(text);
    expect(letter).toContain('https://www.example.org/');
  });
});

describe('answers', () => {
  const draft = toAnswersDraft(ASKED, ANSWERS);

  test('the form reads the file of answers as a draft', () => {
    const read = parseDraft(formatDraft(draft), caseStudyForm());
    expect(isDraftRefusal(read) ? read : 'read').toBe('read');
  });

  test('each answer is in its field, and a blank one is left out', () => {
    expect(draft).toMatchObject({
      slug: 'a-study',
      cost: { choice: 'told', told: [{ key: '1', value: { what: '£20,000, one-off' } }] },
      effort: { choice: 'told', told: { what: 'Two people for a year' } },
      contact: 'digital@example.org',
      'what-went-wrong': 'What went wrong?\n\nNobody came.\n\nAnd then?\n\nWe asked why.',
    });
    expect(draft).not.toHaveProperty('lasted');
  });
});
