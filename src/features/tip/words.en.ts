import { t } from '../../shared/t.ts';

/** The words of the form for a tip, in a file of their own so that its script loads no more. */
export const tip = /* @__PURE__ */ t({
  heading: 'Somebody should write about …',
  lead: 'You know of something that worked, or failed, and have no time to write it down? Two lines are enough.',
  what: 'The place, and what was done there',
  link: 'Where one can read about it (an address, if you know one)',
  send: 'Send it by e-mail',
  issue: 'Open an issue on GitHub, with an account',
  copy: 'Copy the text',
  text: 'The text of your tip',
  noProgram: (address: string) => `No e-mail program here? Copy the text and send it to ${address}.`,
  subject: 'Somebody should write about …',
  body: (what: string, link: string) =>
    `Somebody should write about (place, and what was done there):\n${what}\n\nWhere one can read about it (address):\n${link}\n`,
} as const);
