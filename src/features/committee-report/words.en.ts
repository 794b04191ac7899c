import { count as counted } from '../../shared/plural.ts';
import { t } from '../../shared/t.ts';

/** The words of the page's script. Those of the report are loaded when it is made. */
export const committeeReport = /* @__PURE__ */ t({
  remove: 'Remove',
  removeOf: (name: string) => `Remove: ${name}`,
  added: (name: string) => `Added: ${name}.`,
  removed: (name: string) => `Removed: ${name}.`,
  full: (most: number) => `A report can have up to ${most} case studies. Remove one first.`,
  empty: 'Add a case study to make a report.',
  ready: (studies: number, sources: number) =>
    `Report ready: ${counted(studies, 'case study', 'case studies')}, ${counted(sources, 'source')}.`,
  leftOut: (studies: number, most: number) =>
    `A report can have up to ${most} case studies. ${counted(studies, 'more was', 'more were')} left out.`,
  nothingIn: {
    programme: 'Your programme has no planned actions on this device.',
    result: 'Your self-assessment has no answers on this device.',
  },
  ownFailed: 'The self-assessment could not load, so your own work is missing from the report. Reload the page to try again.',
  failed: 'We could not make the report, because part of the page did not load. Reload the page.',
  saved: (name: string) => `Downloaded as ${name} (or the name you chose).`,
} as const);
