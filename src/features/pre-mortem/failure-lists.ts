import { AREAS } from '../../model/areas.ts';
import { CHALLENGES } from '../../model/challenges.ts';
import { preMortemUrl } from '../../shared/urls.ts';
import type { KnownFailure } from './pre-mortem.ts';

/** The failures of one area or of one challenge, on a page to print. */
interface FailureList {
  readonly by: 'area' | 'challenge';
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly failures: readonly KnownFailure[];
}

/** A list for every area and every challenge that has a failure. */
export function makeFailureLists(known: readonly KnownFailure[]): FailureList[] {
  const list = (by: FailureList['by'], { id, name }: { id: string; name: string }): FailureList => ({
    by,
    id,
    name,
    url: preMortemUrl(by, id),
    failures: known.filter(({ areas, challenges }) => (by === 'area' ? areas : challenges).includes(id)),
  });
  return [...AREAS.map((area) => list('area', area)), ...CHALLENGES.map((challenge) => list('challenge', challenge))].filter(
    ({ failures }) => failures.length > 0,
  );
}
