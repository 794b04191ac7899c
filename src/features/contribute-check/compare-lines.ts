import { structuredPatch } from 'diff';

/** Differing lines of two texts, with the lines around them. `line` is the number of the first in the new text, from 1. */
export interface Passage {
  readonly line: number;
  readonly lines: readonly { readonly kind: 'gone' | 'new' | 'same'; readonly text: string }[];
}

const KINDS = { '-': 'gone', '+': 'new', ' ': 'same' } as const;

/** The passages in which two texts differ; empty if they are identical. */
export const compareLines = (before: string, after: string): Passage[] =>
  structuredPatch('', '', before, after, '', '', { context: 1 }).hunks.map(({ newStart, lines }) => ({
    line: newStart,
    lines: lines.flatMap((line) => {
      const kind = KINDS[line.charAt(0) as keyof typeof KINDS];
      return (kind as string | undefined) === undefined ? [] : [{ kind, text: line.slice(1) }];
    }),
  }));
