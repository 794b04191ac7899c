import { z } from 'zod';
import { glossaryTermSchema } from '../../model/prose-schema.ts';
import type { Problem } from '../problems.ts';
import type { Source } from '../read-source.ts';

/** No word is explained twice, neither as a term nor as another name of one. */
export function checkGlossary({ file, data, positionOf }: Source): Problem[] {
  const parsed = z.array(glossaryTermSchema).safeParse(data);
  if (!parsed.success) return [];
  const seen = new Map<string, string>();
  return parsed.data.flatMap(({ term, aliases }, index) =>
    [term, ...aliases].flatMap((name): Problem[] => {
      const other = seen.get(name.toLowerCase());
      seen.set(name.toLowerCase(), term);
      if (other === undefined) return [];
      return [
        {
          code: 'repeated-term',
          file,
          ...positionOf([index, 'term']),
          message: `"${name}" is explained twice: under "${other}" and under "${term}".`,
          mend: 'Keep one of the two.',
        },
      ];
    }),
  );
}
