import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { testWithTools } from '../../../tests/support/need-tool.ts';
import { readStudies } from '../../../tests/support/report-studies.ts';
import { readPage } from '../../gate/output/read-page.ts';
import { makeReport } from './make-report.ts';
import { numberNotes } from '../report-writers/number-notes.ts';
import { toWord } from '../report-writers/to-word.ts';

/* Opens the Word file in another program than the one that wrote it. */

const STUDIES = ['hackney-i-need-help', 'south-cambridgeshire-four-day-week', 'wigan-deal'];

/** Converts a file to HTML with LibreOffice. Uses its own profile, so that no running instance takes over the conversion. */
function openInOffice(soffice: string, bytes: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'almanac-office-'));
  try {
    writeFileSync(join(folder, 'report.docx'), bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const { stderr } = spawnSync(
      soffice,
      [profile, '--headless', '--convert-to', 'html', '--outdir', folder, join(folder, 'report.docx')],
      {
        encoding: 'utf8',
        timeout: 100_000,
      },
    );
    expect(stderr).not.toMatch(/error/i);
    return readFileSync(join(folder, 'report.html'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

testWithTools(
  test,
  ['soffice'],
  'LibreOffice finds the headings, the header rows, the language and the notes of a report',
  async (soffice = '') => {
    const { studies, edition } = await readStudies();
    const chosen = studies.filter(({ slug }) => STUDIES.includes(slug)).map((study) => ({ study, reason: 'Like ours.' }));
    const report = numberNotes(makeReport({ studies: chosen, edition, day: '2026-11-29' }));
    const html = openInOffice(soffice, toWord(report));
    const { elements } = readPage(html);
    const count = (name: string): number => elements.filter(({ tagName }) => tagName === name).length;
    const headings = report.blocks.filter((block) => block.kind === 'heading');
    // The last heading is that of the sources.
    expect(count('h1')).toBe(headings.filter(({ level }) => level === 1).length + 1);
    expect(count('h2')).toBe(headings.filter(({ level }) => level === 2).length);
    expect(count('thead')).toBe(report.blocks.filter(({ kind }) => kind === 'table').length);
    expect(html).toMatch(/<body lang="en-GB"/);
    const notes = new Set([...html.matchAll(/name="sdendnote(\d+)sym"/g)].map(([, number]) => Number(number)));
    expect([...notes]).toEqual(report.notes.map(({ number }) => number));
    const text = html.replace(/<[^>]+>/g, '').replace(/\s+/g, ' ');
    for (const { study } of chosen) expect(text).toContain(study.summary);
  },
);
