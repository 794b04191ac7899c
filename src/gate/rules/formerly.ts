import type { Issue } from './problem.ts';
import { fieldsOf } from './parse-file.ts';
import type { ParsedFile } from './reading.ts';

/** A former name must not be the name of an existing case study. */
export function checkFormerly(reading: ParsedFile): Issue[] {
  const { caseStudyIds } = reading.context;
  return (fieldsOf(reading)?.formerly ?? []).flatMap((slug, at) =>
    caseStudyIds.has(slug)
      ? [
          {
            ...reading.source.positionOf(['formerly', at]),
            message: `"${slug}" is the name of a case study that is still there, so its address cannot lead elsewhere.`,
            suggestion: 'Remove it, or delete content/case-studies/' + slug + '.mdx.',
          },
        ]
      : [],
  );
}
