import { caseStudyWords } from '../site/case-study-words.en.ts';
import { element, type Element } from './elements.ts';

/** The number of a source, which leads to it in the list of sources. */
export const renderCitation = (source: string, number: number): Element =>
  element('sup', { className: ['cite'], dataPagefindIgnore: 'all' }, [
    element('a', { href: `#source-${source}`, ariaLabel: caseStudyWords.sourceNumber(number) }, [String(number)]),
  ]);
