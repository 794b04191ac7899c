import { formatNumber } from '../../shared/format-number.ts';
import { plural } from '../../shared/plural.ts';
import { t } from '../../shared/t.ts';

export const contributorsWords = /* @__PURE__ */ t({
  title: 'Who made the almanac',
  description: 'Who writes, checks and edits the almanac, by role, and who wrote the sources it uses.',
  lead: 'We name roles and teams, not private individuals.',
  answersFor: (count: number) => `Owner of ${plural(count, 'one case study', `${formatNumber(count)} case studies`)}.`,
  sources: 'Sources',
  sourcesText: (sources: number, publishers: number) =>
    `Every fact comes from published work: ${sources} sources from ${publishers} publishers. Each case study lists its own, with publishers and dates.`,
  join: 'Get involved',
  joinText: 'If you contribute, check or correct a case study, we can credit your role or team here.',
} as const);

export const coverageWords = /* @__PURE__ */ t({
  title: 'Coverage and gaps',
  description:
    'How case studies are spread across areas, principles, outcomes, challenges, places and evidence grades, and where there are none yet.',
  lead: (total: number) => `Counts of all ${formatNumber(total)} case studies. An empty cell means we would welcome one.`,
  matrix: 'Areas and principles',
  emptyCells: 'No case study yet:',
  noEmptyCells: 'Every cell has a case study.',
  missing: 'None yet',
  missingText: 'There are no case studies on these yet. Could your council contribute the first?',
  writeIt: 'Contribute one with our form, no account needed',
  nothingMissing: 'Every outcome, challenge and type of organisation has a case study.',
  groups: {
    outcomes: 'Outcomes',
    challenges: 'Challenges',
    kinds: 'Types of organisation',
    countries: 'Countries',
    grades: 'Evidence grades',
  },
  headings: {
    outcomes: 'Outcome',
    challenges: 'Challenge',
    kinds: 'Type of organisation',
    countries: 'Country',
    grades: 'Grade',
  },
  notStated: 'Not stated in case studies',
  part: 'Detail',
  due: 'Due for review',
  dueOn: (title: string, date: string) => `${title} (due since ${date})`,
  noneDue: (date: string) => `None. The next review is due on ${date}.`,
  independent: 'No independent source',
  independentText: (count: number) =>
    count === 0
      ? 'Every case study has at least one independent source.'
      : `${plural(count, 'One case study has', `${formatNumber(count)} case studies have`)} no independent source. Each page says so.`,
  readingAge: 'Reading age of the summaries',
  readingAgeText: (middle: string, highest: string, limit: number) =>
    `Half the summaries have a reading age of ${middle} or below; the highest is ${highest}. Our limit is ${limit}. The age is the Flesch-Kincaid grade plus five.`,
  harder: 'Above our limit, mostly because of names:',
} as const);

export const evidenceWords = /* @__PURE__ */ t({
  caption: 'Evidence grades',
  grade: 'Grade',
  rule: 'Rule',
  independent:
    'Independent sources are official bodies, associations, other councils, academics and the press. The organisation, its partners, its suppliers and award entries they wrote are not independent. A page with no independent source says so.',
  completeness: 'Missing information',
  completenessText:
    'Some details are optional. If one is missing, the page says “Not stated”, so the gap can be seen and filled. “Not published” counts as missing.',
  replicability: 'What makes it easier to repeat',
  replicabilityText: 'Five features, listed separately with no total:',
  similar: 'How we find similar case studies',
  similarText:
    'Points for what two have in common: area or challenge 3, outcome 2, principle or type of organisation 1, same main area 2 more. We show the top four, with reasons.',
  verdicts: 'How verdicts are reached',
  verdictsText: (least: number) =>
    `A verdict counts places, not case studies. It covers each challenge and each step of a programme. Case studies that only show the cost of not taking a step are left out. A place counts once. If its case studies differ, it counts as “partly”. With fewer than ${least} places that say whether it helped, it is too few to say. If two thirds agree, the verdict is mostly that answer. Anything else is mixed.`,
  verdictsLink: 'What helped: every challenge and step',
  staleness: 'When a case study is due for review',
  stalenessText:
    '18 months after it was last checked against its sources, counted to the date of the edition (the latest check of any case study).',
} as const);

export const mappingWords = /* @__PURE__ */ t({
  mainOutcomesHere: 'Main outcomes',
  areasHere: 'Areas with this among their main outcomes',
  whole: 'How areas and outcomes fit together',
  areas: 'From areas to outcomes',
  areasCaption: 'The main outcomes of each area, most important first. This is our own interpretation.',
  area: 'Area (2020)',
  mainOutcomes: 'Main outcomes (2022)',
  outcomes: 'From outcomes to areas and missions',
  outcomesCaption: 'The areas and missions that each outcome belongs to. This is our own interpretation.',
  outcome: 'Outcome (2022)',
  areasIn: 'Areas (2020)',
  missionsIn: 'Missions (2024)',
  wording: 'Wording of its meaning',
  wordings: { publishers: 'from the publishers', ours: 'ours' },
  noArea: 'None',
  missionsFrom: 'The missions are named in',
  names: 'Names that changed',
  namesCaption: 'Outcomes with two names. Each date is that of the page where we found the name.',
  was: 'At launch',
  became: 'Now',
  seenOn: (name: string, date: string) => `${name}, on a page dated ${date}`,
} as const);
