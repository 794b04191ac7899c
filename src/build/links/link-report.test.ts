import { describe, expect, test } from 'vitest';
import { failedLinkSchema, type FailedLink } from '../../model/link-report-schema.ts';
import { findDeadLinks } from '../../content/dead-links.ts';
import { describeDue } from '../../content/due-for-review.ts';
import { describeRound, looksCutOff, updateReport, type LinkOutcome } from './link-report.ts';

const outcome = (url: string, result: LinkOutcome['result'], more: Partial<LinkOutcome> = {}): LinkOutcome => ({
  url: `https://${url}.org/`,
  result,
  detail: '404',
  ...more,
});
const failed = (url: string, since: string, checked: string): FailedLink => ({ url: `https://${url}.org/`, fault: 'gone', since, checked });

describe('the report', () => {
  test('keeps the first day of a repeated failure, and drops addresses that answer, are inconclusive or are no longer linked', () => {
    const before = ['a', 'b', 'c', 'd'].map((url) => failed(url, '2026-11-01', '2026-11-08'));
    const outcomes = [outcome('e', 'no-host'), outcome('a', 'gone'), outcome('b', 'answers'), outcome('c', 'inconclusive')];
    const after = updateReport(before, outcomes, '2026-11-15');
    expect(after).toEqual([failed('a', '2026-11-01', '2026-11-15'), { ...failed('e', '2026-11-15', '2026-11-15'), fault: 'no-host' }]);
    for (const link of after) expect(failedLinkSchema.safeParse(link).success).toBe(true);
  });

  test('warns readers about an address only when it has failed for six days', () => {
    const links = [
      failed('a', '2026-11-01', '2026-11-06'),
      failed('b', '2026-11-01', '2026-11-07'),
      failed('c', '2026-12-31', '2027-01-07'),
    ];
    expect([...findDeadLinks(links).keys()]).toEqual(['https://b.org/', 'https://c.org/']);
  });

  test('is not written if this computer is offline', () => {
    const silent = (count: number) =>
      Array.from({ length: count }, (_, index) => outcome(String(index), index % 2 ? 'no-host' : 'no-answer'));
    expect(looksCutOff([...silent(6), ...Array.from({ length: 5 }, () => outcome('x', 'answers'))])).toBe(true);
    expect(looksCutOff([...silent(6), ...Array.from({ length: 6 }, () => outcome('x', 'answers'))])).toBe(false);
    expect(looksCutOff(silent(5))).toBe(false);
  });
});

test('the summary of a round of checks', () => {
  const outcomes = [outcome('a', 'gone'), outcome('b', 'answers', { movedTo: 'https://b.example/' }), outcome('c', 'inconclusive')];
  expect(describeRound(outcomes, () => ['/case-studies/x/', '/y/'])).toMatchInlineSnapshot(`
    "3 addresses: 1 answer, 1 would not tell a program, 1 failed.

    ## Failed

    - https://a.org/ (404), on /case-studies/x/ /y/

    ## Moved for good: change the address where the page is the same

    - https://b.org/
      now at https://b.example/"
  `);
  expect(describeRound([outcome('b', 'answers')], () => [])).toBe('1 addresses: 1 answer, 0 would not tell a program, 0 failed.');
});

describe('what is due for review', () => {
  const study = (slug: string, reviewed: string) => ({ slug, title: `Study ${slug}`, owner: 'Almanac editors', reviewed });

  test('names the case studies that are due, and those due within three months', () => {
    const studies = [study('b', '2026-01-10'), study('a', '2025-01-31'), study('c', '2026-06-30'), study('d', '2024-02-29')];
    expect(describeDue(studies, '2027-07-10')).toMatchInlineSnapshot(`
      "2 of 4 case studies are due for review.

      ## Due

      - [ ] Study d (\`content/case-studies/d.mdx\`, Almanac editors), since 2025-08-29
      - [ ] Study a (\`content/case-studies/a.mdx\`, Almanac editors), since 2026-07-31

      ## Due within three months

      - [ ] Study b (\`content/case-studies/b.mdx\`, Almanac editors), since 2027-07-10"
    `);
  });

  test('names the next one if none is due', () => {
    expect(describeDue([study('a', '2026-11-22')], '2026-11-22')).toBe(
      'Nothing is due for review.\n\nThe next falls due on 2028-05-22: Study a.',
    );
    expect(describeDue([], '2026-11-22')).toBe('Nothing is due for review.');
  });
});
