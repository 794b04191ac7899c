import { suggest } from './nearest.ts';
import type { Issue } from './problem.ts';
import { dataOf, type ParsedFile } from './reading.ts';

/** Every step of a route leads to a page that exists. */
export function checkRouteSteps(reading: ParsedFile): Issue[] {
  const { routeTargets } = reading.context;
  return (dataOf(reading, 'routes')?.steps ?? []).flatMap(({ to }, index) =>
    routeTargets.has(to)
      ? []
      : [
          {
            ...reading.source.positionOf(['steps', index, 'to']),
            message: `There is no page "${to}".`,
            suggestion: suggest(to, routeTargets, 'Write the folder and the file name without its ending, as case-studies/name.'),
          },
        ],
  );
}
