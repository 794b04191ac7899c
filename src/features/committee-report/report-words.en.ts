import { count as counted } from '../../shared/plural.ts';
import { t } from '../../shared/t.ts';

/** The words of the report itself. They are loaded with the code that makes it. */
export const reportWords = /* @__PURE__ */ t({
  title: 'Report title: [to be completed]',
  subtitle: (site: string, edition: string) => `Draft committee report made with ${site}, edition of ${edition}`,
  open: '[To be completed]',
  openBy: (who: string) => `[To be completed by ${who}]`,
  label: (name: string) => `${name}: `,
  cover: ['Report to', 'Date of meeting', 'Report author', 'Lead member', 'Wards affected', 'Exempt information'],
  purpose: {
    heading: 'Purpose of this report',
    text: (studies: number) =>
      `This report summarises ${counted(studies, 'case study', 'case studies')} of similar work elsewhere, as evidence for a decision.`,
    prompt: '[To be completed: the decision that members are asked to make]',
  },
  recommendations: {
    heading: 'Recommendations',
    lead: 'That the committee:',
    prompts: [
      '[To be completed: notes the evidence in this report]',
      '[To be completed: agrees the preferred option, with its reasons]',
      '[To be completed: agrees the budget, the owner and the date of a review]',
    ],
  },
  background: {
    heading: 'Background',
    text: (site: string) =>
      `The evidence is from ${site}, a collection of case studies of local government practice. Each figure has a source, who measured it and when.`,
    prompt: '[To be completed: why this matters here, and earlier decisions]',
  },
  options: {
    heading: 'Options considered',
    lead: 'Each option is what another organisation did. The last option is to change nothing.',
    where: 'Where',
    who: 'Who',
    when: 'When',
    status: (period: string, stage: string) => `${period} (${stage.toLowerCase()})`,
    lasted: 'Whether it lasted',
    first: 'What you need first',
    full: 'Full case study',
    nothing: 'Change nothing',
    nothingPrompt: '[To be completed: what happens if nothing changes, and what that costs]',
  },
  evidence: {
    heading: 'Evidence',
    lead: 'The evidence grade is from 0 (none) to 5 (strong). It grades the evidence, not the work.',
    rules: 'How evidence is graded',
    grades: 'Strength of evidence',
    gradesAlt: (studies: number) =>
      `One row for each of ${counted(studies, 'case study', 'case studies')}: its evidence grade with the reason, whether a source is independent, and when it was last checked.`,
    gradesHead: ['Case study', 'Evidence grade', 'Independent source', 'Last checked'],
    results: 'Results elsewhere',
    resultsAlt: (rows: number) =>
      `${counted(rows, 'result')}, one in each row: the case study, then the figure with who measured it and when.`,
    resultsHead: ['Case study', 'Result, who measured it and when'],
  },
  costs: {
    heading: 'Costs elsewhere',
    lead: 'Amounts are in the currency and prices of the source. They are not adjusted for inflation or exchange rates.',
    notPublished: '“No published figure found” does not mean free.',
    caption: 'Costs and staff time',
    alt: (rows: number) =>
      `${counted(rows, 'row')}, one for each cost or staff time: the case study, what it is, the amount, and its currency and price year.`,
    head: ['Case study', 'Kind', 'Amount', 'Currency and price year'],
    cost: 'Cost',
    effort: 'Staff time',
    both: 'Cost and staff time',
    prices: (currency: string, year: number) => `${currency}, ${year} prices`,
    noYear: (currency: string) => `${currency}, price year not stated`,
    none: 'Does not apply',
    notStated: 'Not stated',
    ours: '[To be completed: what each option would cost here, one-off and each year]',
  },
  wrong: {
    heading: 'What went wrong elsewhere',
    point: (name: string) => `${name}: `,
  },
  risks: {
    heading: 'Risks',
    lead: 'These failures were reported elsewhere. Use them as a pre-mortem: imagine that the plan failed in this way, and agree the response.',
    none: 'No source of these case studies reports a failure by stage. That does not mean that there was none.',
    caption: 'Risk register from failures elsewhere',
    alt: (rows: number) =>
      `${counted(rows, 'risk')}, one in each row: what failed elsewhere, the sign that showed it, what was done there, and empty cells for an owner and a date.`,
    head: ['Risk', 'Sign', 'Response there', 'Owner', 'Check by'],
    notStated: 'Not stated',
    ours: '[To be completed: local risks, and the score of each risk]',
    of: (failure: string, place: string) => `${failure} (${place})`,
  },
  unknown: {
    heading: 'What is not known',
    point: (name: string) => `${name}: `,
    missing: (parts: string) => `not stated: ${parts}.`,
    noIndependent: 'no source is independent of the organisation and its partners.',
    lasted: 'no source says whether it lasted.',
    failures: 'no failure is reported by stage.',
    nothing: 'every field of the case study has a source.',
    ask: 'Questions to ask the council',
    ours: '[To be completed: what we do not know about our own services]',
  },
  programme: {
    heading: 'Planned actions',
    lead: (actions: number) => `Our programme has ${counted(actions, 'planned action')}, ranked by the gaps in our self-assessment.`,
    caption: 'Planned actions by start',
    alt: (rows: number) =>
      `${counted(rows, 'action')}, one in each row: the action, when it starts, its owner, the review and its effort from 1 to 3.`,
    head: ['Action', 'When', 'Owner', 'Review at end of', 'Effort (1 to 3)'],
    open: '[To be completed]',
  },
  result: {
    heading: 'Our self-assessment',
    note: 'Levels are from 0 (not started) to 4 (shared and improving). They are our own judgement.',
    caption: 'Our level and target for each outcome',
    alt: (rows: number) => `${counted(rows, 'outcome')}, one in each row: the outcome, our level, its name and our target.`,
    head: ['Outcome', 'Level', 'Name of the level', 'Target'],
    noLevel: 'Not enough answers',
  },
  reasons: {
    heading: 'Why these case studies',
    lead: 'Notes of the report author:',
    none: '[To be completed: why these case studies apply here, and how our area differs]',
  },
  implications: {
    heading: 'Implications',
    parts: [
      ['Financial implications', 'the finance officer'],
      ['Legal implications', 'the legal officer'],
      ['Equality and health implications', 'the report author, with the equality impact assessment'],
      ['Climate and environmental implications', 'the report author'],
      ['Data protection implications', 'the data protection officer'],
      ['Workforce implications', 'the HR adviser'],
      ['Consultation', 'the report author'],
    ],
  },
  about: {
    heading: 'About this report',
    made: (day: string) => `Made on ${day} by the clock of the computer that made it.`,
    from: (site: string, edition: string) => `Made from ${site}, edition of ${edition}:`,
    licence: (name: string, site: string) =>
      `Text of the case studies: ${site}, ${name}. You may use and change it if you say where it is from:`,
    check: 'Check figures against their sources before you publish. Case studies say when they were last checked.',
  },
  fileName: (day: string, ending: string) => `almanac-committee-report-${day}.${ending}`,
} as const);
