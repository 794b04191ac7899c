import { describe, expect, test } from 'vitest';
import { readStudies } from '../../../tests/support/report-studies.ts';
import type { StudyData } from '../../content/study-data.ts';
import { makeReport } from './make-report.ts';
import { numberNotes } from '../report-writers/number-notes.ts';
import type { ReportInput } from './report-data.ts';
import type { Block, NumberedRun } from '../report-writers/report-tree.ts';

/* The contents of a report, before it becomes a file. */

const { studies: ALL, edition } = await readStudies();
const studyOf = (part: string): StudyData => {
  const found = ALL.find(({ slug }) => slug.includes(part));
  if (!found) throw new Error(`No case study has "${part}" in its slug.`);
  return found;
};
const HACKNEY = studyOf('hackney-i-need-help');
const inputOf = (changes: Partial<ReportInput> = {}): ReportInput => ({
  studies: [{ study: HACKNEY, reason: '' }],
  edition,
  day: '2026-11-29',
  ...changes,
});
const blocksOf = (changes: Partial<ReportInput> = {}) => numberNotes(makeReport(inputOf(changes))).blocks;
const withStudy = (changes: Partial<StudyData>): Partial<ReportInput> => ({ studies: [{ study: { ...HACKNEY, ...changes }, reason: '' }] });

const runsText = (runs: readonly NumberedRun[]): string => runs.map((run) => ('text' in run ? run.text : '')).join('');
/** The blocks of a section, without its heading. */
function section(blocks: readonly Block<NumberedRun>[], name: string): readonly Block<NumberedRun>[] {
  const start = blocks.findIndex((block) => block.kind === 'heading' && block.level === 1 && block.text === name);
  const rest = blocks.slice(start + 1);
  const end = rest.findIndex((block) => block.kind === 'heading' && block.level === 1);
  return start < 0 ? [] : rest.slice(0, end < 0 ? undefined : end);
}
const rowsOf = (blocks: readonly Block<NumberedRun>[]): string[][] =>
  blocks.flatMap((block) => (block.kind === 'table' ? block.rows.map((row) => row.map(runsText)) : []));
const textsOf = (blocks: readonly Block<NumberedRun>[]): string[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [runsText(block.runs)];
    return block.kind === 'list' ? block.items.map(runsText) : block.kind === 'heading' ? [block.text] : [];
  });

const SECTIONS = [
  ...['Purpose of this report', 'Recommendations', 'Background', 'Options considered', 'Evidence', 'Costs elsewhere'],
  ...['What went wrong elsewhere', 'Risks', 'What is not known', 'Why these case studies', 'Implications', 'About this report'],
];
const headingsOf = (blocks: readonly Block<NumberedRun>[]): string[] =>
  blocks.flatMap((block) => (block.kind === 'heading' && block.level === 1 ? [block.text] : []));

describe('sections', () => {
  test('they have the order of a committee report, and include own work only if there is some', () => {
    expect(headingsOf(blocksOf())).toEqual(SECTIONS);
    const action = { title: 'Test restores', when: 'Now', owner: '', review: '', effort: '2' };
    const row = { outcome: 'Inclusion', level: '', band: '', target: '3' };
    const own = blocksOf({ actions: [action], profile: { sentence: 'None is reached.', rows: [row] } });
    expect(headingsOf(own)).toEqual(SECTIONS.toSpliced(9, 0, 'Planned actions', 'Our self-assessment'));
    expect(rowsOf(section(own, 'Planned actions'))).toEqual([['Test restores', 'Now', '[To be completed]', '[To be completed]', '2']]);
    expect(rowsOf(section(own, 'Our self-assessment'))).toEqual([['Inclusion', 'Not enough answers', '', '3']]);
  });

  test('the recommendation is blank: it has only prompts for the author', () => {
    const [lead, ...prompts] = textsOf(section(blocksOf(), 'Recommendations'));
    expect(lead).toBe('That the committee:');
    expect(prompts.length).toBeGreaterThan(1);
    for (const prompt of prompts) expect(prompt).toMatch(/^\[To be completed: .+\]$/);
  });

  test.each(['Financial', 'Legal', 'Equality', 'Climate', 'Data protection'])('%s implications are left blank', (name) => {
    const texts = textsOf(section(blocksOf(), 'Implications'));
    const at = texts.findIndex((text) => text.startsWith(name));
    expect(texts[at + 1]).toMatch(/^\[To be completed by the .+\]$/);
  });

  test("an option for each case study in the reader's order, and one to change nothing", () => {
    const two = { studies: ['wigan-deal', 'hackney-i-need-help'].map((slug) => ({ study: studyOf(slug), reason: '' })) };
    const options = section(blocksOf(two), 'Options considered').flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
    expect(options).toEqual([studyOf('wigan-deal').name, HACKNEY.name, 'Change nothing']);
  });

  test('every row of a table has as many cells as its header, and the widths fill the page', () => {
    const own = { actions: [{ title: 'A', when: 'Now', owner: '', review: '', effort: '' }], profile: { sentence: '', rows: [] } };
    const tables = blocksOf(own).filter((block) => block.kind === 'table');
    expect(tables).toHaveLength(6);
    for (const { head, widths, rows, description } of tables) {
      expect(new Set([head.length, widths.length, ...rows.map((row) => row.length)]).size).toBe(1);
      expect(widths.reduce((sum, width) => sum + width)).toBe(100);
      expect(description).not.toBe('');
    }
  });
});

describe('unknown facts are stated as unknown', () => {
  const costs = (changes: Partial<StudyData>): string[][] =>
    rowsOf(section(blocksOf(withStudy(changes)), 'Costs elsewhere')).map(([, ...cells]) => cells);
  const fields = (changes: Partial<StudyData['fields']>): StudyData['fields'] => ({ ...HACKNEY.fields, ...changes });
  const cited = (changes: Partial<StudyData['cited']>): StudyData['cited'] => ({ ...HACKNEY.cited, cost: [], effort: [], ...changes });

  test.each([
    ['neither was looked for', { fields: fields({ cost: [], effort: [] }) }, [['Cost and staff time', 'Not stated', 'Does not apply']]],
    [
      'neither is published',
      { fields: fields({ cost: ['No published figure found'], effort: ['No published figure found'] }) },
      [['Cost and staff time', 'No published figure found', 'Does not apply']],
    ],
    [
      'one was looked for',
      { fields: fields({ cost: ['No published figure found'], effort: [] }) },
      [
        ['Cost', 'No published figure found', 'Does not apply'],
        ['Staff time', 'Not stated', 'Does not apply'],
      ],
    ],
    [
      'costs with and without a price year',
      {
        fields: fields({ cost: ['£1.35m, the programme (2019 prices)', 'CA$2m, running it'], effort: ['6 months'] }),
        cited: cited({
          cost: [
            { currency: 'GBP', priceYear: 2019, source: 1 },
            { currency: 'CAD', source: 2 },
          ],
          effort: [1],
        }),
      },
      [
        ['Cost', '£1.35m, the programme (2019 prices)', 'GBP, 2019 prices'],
        ['Cost', 'CA$2m, running it', 'CAD, price year not stated'],
        ['Staff time', '6 months', 'Does not apply'],
      ],
    ],
  ])('%s', (_, changes, expected) => {
    expect(costs({ cited: cited({}), ...changes })).toEqual(expected);
  });

  test('the absence of a failure by stage is not called the absence of risk', () => {
    const risks = section(blocksOf(withStudy({ fields: { ...HACKNEY.fields, failures: [] } })), 'Risks');
    expect(rowsOf(risks)).toEqual([]);
    expect(textsOf(risks).join(' ')).toContain('That does not mean that there was none.');
  });

  test('gaps are named, with a link to the page of questions to ask', () => {
    const changes = { fields: fields({ failures: [], missing: ['Cost', 'A contact'], independent: ['no'], lasted: [] }) };
    const [gaps] = textsOf(section(blocksOf(withStudy(changes)), 'What is not known'));
    expect(gaps).toBe(
      `${HACKNEY.name}: Not stated: cost, a contact. No source is independent of the organisation and its partners. ` +
        `No source says whether it lasted. No failure is reported by stage. Questions to ask the council: ` +
        `https://new-local-almanac.example/case-studies/${HACKNEY.slug}/questions/`,
    );
  });
});

describe('reasons', () => {
  const reasonsOf = (reason: string): string[] =>
    textsOf(section(blocksOf({ studies: [{ study: HACKNEY, reason }] }), 'Why these case studies'));

  test('the notes are under the name of their case study, one paragraph for each line', () => {
    expect(reasonsOf('Same size.\n\n Same supplier. \n')).toEqual([
      'Notes of the report author:',
      HACKNEY.name,
      'Same size.',
      'Same supplier.',
    ]);
  });

  test.each(['', ' \n '])('without a note they are left blank', (reason) => {
    expect(reasonsOf(reason)).toEqual([expect.stringMatching(/^\[To be completed: why/)]);
  });
});

describe('notes', () => {
  test('sources are numbered by first citation, and every citation of a source has the same number', () => {
    const { blocks, notes } = numberNotes(makeReport(inputOf()));
    const marks = blocks
      .flatMap((block) => (block.kind === 'table' ? block.rows.flat(2) : block.kind === 'list' ? block.items.flat() : []))
      .flatMap((run) => (run.kind === 'marks' ? run.marks : []));
    expect(notes.map(({ number }) => number)).toEqual(notes.map((_, index) => index + 1));
    expect(new Set(notes.map(({ url, title }) => `${url} ${title}`)).size).toBe(notes.length);
    for (const { number, citations } of notes)
      expect(marks.filter(({ note }) => note === number).map(({ citation }) => citation)).toEqual(
        Array.from({ length: citations }, (_, index) => index + 1),
      );
    const firsts = marks.filter(({ citation }) => citation === 1).map(({ note }) => note);
    expect(firsts).toEqual(notes.map(({ number }) => number));
  });
});
