import { evidenceSpread, type JudgedTopic } from '../../content/verdicts.ts';
import { SITE } from '../../shared/site.ts';
import { verdictWords as words } from './words.en.ts';

/** All verdicts as rows of a table, the headings first. */
export function toVerdictRows(challenges: readonly JudgedTopic[], steps: readonly JudgedTopic[]): string[][] {
  const { challenge, step } = words.columns;
  return [
    [...words.csvColumns],
    ...challenges.map((topic) => [challenge, ...toCells(topic)]),
    ...steps.map((topic) => [step, ...toCells(topic)]),
  ];
}

function toCells({ name, url, verdict, cases }: JudgedTopic): string[] {
  const { id, tried, helped, partly, didNot, notStated, lacked } = verdict;
  const priced = cases.filter(({ cost, role }) => cost !== '' && role !== 'lacked').length;
  return [
    name,
    words.labels[id],
    ...[tried, helped, partly, didNot, notStated, lacked].map(String),
    ...(evidenceSpread(cases) ?? ['', '']).map(String),
    String(priced),
    cases.map((each) => each.slug).join('; '),
    new URL(url, SITE.url).href,
  ];
}
