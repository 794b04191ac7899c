import { caseStudyWords } from '../site/case-study-words.en.ts';
import { element, type Element } from './elements.ts';

/** The number of a source, linked to its entry in the list of sources. */
export const renderCitation = (source: string, number: number): Element =>
  element('sup', { className: ['cite'], dataPagefindIgnore: 'all' }, [
    element('a', { href: `#source-${source}`, ariaLabel: caseStudyWords.sourceNumber(number) }, [String(number)]),
  ]);
