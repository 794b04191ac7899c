import { routeSchema } from '../../model/route-schema.ts';
import type { Context } from '../context.ts';
import { suggest } from '../nearest.ts';
import type { Problem } from '../problems.ts';
import type { Source } from '../read-source.ts';

/** Every step of a route leads to a page that exists. Files that are no routes pass. */
export function checkRouteSteps({ file, data, positionOf }: Source, { routeTargets }: Context): Problem[] {
  const parsed = file.startsWith('content/routes/') ? routeSchema.safeParse(data) : undefined;
  if (!parsed?.success) return [];
  return parsed.data.steps.flatMap(({ to }, index): Problem[] =>
    routeTargets.has(to)
      ? []
      : [
          {
            code: 'unknown-page',
            file,
            ...positionOf(['steps', index, 'to']),
            message: `There is no page "${to}".`,
            mend: suggest(to, routeTargets, 'Write the folder and the file name without its ending, as case-studies/name.'),
          },
        ],
  );
}
