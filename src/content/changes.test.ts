import { describe, expect, test } from 'vitest';
import type { EditionRecord, RecordedFigure, RecordedStudy } from '../model/edition-schema.ts';
import { compareEditions, unexplained, type ComparedEdition } from './changes.ts';
import { planRelease } from './release.ts';

const figure = (value: string, more: Partial<RecordedFigure> = {}): RecordedFigure => ({
  ...{ id: 'figure-a', value, label: 'things counted', when: '2020', source: 'council-2020' },
  ...more,
});
const study = (slug: string, figures: readonly RecordedFigure[] = []): RecordedStudy => ({
  ...{ slug, name: `Name of ${slug}`, title: `Title of ${slug}`, added: '2026-01-01', reviewed: '2026-01-01' },
  figures: [...figures],
});
const record = (edition: string, studies: readonly RecordedStudy[], more: Partial<EditionRecord> = {}): EditionRecord => ({
  ...{ edition, studies: [...studies], challenges: {}, actions: {} },
  ...more,
});
type Notes = Readonly<Record<string, Partial<ComparedEdition['studies'][number]>>>;
const now = (studies: readonly RecordedStudy[], notes: Notes = {}, more: Partial<EditionRecord> = {}): ComparedEdition => ({
  record: record('2026-06-01', studies, more),
  studies: studies.map(({ slug }) => ({ slug, formerly: [], corrections: [], ...notes[slug] })),
});
const WHY = 'The report was printed again.';
const corrected = (date: string, more = {}) => ({ corrections: [{ date, figure: 'figure-a', was: '12', why: WHY, ...more }] });

/** A change as its kind and its main values. */
const brief = (earlier: readonly RecordedStudy[], later: ComparedEdition): unknown[] =>
  compareEditions(record('2026-01-01', earlier), later).map((change) => {
    if (change.kind === 'verdict') return [change.kind, change.id, change.was, change.is];
    if ('figure' in change) return [change.kind, change.slug, change.was, change.is, change.why];
    return [change.kind, change.slug, 'other' in change ? change.other : undefined];
  });

describe('two editions', () => {
  test.each<[string, readonly RecordedStudy[], ComparedEdition, unknown[]]>([
    ['that are the same', [study('a', [figure('12')])], now([study('a', [figure('12')])]), []],
    ['a new case study, without its figures', [], now([study('a', [figure('12')])]), [['new-study', 'a', undefined]]],
    ['a case study that was removed', [study('a')], now([]), [['withdrawn-study', 'a', undefined]]],
    ['a removed one whose readers are redirected', [study('a'), study('b')], now([study('b')], { b: { formerly: ['a'] } }), [['withdrawn-study', 'a', 'b']]],
    ['a renamed one', [study('a')], now([study('b')], { b: { formerly: ['a'] } }), [['renamed-study', 'b', 'a']]],
    [
      'a renamed one with another figure',
      [study('a', [figure('12')])],
      now([study('b', [figure('13')])], { b: { formerly: ['a'] } }),
      [
        ['changed-figure', 'b', '12', '13', undefined],
        ['renamed-study', 'b', 'a'],
      ],
    ],
    ['a figure that changed', [study('a', [figure('12')])], now([study('a', [figure('13')])]), [['changed-figure', 'a', '12', '13', undefined]]],
    [
      'a figure that was corrected',
      [study('a', [figure('12')])],
      now([study('a', [figure('13')])], { a: corrected('2026-03-03') }),
      [['corrected-figure', 'a', '12', '13', WHY]],
    ],
    [
      'a correction that the earlier edition had already',
      [study('a', [figure('13')])],
      now([study('a', [figure('13')])], { a: corrected('2026-01-01') }),
      [],
    ],
    ['a new figure', [study('a')], now([study('a', [figure('13')])]), [['new-figure', 'a', undefined, '13', undefined]]],
    ['a figure that was removed', [study('a', [figure('12')])], now([study('a')]), [['withdrawn-figure', 'a', '12', undefined, undefined]]],
    [
      'a figure that was withdrawn with a reason',
      [study('a', [figure('12')])],
      now([study('a')], { a: corrected('2026-03-03', { withdrawn: true }) }),
      [['withdrawn-figure', 'a', '12', undefined, WHY]],
    ],
    [
      'another source of the same figure',
      [study('a', [figure('12')])],
      now([study('a', [figure('12', { source: 'paper-2021' })])]),
      [['changed-source', 'a', 'council-2020', 'paper-2021', undefined]],
    ],
    [
      'a correction of the text',
      [study('a')],
      now([study('a')], { a: { corrections: [{ date: '2026-03-03', was: 'Leeds', why: WHY }] } }),
      [['corrected-text', 'a', undefined]],
    ],
    [
      'verdicts',
      [],
      now([], {}, { challenges: { money: 'mixed' }, actions: { share: 'too-few' } }),
      [
        ['verdict', 'money', undefined, 'mixed'],
        ['verdict', 'share', undefined, 'too-few'],
      ],
    ],
  ])('%s', (_, earlier, later, expected) => {
    expect(brief(earlier, later)).toEqual(expected);
  });

  test('withdrawals come first, then corrections, then additions', () => {
    const later = now([study('a', [figure('13')]), study('c')], { a: corrected('2026-03-03') });
    expect(brief([study('a', [figure('12')]), study('b')], later).map((change) => (change as string[])[0])).toEqual([
      'withdrawn-study',
      'corrected-figure',
      'new-study',
    ]);
  });
});

describe('a release', () => {
  const plan = (value: string, records: readonly EditionRecord[], notes: Notes = {}) => planRelease(now([study('a', [figure(value)])], notes), records);
  const EARLIER = record('2026-01-01', [study('a', [figure('12')])]);

  test.each([
    ['new', []],
    ['new', [EARLIER]],
    ['same', [record('2026-06-01', [study('a', [figure('12')])])]],
    ['differs', [record('2026-06-01', [study('a', [figure('11')])])]],
    ['older', [record('2027-01-01', [])]],
  ])('is %s', (outcome, records) => {
    expect(plan('12', records).outcome).toBe(outcome);
  });

  test('names a figure that changed without a correction, but not one that has a correction', () => {
    const about = 'figure-a was 12 and is now 13';
    expect(plan('13', [EARLIER]).says.join('\n')).toContain(about);
    expect(plan('13', [EARLIER], { a: corrected('2026-03-03') }).says.join('\n')).not.toContain(about);
    expect(unexplained(compareEditions(EARLIER, now([study('a')])))).toHaveLength(1);
  });
});
