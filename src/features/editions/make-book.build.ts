import { compareText } from '../../shared/compare-text.ts';
import { formatDate } from '../../shared/dates.ts';
import { escapeHtml as text } from '../../shared/escape-html.ts';
import { SITE } from '../../shared/site.ts';
import { areaUrl, caseStudyUrl, EDITIONS, EVIDENCE, GLOSSARY, slugify } from '../../shared/urls.ts';
import { CHAPTER, type Book, type Chapter } from './book.ts';
import { prepareProse, prepareStudy, type ChapterOf } from './prepare-chapter.build.ts';
import type { FinishedAlmanac, FinishedArea, FinishedStudy } from './read-almanac.build.ts';
import { editionWords as words } from './words.en.ts';

/** The content of an edition: everything, an area, or case studies by name in a given order. */
export type Scope =
  | { readonly kind: 'whole' }
  | { readonly kind: 'area'; readonly id: string }
  | { readonly kind: 'studies'; readonly slugs: readonly string[]; readonly title?: string | undefined };

/** The chapters of one scope. Throws for an area or a case study that the almanac does not have. */
export function makeBook(almanac: FinishedAlmanac, scope: Scope): Book {
  const plan = PLANS[scope.kind](almanac, scope);
  const ids = new Map([
    ...plan.sections.flatMap(({ area, studies }) => [
      ...(area ? [[areaUrl(area.id), areaId(area.id)] as const] : []),
      ...studies.map(({ slug }) => [caseStudyUrl(slug), slug] as const),
    ]),
    [GLOSSARY, 'glossary'] as const,
  ]);
  const chapterOf: ChapterOf = (address) => ids.get(address);
  const studies = plan.sections.flatMap((section) => section.studies);
  return {
    ...{ id: plan.id, title: SITE.name, subtitle: plan.subtitle, date: almanac.date, colours: plan.colours, studies: studies.length },
    chapters: [
      makeAbout(almanac, studies.length),
      ...plan.sections.flatMap((section) => makeSection(section, almanac, chapterOf)),
      makePlaces(studies),
      {
        id: 'glossary',
        kind: 'glossary',
        title: words.glossary,
        level: 1,
        html: prepareProse(words.glossary, almanac.glossary, GLOSSARY, chapterOf),
      },
    ],
  };
}

/** Which case studies, in which order, and under which area. */
interface Plan {
  readonly id: string;
  readonly subtitle: string;
  readonly colours: readonly string[];
  readonly sections: readonly { readonly area?: FinishedArea; readonly studies: readonly FinishedStudy[] }[];
}

const PLANS: Readonly<Record<Scope['kind'], (almanac: FinishedAlmanac, scope: Scope) => Plan>> = {
  whole: ({ areas, studies }) => ({
    id: '',
    subtitle: words.whole,
    colours: areas.map(({ colour }) => colour),
    sections: areas.map((area) => ({ area, studies: studies.filter(({ areas: [main] }) => main === area.id) })),
  }),
  area: ({ areas, studies }, scope) => {
    const area = areas.find(({ id }) => scope.kind === 'area' && id === scope.id);
    if (!area)
      throw new Error(`There is no area "${'id' in scope ? scope.id : ''}". The areas are: ${areas.map(({ id }) => id).join(', ')}.`);
    const inArea = studies.filter((study) => study.areas.includes(area.id));
    return { id: area.id, subtitle: area.name, colours: [area.colour], sections: [{ area, studies: inArea }] };
  },
  studies: ({ areas, studies }, scope) => {
    const chosen = (scope.kind === 'studies' ? [...new Set(scope.slugs)] : []).map((slug) => findStudy(studies, slug));
    const used = areas.filter(({ id }) => chosen.some(({ areas: [main] }) => main === id));
    const title = scope.kind === 'studies' && scope.title ? scope.title : words.selection;
    return {
      id: slugify(title) || 'selection',
      subtitle: title,
      colours: used.map(({ colour }) => colour),
      sections: [{ studies: chosen }],
    };
  },
};

function findStudy(studies: readonly FinishedStudy[], slug: string): FinishedStudy {
  const study = studies.find((each) => each.slug === slug);
  if (!study) throw new Error(`There is no case study "${slug}" in the built site. A name is the last part of its address.`);
  return study;
}

const areaId = (id: string): string => `area-${id}`;

function makeSection({ area, studies }: Plan['sections'][number], { areas }: FinishedAlmanac, chapterOf: ChapterOf): Chapter[] {
  const level = area ? 2 : 1;
  const opening = areas
    .filter(({ id }) => id === area?.id)
    .map(({ id, name, html }): Chapter => ({
      ...{ id: areaId(id), kind: 'area', title: name, level: 1 },
      html: prepareProse(name, html, areaUrl(id), chapterOf),
    }));
  return [...opening, ...studies.map((study) => makeStudy(study, level, chapterOf))];
}

function makeStudy(study: FinishedStudy, level: 1 | 2, chapterOf: ChapterOf): Chapter {
  const { slug: id, title, place } = study;
  const cited = words.citeStudy(title, SITE.name, formatDate(study.checked));
  const end = `<p class="small cite-this">${text(cited)} ${link(caseStudyUrl(id))}</p>`;
  return { id, kind: 'study', title, place, level, html: prepareStudy(study, chapterOf) + end };
}

/** The case studies in the order of their places, to look them up by place. */
function makePlaces(studies: readonly FinishedStudy[]): Chapter {
  const sorted = [...studies].sort((a, b) => compareText(a.place, b.place) || compareText(a.title, b.title));
  const items = sorted.map(({ slug, title, place }) => `<li><b>${text(place)}</b> <a href="${CHAPTER}${slug}">${text(title)}</a></li>`);
  return {
    id: 'places',
    kind: 'places',
    title: words.byPlace,
    level: 1,
    html: `<h1>${text(words.byPlace)}</h1><ul class="by-place">${items.join('')}</ul>`,
  };
}

/** About the book: what it is, its date, its licence, and where to find a newer one. */
function makeAbout({ date, changes }: FinishedAlmanac, count: number): Chapter {
  const day = formatDate(date);
  const { licence, name, editors } = SITE;
  const paragraphs = [
    text(words.aboutText(count, name, day)),
    `${text(words.newer)} ${link(EDITIONS)}`,
    ...(changes ? [`${text(words.changes)} ${link(changes)}`] : []),
    `${text(words.online)} ${link('/')}`,
    `${text(words.evidence)} ${link(EVIDENCE)}`,
    `${text(words.mistakes)} <a href="mailto:${text(editors)}">${text(editors)}</a>`,
  ];
  const rights = [
    `${text(words.licenceText(licence.name, name))} <a href="${text(licence.url)}">${text(licence.url)}</a>`,
    `${text(words.cite(name, day))} ${link('/')}`,
  ];
  const list = (lines: readonly string[]): string => lines.map((line) => `<p>${line}</p>`).join('');
  const html = `<h1>${text(words.about)}</h1>${list(paragraphs)}<h2>${text(words.licenceTitle)}</h2>${list(rights)}<p>${text(words.accessibility)}</p>`;
  return { id: 'about', kind: 'about', title: words.about, level: 1, html };
}

/** An address of the site as a link that can be read on paper. */
const link = (address: string): string => {
  const url = text(new URL(address, SITE.url).href);
  return `<a href="${url}">${url}</a>`;
};
