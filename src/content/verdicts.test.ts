import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readLibrary } from '../gate/check/read-library.ts';
import { assessmentSchema, actionSchema } from '../model/assessment-schema.ts';
import { toAssessmentData } from './assessment-data.ts';
import { judgeChallenges, judgeSteps, type JudgedTopic } from './verdicts.ts';

/* Computes every verdict a second time, directly from the files and by another method. */

interface Record {
  readonly place: string;
  readonly role: string;
  readonly helped: string;
}

const readYaml = (path: string): unknown => parse(readFileSync(path, 'utf8'));
const ACTIONS = readdirSync('content/actions').map((name) => ({
  id: name.replace('.yaml', ''),
  data: actionSchema.parse(readYaml(`content/actions/${name}`)),
}));
const STUDIES = readdirSync('content/case-studies').map((name) => ({
  slug: name.replace('.mdx', ''),
  data: parse(readFileSync(`content/case-studies/${name}`, 'utf8').split('\n---\n')[0] ?? '') as {
    places: string[];
    challenges?: { id: string; helped: string }[];
  },
}));
const placeOf = (slug: string): string => STUDIES.find((study) => study.slug === slug)?.data.places[0] ?? '';

function workOut(records: readonly Record[]) {
  const answers = new Map<string, Set<string>>();
  const lacking = new Set<string>();
  for (const { place, role, helped } of records) {
    if (role === 'lacked') lacking.add(place);
    else answers.set(place, new Set([...(answers.get(place) ?? []), helped]));
  }
  const counts = { yes: 0, partly: 0, no: 0, 'not stated': 0 };
  for (const said of answers.values()) {
    said.delete('not stated');
    const [only = 'not stated'] = said;
    counts[(said.size > 1 ? 'partly' : only) as keyof typeof counts] += 1;
  }
  const judged = counts.yes + counts.partly + counts.no;
  const most = (count: number): boolean => judged >= 3 && count * 3 >= judged * 2;
  const ids = [most(counts.yes) && 'mostly-helped', most(counts.partly) && 'mostly-partly', most(counts.no) && 'mostly-did-not'];
  return {
    id: judged < 3 ? 'too-few' : (ids.find(Boolean) ?? 'mixed'),
    counts: [answers.size, counts.yes, counts.partly, counts.no, counts['not stated']],
    lacked: [...lacking].filter((place) => !answers.has(place)).length,
  };
}

const asWorkedOut = ({ verdict }: JudgedTopic) => ({
  id: verdict.id,
  counts: [verdict.tried, verdict.helped, verdict.partly, verdict.didNot, verdict.notStated],
  lacked: verdict.lacked,
});

const LIBRARY = await readLibrary('.');

test('the verdict on every challenge follows from the case studies', () => {
  for (const topic of judgeChallenges(LIBRARY.caseStudies)) {
    const records = STUDIES.flatMap(({ slug, data: { challenges = [] } }) =>
      challenges.filter(({ id }) => id === topic.id).map(({ helped }) => ({ place: placeOf(slug), role: 'did', helped })),
    );
    expect([topic.id, asWorkedOut(topic)]).toEqual([topic.id, workOut(records)]);
  }
});

test('the verdict on every step follows from its record', () => {
  const assessment = toAssessmentData(assessmentSchema.parse(readYaml('content/assessment.yaml')), ACTIONS, LIBRARY);
  const topics = judgeSteps(assessment, (id) => id);
  expect(topics).toHaveLength(ACTIONS.length);
  for (const topic of topics) {
    const from = ACTIONS.find(({ id }) => id === topic.id)?.data.from ?? [];
    const records = from.map(({ study, role, helped }) => ({ place: placeOf(study), role, helped }));
    expect([topic.id, asWorkedOut(topic)]).toEqual([topic.id, workOut(records)]);
  }
});
