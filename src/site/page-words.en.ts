import { t } from '../shared/t.ts';

export const feedWords = /* @__PURE__ */ t({
  title: 'Feed of new case studies',
  of: { atom: 'New case studies (Atom)', rss: 'New case studies (RSS)', json: 'New case studies (JSON Feed)' },
  corrections: 'Corrections',
  here: 'New case studies on this topic',
} as const);

export const waitingWords = /* @__PURE__ */ t(
  'Loading. If nothing appears, reload the page. If scripts are blocked, you can still read and print this page.',
);

export const deadLinkWords = /* @__PURE__ */ t({
  says: (date: string) => `This link was not working on ${date}.`,
  copy: 'Open the archived copy',
  look: 'Search the Internet Archive for a copy',
} as const);

export const feedbackWords = /* @__PURE__ */ t({
  lead: 'Something to add or correct?',
  suggest: 'Suggest a change',
  report: 'Report a mistake',
  how: 'Each link starts an email about this page.',
  howStudy: 'The first opens this case study in our form, the second starts an email.',
  mark: 'Select some text first to include its section.',
  onGitHub: 'Or use GitHub (account needed):',
  issue: 'Open an issue',
  edit: 'Edit this page',
  letter: {
    change: (title: string) => `Suggestion: ${title}`,
    mistake: (title: string) => `Mistake: ${title}`,
    page: 'Page:',
    section: 'Section: ',
    askChange: '\nWhat should be added or changed?\n\n',
    askMistake: '\nWhat is wrong?\n\n',
    askSource: 'Where can we read about it (web address)?\n',
  },
} as const);

export const movedWords = /* @__PURE__ */ t({
  title: 'This page has moved',
  text: (name: string) => `This case study now has another address: ${name}.`,
  now: 'Read it at its new address:',
} as const);
