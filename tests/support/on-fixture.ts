import { matchesGlob } from 'node:path';

/** Specs that run on the fixture almanac, so that no change of the content can break them. All others run on the almanac itself. */
export const ON_FIXTURE: readonly string[] = [
  '**/features/{changes,committee-report,contribute,contribute-form,data,embed,exercises,export,group-results}/*.spec.ts',
  '**/features/{like-mine,my-list,practice-review,pre-mortem,programme,questions,result,self-assessment,table,verdicts}/*.spec.ts',
  '**/site/feedback.spec.ts',
  '**/browser/slow-script.spec.ts',
];

/** Whether a spec needs the built almanac. The fixture almanac is built when a test asks for it. */
export const needsAlmanac = (spec: string): boolean => !ON_FIXTURE.some((pattern) => matchesGlob(spec, pattern));
