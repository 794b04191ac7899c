import { t } from '../shared/t.ts';

export const feedWords = /* @__PURE__ */ t({
  title: 'New case studies, as a feed',
  description: 'The case studies of local-government practice that were added last, each with its sources.',
} as const);

export const waitingWords = /* @__PURE__ */ t(
  'The fields are loading. If this stays here, load the page again. Where scripts are blocked, this page is for reading and printing only.',
);

export const deadLinkWords = /* @__PURE__ */ t({
  says: (date: string) => `This address did not answer when it was last tried, on ${date}.`,
  copy: 'Open the kept copy',
  look: 'Look for a kept copy at the Internet Archive',
} as const);

export const feedbackWords = /* @__PURE__ */ t({
  lead: 'Something to add or to put right on this page?',
  suggest: 'Suggest a change',
  report: 'Report a mistake',
  how: 'Each begins an e-mail that names this page.',
  mark: 'Mark the words that you mean first, and it names the section too.',
  onGitHub: 'Or on GitHub, with an account:',
  issue: 'Open an issue',
  edit: 'Edit this page',
  letter: {
    change: (title: string) => `Suggestion: ${title}`,
    mistake: (title: string) => `Mistake: ${title}`,
    page: 'Page:',
    section: 'Section: ',
    askChange: '\nWhat should be added or changed?\n\n',
    askMistake: '\nWhat is wrong?\n\n',
    askSource: 'Where can one read about it (address)?\n',
  },
} as const);

export const movedWords = /* @__PURE__ */ t({
  title: 'This page has moved',
  text: (name: string) => `This case study now has another address: ${name}.`,
  now: 'Read it at its new address:',
} as const);
