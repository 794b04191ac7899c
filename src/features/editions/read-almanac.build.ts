import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ExportedStudy } from '../export/export.ts';
import { parseExportScript, parseFrameScript } from '../export/export-script.ts';
import { AREAS, type AreaId } from '../../model/areas.ts';
import { compareText } from '../../shared/compare-text.ts';
import { areaUrl, EXPORT_FRAME, exportedStudyUrl, GLOSSARY, STUDY_DATA } from '../../shared/urls.ts';
import { attributeOf, elementsIn, hasClass, isElement, readDocument, readFragment, writeHtml, type Element } from './tree.build.ts';

/** The content for editions, as it is in the finished site. */
export interface FinishedAlmanac {
  /** The ISO date of the edition. */
  readonly date: string;
  /** The style sheet of a case study outside the site, with its rules for paper. */
  readonly css: string;
  /** Sorted by title. */
  readonly studies: readonly FinishedStudy[];
  readonly areas: readonly FinishedArea[];
  /** The terms of the glossary, as one list of HTML. */
  readonly glossary: string;
  /** The address of the page that says what changed, if the site has one. */
  readonly changes: string | undefined;
}

const CHANGES = '/changes/';

export interface FinishedStudy extends ExportedStudy {
  /** Its areas, the main one first. */
  readonly areas: readonly AreaId[];
}

export interface FinishedArea {
  readonly id: AreaId;
  readonly name: string;
  readonly colour: string;
  readonly html: string;
}

/** Reads a finished site in `folder`, and nothing else. Throws if it is incomplete. */
export async function readAlmanac(folder: string): Promise<FinishedAlmanac> {
  const read = (address: string): Promise<string> => readFile(join(folder, address), 'utf8');
  const { date, css } = parseFrameScript(await read(EXPORT_FRAME));
  const slugs = (await readdir(join(folder, STUDY_DATA))).map((name) => name.replace(/\.js$/, ''));
  const studies = await Promise.all(slugs.map(async (slug) => parseExportScript(await read(exportedStudyUrl(slug)))));
  const areas = await Promise.all(
    AREAS.map(async ({ id, name, colour }) => ({ id, name, colour, html: readArea(await read(`${areaUrl(id)}index.html`)) })),
  );
  const sorted = studies.sort((a, b) => compareText(a.title, b.title) || (a.slug < b.slug ? -1 : 1));
  return {
    date,
    css,
    areas,
    studies: sorted.map((study) => ({ ...study, areas: readAreas(study) })),
    glossary: readGlossary(await read(`${GLOSSARY}index.html`)),
    changes: existsSync(join(folder, CHANGES, 'index.html')) ? CHANGES : undefined,
  };
}

/** The areas of a case study, as given in the section on how it is classified. */
function readAreas({ html, slug }: ExportedStudy): AreaId[] {
  const swatches = elementsIn(readFragment(html.join(''))).filter((element) => hasClass(element, 'swatch'));
  const ids = swatches.map((element) => attributeOf(element, 'data-area'));
  const areas = AREAS.map(({ id }) => id).filter((id) => ids.includes(id));
  if (areas.length === 0) throw new Error(`The case study "${slug}" of the finished site names no area.`);
  return areas.sort((a, b) => ids.indexOf(a) - ids.indexOf(b));
}

/** The opening sentence and the prose of an area, without its lists of case studies. */
function readArea(html: string): string {
  const main = mainOf(html);
  const lead = elementsIn(main).find((element) => hasClass(element, 'standfirst'));
  const prose = elementsIn(main).find((element) => hasClass(element, 'prose'));
  if (!lead || !prose) throw new Error('The page of an area has no opening sentence or no prose.');
  const points = prose.childNodes.findIndex((node) => isElement(node) && attributeOf(node, 'id') === 'points');
  const next = prose.childNodes.findIndex((node, index) => index > points && isElement(node) && node.tagName === 'h2');
  if (points >= 0) prose.childNodes.splice(points, (next < 0 ? prose.childNodes.length : next) - points);
  return `<p class="standfirst">${writeHtml(lead)}</p>${writeHtml(prose)}`;
}

/** All terms of the glossary as one list. */
function readGlossary(html: string): string {
  const terms = elementsIn(mainOf(html)).filter(({ tagName, parentNode }) => tagName === 'div' && parentNode?.nodeName === 'dl');
  if (terms.length === 0) throw new Error('The page of the glossary has no terms.');
  return `<dl class="points">${terms.map((term) => `<div>${writeHtml(term)}</div>`).join('')}</dl>`;
}

function mainOf(html: string): Element {
  const main = elementsIn(readDocument(html)).find(({ tagName }) => tagName === 'main');
  if (!main) throw new Error('A page of the finished site has no main part.');
  return main;
}
