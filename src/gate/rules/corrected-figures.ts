import { figureAnchor } from '../../shared/urls.ts';
import { suggest } from './nearest.ts';
import type { Issue } from './problem.ts';
import { dataOf, type ParsedFile } from './reading.ts';

/** A correction must name a figure of its case study, or a withdrawn one that it no longer has. */
export function checkCorrectedFigures(reading: ParsedFile): Issue[] {
  const study = dataOf(reading, 'case-studies');
  const figures = (study?.results ?? []).map(figureAnchor);
  return (study?.corrections ?? []).flatMap(({ figure, withdrawn = false }, at) => {
    if (figure === undefined || figures.includes(figure) !== withdrawn) return [];
    const position = reading.source.positionOf(['corrections', at, 'figure']);
    if (!withdrawn) return [{ ...position, message: `No figure has the address "${figure}".`, suggestion: suggest(figure, figures, HINT) }];
    const message = 'This figure is said to be withdrawn, and it is still among the results.';
    return [{ ...position, message, suggestion: 'Remove it from the results, or delete withdrawn: true.' }];
  });
}

const HINT = 'Copy the end of its address from the page. If the figure was withdrawn, add withdrawn: true.';
