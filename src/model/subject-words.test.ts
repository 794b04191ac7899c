import { expect, test } from 'vitest';
import { subjectWords } from './subject-words.ts';

test.each([
  ['Four-day week', ['week']],
  ['Low-code platform for council services', ['low', 'code', 'platform']],
  ['Street lights dimmed or switched off at night', ['street', 'light', 'dimmed', 'switched', 'night']],
  ['Alliances, policies and a business class', ['alliance', 'policy', 'business', 'class']],
  ['Čtyřdenní týden', ['čtyřdenní', 'týden']],
  ['Lights, light and LIGHT', ['light']],
  ['', []],
])('%s', (subject, words) => {
  expect(subjectWords(subject)).toEqual(words);
});
