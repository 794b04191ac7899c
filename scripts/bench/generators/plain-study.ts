import { stringify } from 'yaml';
import { parseStudyFile } from '../../../src/features/case-study/study-file.build.ts';
import type { CaseStudyInput } from '../../../src/model/case-study-schema.ts';

/** The tag of a component in MDX. */
const TAG = /<\/?[A-Z][^<>]*>/g;
const CITATION = /\[\^([^\]]+)\]/g;

/**
 * A case study as a generator without MDX can read it. Its front matter has the title, the summary and the areas. The tags of
 * components are removed; their content stays. A citation becomes a link to its source, with its number in the list of sources.
 */
export function toPlainStudy(text: string): string {
  const { data, body } = parseStudyFile(text);
  const { title, summary, areas, sources } = data as unknown as CaseStudyInput;
  const linkTo = (id: string): string => {
    const position = sources.findIndex((source) => source.id === id);
    return `[${position + 1}](<${sources[position]?.url ?? ''}>)`;
  };
  const plain = body.replace(TAG, '').replace(CITATION, (_, id: string) => linkTo(id));
  return `---\n${stringify({ title, summary, areas })}---\n\n${plain}\n`;
}
