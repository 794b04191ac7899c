import { strToU8, zipSync } from 'fflate';
import type { Block, NumberedReport, NumberedRun } from './report-tree.ts';
import { writeDocument } from './word-blocks.ts';
import {
  writeContentTypes,
  writeDocumentRelationships,
  writeEndnotes,
  writeFooter,
  writeLinkRelationships,
  writeNumbering,
  writeProperties,
  writeRootRelationships,
  writeSettings,
} from './word-parts.ts';
import type { LinkIds } from './word-runs.ts';
import { writeStyles } from './word-styles.ts';

export const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
/** The earliest day that a zip can represent, in any time zone, so that the same report gives the same bytes. */
const NO_DATE = new Date(1980, 0, 1);

/** The report as the bytes of a Word file (.docx, ECMA-376). The same report gives the same bytes. */
export function toWord(report: NumberedReport): Uint8Array<ArrayBuffer> {
  const parts = Object.entries(wordParts(report)).map(([path, xml]) => [path, strToU8(xml)] as const);
  return zipSync(Object.fromEntries(parts), { level: 9, mtime: NO_DATE }) as Uint8Array<ArrayBuffer>;
}

/** The XML of each part by its path in the file. */
export function wordParts(report: NumberedReport): Readonly<Record<string, string>> {
  const links = linkIds(report.blocks.flatMap(runsOf).flatMap((run) => (run.kind === 'link' ? [run.url] : [])));
  const noteLinks = linkIds(report.notes.map(({ url }) => url));
  return {
    '[Content_Types].xml': writeContentTypes(),
    '_rels/.rels': writeRootRelationships(),
    'docProps/core.xml': writeProperties(report),
    'word/document.xml': writeDocument(report, links),
    'word/_rels/document.xml.rels': writeDocumentRelationships(links),
    'word/styles.xml': writeStyles(),
    'word/numbering.xml': writeNumbering(),
    'word/settings.xml': writeSettings(),
    'word/endnotes.xml': writeEndnotes(report.notes, noteLinks),
    'word/_rels/endnotes.xml.rels': writeLinkRelationships(noteLinks),
    'word/footer1.xml': writeFooter(),
  };
}

const linkIds = (urls: readonly string[]): LinkIds => new Map([...new Set(urls)].map((url, index) => [url, `link${index + 1}`]));

function runsOf(block: Block<NumberedRun>): readonly NumberedRun[] {
  switch (block.kind) {
    case 'heading':
      return [];
    case 'paragraph':
      return block.runs;
    case 'list':
      return block.items.flat();
    case 'table':
      return block.rows.flat(2);
  }
}
