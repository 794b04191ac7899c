import { describe, expect, test } from 'vitest';
import { exampleStudy } from '../../tests/fixtures/example-study.ts';
import { measureCompleteness } from './completeness.ts';
import { indexSimilar, type Comparable } from './similar.ts';
import { subjectWords } from './subject-words.ts';
import { measureReplicability } from './replicability.ts';
import { addMonths, isStale } from './staleness.ts';

const cost = [{ amount: 1, currency: 'GBP', priceYear: 2020, what: 'one-off kit', source: 'council-2020' }];
const effort = { months: 3, what: 'to the first release', source: 'council-2020' };
const reusable = [{ what: 'The code', url: 'https://www.example.org/code', licence: 'MIT' }];

describe('completeness', () => {
  test.each([
    ['a cost', { cost }, 'cost', true],
    ['a cost that is not published', { cost: 'not published' }, 'cost', false],
    ['an effort', { effort }, 'effort', true],
    ['an effort that is not published', { effort: 'not published' }, 'effort', false],
    ['prerequisites', { prerequisites: ['A network that is up'] }, 'prerequisites', true],
    ['reusable material', { reusable }, 'reusable', true],
    ['a contact', { contact: 'Digital team' }, 'contact', true],
    ['an outcome', { outcomes: ['data'] }, 'outcomes', true],
    ['ongoing', { stage: 'running' }, 'end', true],
    ['ended, no date stated', { stage: 'ended' }, 'end', false],
    ['ended in 2022', { stage: 'ended', period: { start: '2020', end: '2022' } }, 'end', true],
  ] as const)('%s', (_, changes, part, isGiven) => {
    const { told: given, missing } = measureCompleteness(exampleStudy(changes));
    expect([given.includes(part), missing.includes(part)]).toEqual([isGiven, !isGiven]);
  });
});

describe('replicability', () => {
  test.each([
    ['nothing stated', {}, 0, []],
    ['two places', { places: ['leeds', 'liverpool'] }, 0, ['done-elsewhere']],
    ['another case study learnt from it', {}, 1, ['done-elsewhere']],
    ['it learnt from another case study', { learntFrom: ['leeds-something'] }, 0, ['done-elsewhere']],
    [
      'everything',
      { cost, reusable, contact: 'Digital team', prerequisites: ['A network that is up'] },
      2,
      ['done-elsewhere', 'prerequisites-told', 'cost-told', 'reusable-material', 'somebody-to-ask'],
    ],
    ['cost not published', { cost: 'not published' }, 0, []],
  ] as const)('%s', (_, changes, learners, parts) => {
    expect(measureReplicability(exampleStudy(changes), learners)).toEqual(parts);
  });
});

describe('staleness', () => {
  test.each([
    ['2025-01-31', '2026-07-31', false],
    ['2025-01-31', '2026-08-01', true],
    ['2026-11-22', '2026-11-22', false],
    ['2024-08-31', '2026-02-28', false],
    ['2024-08-31', '2026-03-01', true],
  ])('checked %s, edition of %s: %s', (reviewed, asOf, stale) => {
    expect(isStale(reviewed, asOf)).toBe(stale);
  });

  test.each([
    ['2024-08-31', 18, '2026-02-28'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2023-11-30', 3, '2024-02-29'],
    ['2026-12-01', 1, '2027-01-01'],
  ])('%s and %i months is %s', (day, months, later) => {
    expect(addMonths(day, months)).toBe(later);
  });
});

describe('similar case studies', () => {
  const study = (slug: string, changes: Partial<Comparable> = {}): Comparable => ({
    slug,
    subject: [],
    areas: ['workstyles'],
    principles: ['share'],
    outcomes: [],
    challenges: [],
    kindOfBody: 'county',
    ...changes,
  });
  const norfolk = study('norfolk');
  const findSimilar = (of: Comparable, others: readonly Comparable[], limit: number) => indexSimilar(others)(of, limit);

  test('names what is shared, and never returns the study itself', () => {
    const [first, ...rest] = findSimilar(norfolk, [norfolk, study('essex', { principles: ['simplify'] })], 3);
    expect(rest).toEqual([]);
    expect(first).toMatchObject({
      slug: 'essex',
      reasons: [
        { kind: 'areas', shared: ['workstyles'] },
        { kind: 'kindOfBody', shared: ['county'] },
      ],
    });
  });

  test('the main area outweighs the same area in second place', () => {
    const second = study('a-second', { areas: ['data-insights', 'workstyles'] });
    expect(findSimilar(norfolk, [second, study('b-main')], 2).map((similar) => similar.slug)).toEqual(['b-main', 'a-second']);
  });

  test('a shared challenge outweighs two shared principles', () => {
    const me = study('me', { areas: ['living-spaces'], principles: ['share', 'sustain'], challenges: ['money'], kindOfBody: 'city' });
    const principles = study('a', { principles: ['share', 'sustain'] });
    const challenge = study('b', { principles: [], challenges: ['money'] });
    expect(findSimilar(me, [principles, challenge], 2).map((similar) => similar.slug)).toEqual(['b', 'a']);
  });

  test('the same subject comes before the same taxonomy: a four-day week, then studies that share areas and outcomes', () => {
    const fourDays = study('south-cambridgeshire-four-day-week', {
      subject: subjectWords('Four-day week'),
      outcomes: ['capability', 'services', 'value', 'leadership'],
      challenges: ['specialist-skills'],
      kindOfBody: 'district',
    });
    const shorter = study('reykjavik-shorter-working-week', {
      subject: subjectWords('Shorter working week'),
      outcomes: ['capability'],
      principles: [],
      kindOfBody: 'city',
    });
    const lowCode = study('adur-worthing-low-code-platform', {
      subject: subjectWords('Low-code platform for council services'),
      areas: ['service-design'],
      outcomes: fourDays.outcomes,
      challenges: fourDays.challenges,
      kindOfBody: 'district',
    });
    const [first] = findSimilar(fourDays, [fourDays, lowCode, shorter], 2);
    expect(first).toMatchObject({
      slug: shorter.slug,
      reasons: [{ kind: 'subject', shared: ['week'] }, { kind: 'areas' }, { kind: 'outcomes' }],
    });
    expect(findSimilar({ ...fourDays, subject: [] }, [lowCode, shorter], 1)[0]?.slug).toBe(lowCode.slug);
  });

  test('a word in few subjects counts more than a word in many', () => {
    const data = (slug: string, ...more: string[]): Comparable => study(slug, { subject: ['data', ...more] });
    const others = ['a', 'b', 'c', 'd', 'e'].map((slug) => data(slug));
    expect(findSimilar(data('me', 'canal'), [...others, study('z', { subject: ['canal'] })], 1)[0]?.slug).toBe('z');
  });

  test('ties are sorted by slug, the limit applies, and unrelated studies are left out', () => {
    const unrelated = study('unrelated', { areas: ['living-spaces'], principles: ['sustain'], kindOfBody: 'city' });
    const found = findSimilar(norfolk, [study('c'), unrelated, study('a'), study('b')], 2).map((similar) => similar.slug);
    expect(found).toEqual(['a', 'b']);
    expect(findSimilar(norfolk, [unrelated], 2)).toEqual([]);
  });
});
