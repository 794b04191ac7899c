import { createInterface } from 'node:readline/promises';
import type { Interview, Question } from '../../src/content/interview.ts';

/** The author ended the command, or there is nobody who answers. */
export class Stopped extends Error {}

export interface Asker {
  /** Holds an interview to its end. Throws Stopped. */
  readonly hold: <T>(interview: Interview<T>) => Promise<T>;
  /** One question of its own, with an answer that stands for an empty line. */
  readonly ask: (question: string, usual: string) => Promise<string>;
  readonly close: () => void;
}

/** Asks in the terminal. Lines that were typed ahead, or come from a file, are answers too. */
export function startAsking(): Asker {
  const terminal = createInterface({ input: process.stdin });
  const lines = terminal[Symbol.asyncIterator]();
  const readLine = async (prompt: string): Promise<string> => {
    process.stdout.write(prompt);
    const { value, done } = await lines.next();
    if (done) throw new Stopped('There was no further answer. Nothing was written.');
    return String(value).trim();
  };
  return {
    hold: async (interview) => {
      let step = interview.next();
      while (!step.done) step = interview.next(await answer(step.value, readLine));
      return step.value;
    },
    ask: async (question, usual) => (await readLine(`${question} [${usual}] `)) || usual,
    close: () => {
      terminal.close();
    },
  };
}

/** More words than these are listed only on asking for help. */
const MOST_WORDS = 12;

async function answer(question: Question, readLine: (prompt: string) => Promise<string>): Promise<string> {
  if (question.complaint) console.log(`  ${question.complaint}`);
  for (;;) {
    const typed = await readLine(promptFor(question));
    if (typed !== '?') return typed;
    console.log(explain(question));
  }
}

function promptFor({ label, allowed, isMany, onEmpty }: Question): string {
  const words =
    allowed.length > 0 && allowed.length <= MOST_WORDS
      ? `\n  ${isMany ? 'Some of' : 'One of'}: ${allowed.map(({ word }) => word).join(', ')}`
      : '';
  const empty = { skip: ', Enter to leave it out', later: ', Enter if not known yet', 'ask again': ', needs an answer' }[onEmpty];
  return `\n${label} (? explains${empty})${words}\n> `;
}

function explain({ help, allowed, isMany }: Question): string {
  const words = allowed.map(({ word, name }) => `  ${word}${name ? `: ${name}` : ''}`);
  return [`  ${help}`, ...(isMany ? ['  Write them with commas between.'] : []), ...words].join('\n');
}
