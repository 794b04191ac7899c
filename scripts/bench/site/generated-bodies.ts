import type { Chance } from '../search/chance.ts';

/** The parts that bodies are made of: sentences of the real ones by section, and steps of their guides. */
export interface Sentences {
  readonly bySection: Readonly<Record<string, readonly string[]>>;
  readonly steps: readonly string[];
}

const SECTIONS = ['The situation', 'What they did', 'What changed', 'What went wrong'] as const;
const GUIDE = 'How to do it yourself';
/** Each section's share of the words. */
const SHARES = [0.17, 0.3, 0.2, 0.2] as const;
const GUIDE_SHARE = 0.13;
const WORDS = { least: 480, most: 850, target: 440, more: 260 } as const;
/** The share of the words in a sentence that are replaced by others, which may occur nowhere else. */
const SHARE_REPLACED = 0.05;
const MARKUP = /[<>{}*_`|\\[\]]|\]\(/;

/** Reads the plain sentences of bodies; `names` are the places in them, which become PLACE. */
export function readSentences(bodies: readonly { readonly body: string; readonly names: readonly string[] }[]): Sentences {
  const bySection: Record<string, string[]> = Object.fromEntries(SECTIONS.map((section) => [section, []]));
  const steps: string[] = [];
  for (const { body, names } of bodies) {
    const withoutPlaces = (text: string): string => names.reduce((replaced, name) => replaced.replaceAll(name, 'PLACE'), text);
    for (const part of body.split(/^## /m).slice(1)) {
      const [heading = '', ...blocks] = part.split(/\n\s*\n/).map((block) => block.replace(/\[\^[^\]]+\]/g, '').trim());
      const plain = blocks.filter((block) => block && !MARKUP.test(block) && !/^[-*>#!]/.test(block));
      if (heading === GUIDE) steps.push(...plain.flatMap(readSteps));
      bySection[heading]?.push(
        ...plain
          .filter((block) => !/^\d/.test(block))
          .flatMap(readBlock)
          .map(withoutPlaces),
      );
    }
  }
  return { bySection, steps };
}

/** Steps without figures, which would need a citation. */
const readSteps = (block: string): string[] =>
  block
    .split(/\n(?=\d+\. )/)
    .map((step) => step.replace(/^\d+\. /, '').replace(/\s+/g, ' '))
    .filter((step) => !/\d/.test(step));

const readBlock = (block: string): string[] =>
  block
    .replace(/\s+/g, ' ')
    .split(/(?<=[.?!])\s+(?=[A-Z“"])/)
    .filter((sentence) => countWords(sentence) >= 5 && countWords(sentence) <= 45);

const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** A body of 480 to 850 words about a place, which cites every source and uses some of the words. */
export function writeBody(
  sentences: Sentences,
  place: string,
  sources: readonly string[],
  words: readonly string[],
  chance: Chance,
): string {
  for (;;) {
    const body = tryBody(sentences, place, sources, words, chance);
    const length = countWords(body.replace(/\[\^[^\]]+\]/g, '').replace(/^## .*$/gm, ''));
    if (length >= WORDS.least && length <= WORDS.most) return body;
  }
}

function tryBody(
  { bySection, steps }: Sentences,
  place: string,
  sources: readonly string[],
  words: readonly string[],
  chance: Chance,
): string {
  const { pick, share, below } = chance;
  const target = WORDS.target + below(WORDS.more);
  const waiting = [...sources];
  const cite = (): string => `[^${waiting.shift() ?? pick(sources)}]`;
  const sayOther = (word: string): string => (/^[a-z]{5,}$/.test(word) && share() < SHARE_REPLACED ? pick(words) : word);
  const say = (text: string): string => text.replaceAll('PLACE', place).split(' ').map(sayOther).join(' ');
  const write = (from: readonly string[], least: number): string[] => {
    const said: string[] = [];
    while (countWords(said.join(' ')) < least) said.push(say(pick(from)));
    return said;
  };
  const sections = SECTIONS.map((section, index) => {
    const said = write(bySection[section] ?? [], target * (SHARES[index] ?? 0));
    const paragraphs = said.map((text, at) => `${text}${at % 3 === 2 || share() < 0.4 ? cite() : ''}${at % 3 === 2 ? '\n\n' : ' '}`);
    return `## ${section}\n\n${paragraphs.join('').trim()}${cite()}`;
  });
  const guide = write(steps, target * GUIDE_SHARE).map((step, index) => `${index + 1}. ${step}`);
  const rest = waiting.length > 0 ? `\n\nThere is more in the sources.${waiting.map((id) => `[^${id}]`).join('')}` : '';
  return `${[...sections, `## ${GUIDE}\n\n${guide.join('\n')}`].join('\n\n')}${rest}\n`;
}
