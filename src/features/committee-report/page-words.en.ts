import { t } from '../../shared/t.ts';
import { MAX_IN_REPORT } from './report-state.ts';

/** The words in the built page; its script needs none of them. */
export const committeeReportPage = /* @__PURE__ */ t({
  title: 'Committee report',
  description:
    'Make a draft committee report from case studies: options, evidence, costs, risks and numbered sources, as a Word file or as HTML.',
  lead: 'A draft report from case studies, with options, evidence, costs, risks and numbered sources. You add the recommendation.',
  device: 'The report is made in this browser. Nothing is sent anywhere. Your notes from My list are in it as your reasons.',
  studies: 'Case studies in the report',
  limit: `Up to ${MAX_IN_REPORT}. They come from the page you were on, or from My list.`,
  own: 'Your own work',
  programme: 'Include the planned actions of my programme',
  result: 'Include the result of my self-assessment',
  files: 'Use the report',
  word: 'Download for Word',
  html: 'Download as HTML',
  copy: 'Copy with formatting',
  print: 'Print',
  template:
    'The Word file uses Word’s own styles, such as Heading 1 and List Bullet. To use your council’s look, attach your template to it.',
  preview: 'Preview',
  previewLabel: 'Preview of the report',
  noScript:
    'Making a report needs JavaScript, which is turned off. Without it, use this outline. Each case study has its evidence, cost, failures and sources.',
  outline: 'Outline of a committee report',
  sections: [
    ['Purpose of this report', 'The decision that members are asked to make, in one or two sentences.'],
    ['Recommendations', 'What the committee is asked to note and to agree, each as one point.'],
    ['Background', 'Why this matters here, and earlier decisions.'],
    ['Options considered', 'One for each case study: what they did, where and who. The last option is to change nothing.'],
    ['Evidence', 'For each case study its evidence grade with the reason, and its results with who measured them and when.'],
    ['Costs elsewhere', 'Each cost with its currency and price year. Say “not stated” where no source gives one.'],
    ['What went wrong elsewhere', 'One sentence for each case study, with its sources.'],
    ['Risks', 'A table: the risk, its sign, the response, an owner and a date to check it.'],
    ['What is not known', 'What no source says, and what you do not know about your own services.'],
    ['Why these case studies', 'Your reasons: how their area is like yours, and how it differs.'],
    ['Implications', 'Financial, legal, equality, climate, data protection and workforce, each by the officer responsible.'],
    ['Sources', 'Numbered notes: publisher, title, date and web address.'],
  ],
} as const);
