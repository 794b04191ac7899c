import { t } from '../../shared/t.ts';

export const contributorsWords = /* @__PURE__ */ t({
  title: 'Who made it',
  description: 'Who made the almanac, by role: who writes, who checks, who edits, and who wrote the sources it is made from.',
  lead: 'The almanac names roles and teams, never private persons.',
  answersFor: (count: number) => `They answer for ${count === 1 ? 'one case study' : `${count} case studies`}.`,
  sources: 'Whose work it rests on',
  sourcesText: (sources: number, publishers: number) =>
    `Every fact is somebody else’s work: the case studies rest on ${sources} sources by ${publishers} publishers. Each case study lists its own, with their publishers and dates.`,
  join: 'Add what you know',
  joinText: 'Whoever sends a case study, checks one or puts a mistake right is named here by role or team, if they like.',
} as const);

export const coverageWords = /* @__PURE__ */ t({
  title: 'What is here, and what is missing',
  description:
    'How the case studies of the almanac spread over areas, principles, outcomes, challenges, places and evidence, and where none is yet.',
  lead: (total: number) => `Everything on this page is counted from the ${total} case studies. An empty cell is an invitation.`,
  matrix: 'Areas and principles',
  emptyCells: 'Still empty, and open for the first case study:',
  noEmptyCells: 'No cell is empty.',
  missing: 'None yet',
  missingText: 'No case study of the almanac is about these. If your council has something to tell, it would be the first.',
  writeIt: 'Write it yourself, with a form that needs no account',
  nothingMissing: 'Every outcome, every challenge and every kind of body has a case study.',
  groups: {
    outcomes: 'Outcomes',
    challenges: 'Challenges',
    kinds: 'Kinds of body',
    countries: 'Nations and countries',
    grades: 'Strength of evidence',
  },
  headings: {
    outcomes: 'Outcome',
    challenges: 'Challenge',
    kinds: 'Kind of body',
    countries: 'Nation or country',
    grades: 'Grade',
  },
  notStated: 'What is not told',
  part: 'Part',
  due: 'Due for review',
  dueOn: (title: string, date: string) => `${title} (since ${date})`,
  noneDue: (date: string) => `None. The first falls due on ${date}.`,
  independent: 'Told by the body alone',
  independentText: (count: number) =>
    count === 0
      ? 'Every case study has a source that is neither the body itself nor its supplier.'
      : `${count === 1 ? 'One case study has' : `${count} case studies have`} no source that is independent of the body and its supplier. Each page says so.`,
  readingAge: 'Reading age of the summaries',
  readingAgeText: (middle: string, highest: string, limit: number) =>
    `Half of the summaries can be read easily at the age of ${middle} or before; the hardest needs the age of ${highest}. At most ${limit} is meant. The age is the Flesch-Kincaid grade level plus five.`,
  harder: 'Harder than meant, mostly for the names in them:',
} as const);

export const evidenceWords = /* @__PURE__ */ t({
  caption: 'The evidence ladder',
  grade: 'Grade',
  rule: 'Rule',
  independent:
    'Independent are official bodies (governments, courts, auditors), associations and other councils, academics, and the press. The body that did the work, its partners in it, its suppliers and award entries written by them are not. A page whose sources are all of that kind says so.',
  completeness: 'What is not told',
  completenessText:
    'Some parts of a case study are optional. Where one is missing, the page says “not told”, so that the gap can be seen and filled. “Not published” counts as not told.',
  replicability: 'What makes it easier to repeat',
  replicabilityText: 'Five parts, shown one by one and never added up:',
  similar: 'How neighbours are found',
  similarText:
    'Each area and each challenge that two case studies share counts three, each outcome two, each principle and the kind of body one; the same main area adds two. The four with the highest sums are shown, each with what it shares.',
  staleness: 'When a case study is due for a check',
  stalenessText:
    'Eighteen months after somebody last checked it against its sources, counted to the date of the edition, which is the latest such check in the whole almanac.',
} as const);

export const mappingWords = /* @__PURE__ */ t({
  mainOutcomesHere: 'Main outcomes',
  areasHere: 'Areas with this among their main outcomes',
  whole: 'How areas and outcomes fit together',
  areas: 'From areas to outcomes',
  areasCaption: 'The main outcomes of each area, most important first. This almanac’s own reading.',
  area: 'Area (2020)',
  mainOutcomes: 'Main outcomes (2022)',
  outcomes: 'From outcomes to areas and missions',
  outcomesCaption: 'The areas and missions that each outcome belongs to. This almanac’s own reading.',
  outcome: 'Outcome (2022)',
  areasIn: 'Areas (2020)',
  missionsIn: 'Missions (2024)',
  wording: 'Wording of its meaning',
  wordings: { publishers: 'after the publishers', ours: 'this almanac’s' },
  noArea: 'None',
  missionsFrom: 'The missions are named in',
  names: 'Names that changed',
  namesCaption: 'Outcomes with two names. A date is that of the page on which the name was seen.',
  was: 'At the launch',
  became: 'Later',
  seenOn: (name: string, date: string) => `${name}, as seen on a page of ${date}`,
} as const);
