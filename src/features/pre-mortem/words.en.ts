import { formatNumber } from '../../shared/format-number.ts';
import { count } from '../../shared/plural.ts';
import { t } from '../../shared/t.ts';

export const planFeatureNames = /* @__PURE__ */ t({
  supplier: 'We buy it from a supplier',
  data: 'It uses personal or shared data',
  systems: 'It brings in or replaces a system',
  habits: 'Staff or residents have to change how they do things',
  savings: 'It has to save money or reach a target',
} as const);

export const preMortemWords = /* @__PURE__ */ t({
  title: 'Pre-mortem',
  description: 'Choose what you plan, and print the failures other councils had, with an owner and a date to fill in for each.',
  lead: 'Imagine that your plan has failed. What happened? Start from what went wrong elsewhere, then name an owner and a date for each risk.',
  plan: 'Your plan',
  area: 'Area',
  challenge: 'Challenge',
  any: 'Any',
  features: 'What does it involve?',
  clear: 'Clear my plan',
  print: 'Print',
  csv: 'Download as CSV',
  choose: 'Choose an area, a challenge or something that is true of your plan.',
  expected: (failures: number) => `${count(failures, 'failure')} to expect.`,
  none: 'No case study reports a failure like this. Clear some of your choices, or read all failures.',
  expectedTitle: 'Failures to expect',
  all: 'All failures by stage and area',
  without: 'Lists by area and by challenge',
  withoutLead: 'Each list can be printed and needs no JavaScript.',
  noScript: 'Choosing a plan needs JavaScript. Without it, use a list.',
  byArea: 'By area',
  byChallenge: 'By challenge',
  listTitles: {
    area: (name: string) => `Pre-mortem: ${name.toLowerCase()}`,
    challenge: (name: string) => `Pre-mortem: ${name.toLowerCase()}`,
  },
  listDescription: (name: string, failures: number) =>
    `${count(failures, 'failure')} reported in case studies on ${name.toLowerCase()}, to discuss before you start.`,
  shown: (shown: number, total: number) => `${shown} of ${formatNumber(total)} failures, at most four of each stage.`,
  sign: 'Watch for:',
  response: 'What they did:',
  from: 'From:',
  owner: 'Owner',
  date: 'Check by',
  ours: 'Could it happen here? What do we do?',
  failed: 'The failures could not load. Reload the page, or use a list.',
  columns: [
    'Stage',
    'What failed elsewhere',
    'Sign to watch for',
    'What they did',
    'Case study',
    'Address',
    'Owner',
    'Check by',
    'What we do',
  ],
  file: 'pre-mortem.csv',
} as const);
