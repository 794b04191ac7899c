import { expect, test } from 'vitest';
import { toBriefingText } from './briefing.ts';
import type { StudyData } from '../../content/study-data.ts';

const study = (title: string) =>
  ({
    slug: 'a',
    title,
    place: 'Leeds',
    url: '/case-studies/a/',
    summary: 'What happened.',
    minutes: 'For the minutes.',
    fields: { results: ['12 things (measured)', '13 things (claimed)'] },
  }) as unknown as StudyData;

test('each case study with its note, paragraph, figures and address', () => {
  const text = toBriefingText('Digital team', [{ study: study('One'), note: 'Ask them' }], '1 May 2026', 'https://www.example.org');
  expect(text).toBe(
    'Briefing: Digital team\nThe New Local Almanac, edition of 1 May 2026\n\n1. One (Leeds)\n\nNote: Ask them\n\nFor the minutes.\n\n' +
      'Headline figures\n- 12 things (measured)\n- 13 things (claimed)\n\nhttps://www.example.org/case-studies/a/\n',
  );
});

test('without a note there is no note line, and the order is unchanged', () => {
  const entries = [study('One'), study('Two')].map((each) => ({ study: each, note: '' }));
  const text = toBriefingText('', entries, '2026', 'https://www.example.org');
  expect(text).not.toContain('Note');
  expect(text.indexOf('1. One')).toBeLessThan(text.indexOf('2. Two'));
});
