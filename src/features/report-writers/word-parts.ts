import { SITE } from '../../shared/site.ts';
import type { Note, NumberedReport } from './report-tree.ts';
import { writerWords as words } from './words.en.ts';
import { paragraph } from './word-blocks.ts';
import { field, linkRun, run, runOf, type LinkIds } from './word-runs.ts';
import { element, escapeXml, NAMESPACES, part, R, valued } from './word-xml.ts';

/* The parts of a Word file other than its text and its styles. */

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
/** The notes that draw the line above endnotes have ids below 1, as in files that Word writes. */
const SEPARATORS = [
  { id: -1, kind: 'separator' },
  { id: 0, kind: 'continuationSeparator' },
] as const;
const BULLET = { text: '•', left: 360, hanging: 360 };

/** `word/endnotes.xml`: each source with its number, its date and its address. */
export function writeEndnotes(notes: readonly Note[], ids: LinkIds): string {
  const separators = SEPARATORS.map(({ id, kind }) =>
    element('w:endnote', { 'w:type': kind, 'w:id': id }, paragraph('', runOf(element(`w:${kind}`)))),
  );
  const written = notes.map(({ number, publisher, title, date, url }) => {
    const mark = runOf(element('w:endnoteRef'), 'EndnoteReference');
    const said = run(` ${words.note(publisher, title, date)} `);
    return element('w:endnote', { 'w:id': number }, paragraph('EndnoteText', mark, said, linkRun(url, url, ids)));
  });
  return part(element('w:endnotes', NAMESPACES, ...separators, ...written));
}

/** `word/footer1.xml`: the page number. */
export function writeFooter(): string {
  const [page, of] = words.page;
  return part(element('w:ftr', NAMESPACES, paragraph('Footer', run(page), field('PAGE', '1'), run(of), field('NUMPAGES', '1'))));
}

/** `word/numbering.xml`: the bullet of lists. */
export function writeNumbering(): string {
  const { text, left, hanging } = BULLET;
  const level = element(
    'w:lvl',
    { 'w:ilvl': 0 },
    valued('w:start', 1),
    valued('w:numFmt', 'bullet'),
    valued('w:pStyle', 'ListBullet'),
    valued('w:lvlText', text),
    valued('w:lvlJc', 'left'),
    element('w:pPr', {}, element('w:ind', { 'w:left': left, 'w:hanging': hanging })),
  );
  return part(
    element(
      'w:numbering',
      NAMESPACES,
      element('w:abstractNum', { 'w:abstractNumId': 0 }, valued('w:multiLevelType', 'singleLevel'), level),
      element('w:num', { 'w:numId': 1 }, valued('w:abstractNumId', 0)),
    ),
  );
}

/** `word/settings.xml`: endnotes are numbered 1, 2, 3. */
export function writeSettings(): string {
  const separators = SEPARATORS.map(({ id }) => element('w:endnote', { 'w:id': id }));
  const compatibility = { 'w:name': 'compatibilityMode', 'w:uri': 'http://schemas.microsoft.com/office/word', 'w:val': 15 };
  return part(
    element(
      'w:settings',
      NAMESPACES,
      element('w:endnotePr', {}, valued('w:numFmt', 'decimal'), ...separators),
      element('w:compat', {}, element('w:compatSetting', compatibility)),
      element('w:themeFontLang', { 'w:val': SITE.language }),
    ),
  );
}

/** `docProps/core.xml`. The day is the one that the report shows, so that the same report gives the same file. */
export function writeProperties({ title, subtitle, day }: NumberedReport): string {
  const date = (name: string): string => element(name, { 'xsi:type': 'dcterms:W3CDTF' }, `${day}T00:00:00Z`);
  return part(
    element(
      'cp:coreProperties',
      {
        'xmlns:cp': `${PACKAGE}/metadata/core-properties`,
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:dcterms': 'http://purl.org/dc/terms/',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      },
      date('dcterms:created'),
      element('dc:creator', {}, escapeXml(SITE.name)),
      element('dc:description', {}, escapeXml(subtitle)),
      element('dc:language', {}, SITE.language),
      date('dcterms:modified'),
      element('dc:title', {}, escapeXml(title)),
    ),
  );
}

const OVERRIDES: Readonly<Record<string, string>> = {
  '/word/document.xml': `${MAIN}.document.main+xml`,
  '/word/styles.xml': `${MAIN}.styles+xml`,
  '/word/numbering.xml': `${MAIN}.numbering+xml`,
  '/word/settings.xml': `${MAIN}.settings+xml`,
  '/word/endnotes.xml': `${MAIN}.endnotes+xml`,
  '/word/footer1.xml': `${MAIN}.footer+xml`,
  '/docProps/core.xml': 'application/vnd.openxmlformats-package.core-properties+xml',
};

/** `[Content_Types].xml` */
export function writeContentTypes(): string {
  const defaults = { rels: 'application/vnd.openxmlformats-package.relationships+xml', xml: 'application/xml' };
  return part(
    element(
      'Types',
      { xmlns: `${PACKAGE}/content-types` },
      ...Object.entries(defaults).map(([Extension, ContentType]) => element('Default', { Extension, ContentType })),
      ...Object.entries(OVERRIDES).map(([PartName, ContentType]) => element('Override', { PartName, ContentType })),
    ),
  );
}

interface Relationship {
  readonly id: string;
  /** Its type: the whole address, or the end of an address from the standard. */
  readonly type: string;
  readonly target: string;
}

/** The relationships of the whole package. */
export const writeRootRelationships = (): string =>
  writeRelationships([
    { id: 'document', type: 'officeDocument', target: 'word/document.xml' },
    { id: 'properties', type: `${PACKAGE}/relationships/metadata/core-properties`, target: 'docProps/core.xml' },
  ]);

/** The relationships of the main part: the other parts and its links. */
export const writeDocumentRelationships = (ids: LinkIds): string =>
  writeRelationships(
    ['styles', 'numbering', 'settings', 'endnotes', 'footer'].map((type) => ({
      id: type,
      type,
      target: type === 'footer' ? 'footer1.xml' : `${type}.xml`,
    })),
    ids,
  );

export const writeLinkRelationships = (ids: LinkIds): string => writeRelationships([], ids);

function writeRelationships(relationships: readonly Relationship[], links: LinkIds = new Map()): string {
  const parts = relationships.map(({ id, type, target }) =>
    element('Relationship', { Id: id, Type: type.includes(':') ? type : `${R}/${type}`, Target: target }),
  );
  const external = [...links].map(([url, id]) =>
    element('Relationship', { Id: id, Type: `${R}/hyperlink`, Target: url, TargetMode: 'External' }),
  );
  return part(element('Relationships', { xmlns: `${PACKAGE}/relationships` }, ...parts, ...external));
}
