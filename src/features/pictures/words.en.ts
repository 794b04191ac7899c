import { t } from '../../shared/t.ts';

export const picturesWords = /* @__PURE__ */ t({
  title: 'In pictures',
  description:
    'The case studies of the almanac drawn: areas and principles, maps, years, strength of evidence, and who learnt from whom, each with its data.',
  lead: (total: number) =>
    `The ${total} case studies in six pictures. Names and marks lead to what they stand for, and every picture has its data below it.`,
  contents: 'The pictures',
  data: 'The data of this picture',
  pictureOf: (title: string) => `Picture: ${title}`,
  dataOf: (title: string) => `Data: ${title}`,
  matrix: {
    title: 'Areas and principles',
    caption:
      'The larger a bubble, the more case studies in that area follow that principle. One case study may stand in several bubbles. A dot without a bubble is still empty, and an invitation.',
  },
  map: {
    title: 'Where the case studies are',
    caption: 'Each place stands on the closest map that holds it.',
    list: 'The same places as a list',
  },
  periods: {
    title: 'When the work was done',
    caption:
      'A bar is a case study, from its beginning to its end; an arrowhead means that it is still running, a dashed bar that nobody tells its end. A date that is only a year is drawn from the first day of that year or to its last. The colour is that of the main area, whose name stands at the end of the row.',
    earlier: (count: number, year: number) =>
      `${count === 1 ? 'One began' : `${count} began`} long before ${year}: left of the broken line the axis is not to scale. The year beside the name is right.`,
    before: 'earlier',
    link: (place: string, years: string, area: string, title: string) => `${place}, ${years}, ${area}: ${title}`,
    part: (part: number, parts: number) => `Part ${part} of ${parts}`,
    began: 'Began',
    ended: 'Ended',
    running: 'still running',
    area: 'Main area',
  },
  grades: {
    title: 'Strength of evidence',
    caption:
      'How many case studies meet each rung of the evidence ladder, and none above it. It grades the evidence, never the work. No case study has grade 0, since nothing is taken in without a source.',
    bar: (grade: string, name: string, count: number) => `Grade ${grade}, ${name}: ${count}`,
  },
  gradesByArea: {
    title: 'Strength of evidence by area',
    caption:
      'The larger a bubble, the more case studies of that area have that grade. A case study counts in each of its areas, so that the rows add up to more than all.',
    link: (area: string, grade: string, name: string, count: number) => `${area}, grade ${grade}, ${name}: ${count}`,
  },
  learnt: {
    title: 'Who learnt from whom',
    caption: (count: number) =>
      `An arrow leads from a case study to one that learnt from it, the older above. Only what a source tells is drawn: ${count === 1 ? 'one lesson' : `${count} lessons`} so far. Much learning between councils is never written down.`,
    none: 'No source tells yet that one case study of the almanac learnt from another.',
    from: 'Learnt from',
    to: 'Who learnt',
  },
  sample: (shown: number, all: number) => `${shown} of ${all} are shown, those with the strongest evidence.`,
  fromCoverage: 'The same counts as pictures',
} as const);
