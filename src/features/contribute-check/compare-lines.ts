import { structuredPatch } from 'diff';

/** Lines of two texts where they differ, with the lines around. `line` is the first of them in the new text, from 1. */
export interface Passage {
  readonly line: number;
  readonly lines: readonly { readonly kind: 'gone' | 'new' | 'same'; readonly text: string }[];
}

const KINDS = { '-': 'gone', '+': 'new', ' ': 'same' } as const;

/** The passages in which two texts differ; none where they are the same. */
export const compareLines = (before: string, after: string): Passage[] =>
  structuredPatch('', '', before, after, '', '', { context: 1 }).hunks.map(({ newStart, lines }) => ({
    line: newStart,
    lines: lines.flatMap((line) => {
      const kind = KINDS[line.charAt(0) as keyof typeof KINDS];
      return (kind as string | undefined) === undefined ? [] : [{ kind, text: line.slice(1) }];
    }),
  }));
