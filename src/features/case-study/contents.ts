import { pageWords } from './words.en.ts';
import type { CaseStudy } from '../../model/case-study.ts';
import { SECTIONS } from '../../model/sections.ts';
import type { ContentsEntry } from '../../site/contents-entry.ts';
import { caseStudyWords } from '../../site/case-study-words.en.ts';

/** The parts of a case study page in their order. */
export function contentsOf({ sources, similar }: Pick<CaseStudy, 'sources' | 'similar'>): ContentsEntry[] {
  return [
    { id: 'figures', name: caseStudyWords.figures },
    ...SECTIONS.map(({ id, title }) => ({ id, name: title })),
    { id: 'sources', name: caseStudyWords.sources, count: sources.length },
    ...(similar.length > 0 ? [{ id: 'similar', name: pageWords.similar }] : []),
    { id: 'classed', name: pageWords.classed },
  ];
}
