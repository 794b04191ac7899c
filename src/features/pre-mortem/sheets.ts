import { AREAS } from '../../model/areas.ts';
import { CHALLENGES } from '../../model/challenges.ts';
import { preMortemUrl } from '../../shared/urls.ts';
import type { KnownFailure } from './pre-mortem.ts';

/** The failures of one area or of one challenge. */
interface Sheet {
  readonly by: 'area' | 'challenge';
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly failures: readonly KnownFailure[];
}

/** A sheet for every area and every challenge that has a failure. */
export function preMortemSheets(known: readonly KnownFailure[]): Sheet[] {
  const sheet = (by: Sheet['by'], { id, name }: { id: string; name: string }): Sheet => ({
    by,
    id,
    name,
    url: preMortemUrl(by, id),
    failures: known.filter(({ areas, challenges }) => (by === 'area' ? areas : challenges).includes(id)),
  });
  return [...AREAS.map((area) => sheet('area', area)), ...CHALLENGES.map((challenge) => sheet('challenge', challenge))].filter(
    ({ failures }) => failures.length > 0,
  );
}
