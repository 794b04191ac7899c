import { t } from '../../shared/t.ts';

/** The words of the tip form, in their own file so that its script loads no more. */
export const tip = /* @__PURE__ */ t({
  heading: 'Suggest a case study',
  lead: 'Know of something that worked or failed, but have no time to write it up? Two lines are enough.',
  what: 'The place, and what was done there',
  link: 'Where to read about it (web address, if you know one)',
  send: 'Send by email',
  issue: 'Open an issue on GitHub (account needed)',
  copy: 'Copy the text',
  text: 'The text of your suggestion',
  noProgram: (address: string) => `No email app? Copy the text and send it to ${address}.`,
  subject: 'Suggested case study:',
  body: (what: string, link: string) =>
    `Suggested case study (place and what was done):\n${what}\n\nWhere to read about it (web address):\n${link}\n`,
} as const);
