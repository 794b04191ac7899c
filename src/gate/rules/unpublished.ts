import type { Issue } from './problem.ts';
import { dataOf, type ParsedFile } from './reading.ts';

/** Published content must not name a draft, because a draft has no page. */
export function checkNamesOfDrafts(reading: ParsedFile): Issue[] {
  const { unpublished } = reading.context;
  if (dataOf(reading, 'case-studies')?.draft === true) return [];
  return namedStudies(reading)
    .filter(({ id }) => unpublished.has(`case-studies/${id}`))
    .map(({ id, path }) => ({
      ...reading.source.positionOf(path),
      message: `The case study "${id}" is a draft, so it has no page yet.`,
      suggestion: 'Leave it out until the draft is finished, or name another case study.',
    }));
}

interface Named {
  readonly id: string;
  readonly path: readonly PropertyKey[];
}

function namedStudies(reading: ParsedFile): Named[] {
  const { learntFrom = [] } = dataOf(reading, 'case-studies') ?? {};
  const { tried = [] } = dataOf(reading, 'challenges') ?? {};
  const { from = [] } = dataOf(reading, 'actions') ?? {};
  const { steps = [] } = dataOf(reading, 'routes') ?? {};
  const statements = dataOf(reading, 'assessment.yaml') ?? [];
  const takenUp = dataOf(reading, 'taken-up.yaml') ?? [];
  const { studies: exercised = [] } = dataOf(reading, 'exercises') ?? {};
  const { points = [] } = dataOf(reading, 'areas') ?? {};
  return [
    ...learntFrom.map((id, at) => ({ id, path: ['learntFrom', at] })),
    ...tried.flatMap(({ caseStudy }, at) => (caseStudy === undefined ? [] : [{ id: caseStudy, path: ['tried', at, 'caseStudy'] }])),
    ...from.map(({ study }, at) => ({ id: study, path: ['from', at, 'study'] })),
    ...steps.map(({ to }, at) => ({ id: to.replace(/^case-studies\//, ''), path: ['steps', at, 'to'] })),
    ...exercised.map((id, at) => ({ id, path: ['studies', at] })),
    ...takenUp.map(({ study }, at) => ({ id: study, path: [at, 'study'] })),
    ...points.flatMap(({ studies }, point) => studies.map(({ id }, at) => ({ id, path: ['points', point, 'studies', at, 'id'] }))),
    ...statements.flatMap(({ studies }, statement) => studies.map(({ id }, at) => ({ id, path: [statement, 'studies', at, 'id'] }))),
  ];
}
