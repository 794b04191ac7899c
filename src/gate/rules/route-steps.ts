import { suggest } from './nearest.ts';
import type { Issue } from './problem.ts';
import { dataOf, type ParsedFile } from './reading.ts';

/** Every step of a route must link to an existing page. */
export function checkRouteSteps(reading: ParsedFile): Issue[] {
  const { routeTargets } = reading.context;
  return (dataOf(reading, 'routes')?.steps ?? []).flatMap(({ to }, index) =>
    routeTargets.has(to)
      ? []
      : [
          {
            ...reading.source.positionOf(['steps', index, 'to']),
            message: `Page "${to}" not found.`,
            suggestion: suggest(to, routeTargets, 'Use the folder and the file name without its extension, for example case-studies/name.'),
          },
        ],
  );
}
