import { formatNumber } from '../../shared/format-number.ts';
import { plural } from '../../shared/plural.ts';
import { t } from '../../shared/t.ts';

export const picturesWords = /* @__PURE__ */ t({
  title: 'Charts and maps',
  description: 'The case studies in charts and maps: areas and principles, regions, years, evidence grades, and who drew on whose work.',
  lead: (total: number) =>
    `All ${formatNumber(total)} case studies in charts and maps. Select a name or shape to open what it shows. Each has its data below it.`,
  contents: 'Charts on this page',
  data: 'Data for this chart',
  pictureOf: (title: string) => `Chart: ${title}`,
  dataOf: (title: string) => `Data: ${title}`,
  matrix: {
    title: 'Areas and principles',
    caption:
      'Larger bubbles mean more case studies in that area that follow that principle. A case study can be in several bubbles. A dot means none yet.',
  },
  map: {
    title: 'Where the case studies are',
    caption: 'The number of case studies in each region, by their main place.',
    places: 'Places on maps, each with its flag',
  },
  periods: {
    title: 'When the work was done',
    lead: 'When each piece of work started and ended, and which is still ongoing.',
    open: (shown: number) => `See ${plural(shown, 'the case study', `${shown} case studies`)} by year`,
    chart: 'From start to end',
    caption:
      'Each bar runs from start to end. An arrow means the work is ongoing. A dashed bar means no end date is known. If only a year is known, the bar starts on its first day or ends on its last. Colour shows the main area, named at the end of the row.',
    earlier: (count: number, year: number) =>
      `${plural(count, 'One started', `${count} started`)} long before ${year}: the axis is not to scale left of the broken line. The year next to the name is correct.`,
    before: 'earlier',
    link: (place: string, years: string, area: string, title: string) => `${place}, ${years}, ${area}: ${title}`,
    part: (part: number, parts: number) => `Part ${part} of ${parts}`,
    began: 'Started',
    ended: 'Ended',
    running: 'ongoing',
    area: 'Main area',
  },
  grades: {
    title: 'Evidence grades',
    caption:
      'Number of case studies with each evidence grade. It grades the evidence, not the work. None has grade 0, because every case study must have a source.',
    bar: (grade: string, name: string, count: number) => `Grade ${grade}, ${name}: ${count}`,
  },
  gradesByArea: {
    title: 'Evidence grades by area',
    caption:
      'Larger bubbles mean more case studies in that area with that grade. A case study counts in each of its areas, so the rows add up to more than the total.',
    link: (area: string, grade: string, name: string, count: number) => `${area}, grade ${grade}, ${name}: ${count}`,
  },
  learnt: {
    title: 'Who drew on whose work',
    caption: (count: number) =>
      `Each arrow goes from a case study to one that drew on it, the older one higher. Only links that a source states are shown: ${count} so far. Much learning between councils is never written down.`,
    none: 'No source yet says that one of our case studies drew on another.',
    from: 'Drew on',
    to: 'Case study',
  },
  takenUp: {
    title: 'Adopted by organisations outside the almanac',
    caption: (count: number) =>
      `Each arrow goes from a case study to an organisation that adopted its work. There are ${count} so far, each with a source that says so. Visits and interest are not counted.`,
    headings: ['Organisation', 'Country', 'Case study', 'What it adopted', 'When', 'Source'],
  },
  sample: (shown: number, all: number) => `${shown} of ${all} are shown, those with the strongest evidence.`,
  fromCoverage: 'See these counts as charts',
} as const);
