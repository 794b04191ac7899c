import { XMLParser } from 'fast-xml-parser';
import { SyntaxValidator } from 'fast-xml-validator';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { failuresIn } from '../../../tests/fixtures/failures-in.ts';
import { readStudies } from '../../../tests/support/report-studies.ts';
import type { StudyData } from '../../content/study-data.ts';
import { readPage, attributeOf } from '../../gate/output/read-page.ts';
import { makeReport } from './make-report.ts';
import { numberNotes } from '../report-writers/number-notes.ts';
import type { NumberedReport } from '../report-writers/report-tree.ts';
import { toReportFile, toReportHtml } from '../report-writers/to-html.ts';
import { toReportText } from '../report-writers/to-text.ts';
import { toWord, wordParts } from '../report-writers/to-word.ts';

/* The report as files: each has the same words and is well formed. */

const NASTY = '</p></body><script>alert(1)</script> & "quoted" \u0000\u000b\ufffe\ud800 ]]>';
const { studies: ALL, edition } = await readStudies();
const [FIRST, SECOND] = ['hackney-i-need-help', 'south-cambridgeshire'].map((part) => ALL.find(({ slug }) => slug.includes(part)));

const reportOf = (studies: readonly (StudyData | undefined)[], reason = ''): NumberedReport =>
  numberNotes(
    makeReport({
      studies: studies.flatMap((study) => (study ? [{ study, reason }] : [])),
      actions: [{ title: 'Test restores', when: 'Now', owner: '', review: '', effort: '2' }],
      profile: { sentence: 'One is reached.', rows: [{ outcome: 'Inclusion', level: '2.0', band: 'Building', target: '3' }] },
      edition,
      day: '2026-11-29',
    }),
  );
const REPORT = reportOf([FIRST, SECOND], NASTY);

const unescape = (xml: string): string =>
  xml.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" })[name] ?? '');
/** The text of a part of a Word file, one line per paragraph, without note numbers. */
const wordText = (xml: string): string =>
  xml
    .split('</w:p>')
    .map((paragraph) =>
      [...paragraph.matchAll(/<w:t xml:space="preserve">([^<]*)<\/w:t>/g)].map(([, text = '']) => unescape(text)).join(''),
    )
    .join('\n');
const plain = (html: string): string => unescape(html.replace(/<sup>.*?<\/sup>/g, '').replace(/<[^>]+>/g, ''));

/** Everything that a report says about a case study. */
const valuesOf = ({ name, summary, fields, cited }: StudyData): string[] => [
  ...[name, summary, ...fields.results, ...fields.cost, ...fields.effort, ...fields.wentWrong, ...fields.evidence, ...fields.lasted],
  ...[...fields.organisations, ...fields.prerequisites, ...fields.period, ...fields.checked, ...fields.failures],
  ...cited.failures.flatMap(({ sign, response }) => [sign, response]),
];

describe('the values of every case study', () => {
  const isWhole = (slug: string): void => {
    const study = ALL.find((each) => each.slug === slug);
    if (!study) throw new Error('There is no such case study.');
    const report = reportOf([study]);
    const parts = wordParts(report);
    const files = { word: wordText(parts['word/document.xml'] ?? ''), html: plain(toReportHtml(report, 1)), text: toReportText(report) };
    for (const text of Object.values(files)) for (const value of valuesOf(study)) expect(text).toContain(value);
    const notes = { word: wordText(parts['word/endnotes.xml'] ?? ''), html: files.html, text: files.text };
    const { cited } = study;
    const numbers = [...cited.results.flat(), ...cited.cost.map(({ source }) => source), ...cited.effort, ...cited.wentWrong];
    for (const number of [...numbers, ...cited.failures.map(({ source }) => source)]) {
      const source = cited.sources[number - 1];
      for (const text of Object.values(notes)) for (const part of [source?.title, source?.url]) expect(text).toContain(String(part));
    }
  };

  test('are in the Word file, in the HTML and in the text, with their sources', () => {
    expect(ALL.length).toBeGreaterThan(50);
    expect(
      failuresIn(
        ALL.map(({ slug }) => slug),
        isWhole,
      ),
    ).toEqual([]);
  });
});

describe('Word', () => {
  const PARTS = wordParts(REPORT);
  const part = (path: string): string => PARTS[path] ?? '';
  const DOCUMENT = part('word/document.xml');
  const matches = (xml: string, pattern: RegExp): string[] => [...xml.matchAll(pattern)].map(([, found = '']) => found);

  test.each(Object.keys(PARTS))('%s is well formed', (path) => {
    expect(SyntaxValidator.validate(part(path))).toBe(true);
    expect(part(path)).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
  });

  test('the zip has exactly these parts, and the same report gives the same bytes', () => {
    const bytes = toWord(REPORT);
    expect(toWord(REPORT)).toEqual(bytes);
    // The first file in it has no time, and the earliest day that a zip can represent.
    expect([...bytes.slice(10, 14)]).toEqual([0, 0, 0x21, 0]);
    const unpacked = Object.entries(unzipSync(bytes)).map(([path, content]) => [path, new TextDecoder().decode(content)]);
    expect(Object.fromEntries(unpacked)).toEqual(PARTS);
  });

  test('every style that is used is defined, under its name in Word', () => {
    const styles = new Map(
      [...part('word/styles.xml').matchAll(/w:styleId="(\w+)"><w:name w:val="([^"]+)"/g)].map(([, id, name]) => [id, name]),
    );
    const used = [part('word/document.xml'), part('word/endnotes.xml'), part('word/footer1.xml')].flatMap((xml) =>
      matches(xml, /<w:(?:pStyle|rStyle|tblStyle) w:val="(\w+)"/g),
    );
    expect(used.filter((id) => !styles.has(id))).toEqual([]);
    const names = [
      'Title',
      'heading 1',
      'heading 2',
      'heading 3',
      'List Bullet',
      'Table Grid',
      'caption',
      'endnote text',
      'endnote reference',
    ];
    expect([...styles.values()]).toEqual(expect.arrayContaining(names));
    expect(part('word/styles.xml')).toContain('<w:lang w:val="en-GB"');
  });

  test('every table has one header row, a name and a description', () => {
    const tables = DOCUMENT.split('<w:tbl>').slice(1);
    expect(tables).toHaveLength(6);
    for (const table of tables) {
      expect(table.match(/<w:tblHeader\/>/g)).toHaveLength(1);
      expect(table).toMatch(/^<w:tblPr>.*<w:tblCaption w:val="[^"]+"\/><w:tblDescription w:val="[^"]+"\/><\/w:tblPr>/);
    }
  });

  test('each source is one endnote, and every later citation refers to it', () => {
    const numbers = REPORT.notes.map(({ number }) => String(number));
    expect(matches(DOCUMENT, /<w:endnoteReference w:id="(\d+)"/g)).toEqual(numbers);
    expect(matches(DOCUMENT, /<w:bookmarkStart w:id="\d+" w:name="_RefNote(\d+)"/g)).toEqual(numbers);
    expect(matches(part('word/endnotes.xml'), /<w:endnote w:id="(\d+)"/g)).toEqual(numbers);
    const later = REPORT.notes.reduce((sum, { citations }) => sum + citations - 1, 0);
    expect(later).toBeGreaterThan(0);
    const referred = matches(DOCUMENT, / NOTEREF _RefNote(\d+) /g);
    expect(referred).toHaveLength(later);
    expect(referred.filter((number) => !numbers.includes(number))).toEqual([]);
  });

  test.each(['document', 'endnotes'])('every link of the %s has its address', (name) => {
    const used = matches(part(`word/${name}.xml`), /<w:hyperlink r:id="([^"]*)"/g);
    const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' });
    const { Relationships } = parser.parse(part(`word/_rels/${name}.xml.rels`)) as {
      Relationships: { Relationship: { Id: string; TargetMode?: string }[] };
    };
    const ids = Relationships.Relationship.flatMap(({ Id, TargetMode }) => (TargetMode === 'External' ? [Id] : []));
    expect([...new Set(used)].sort()).toEqual([...ids].sort());
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('HTML', () => {
  const FILE = toReportFile(REPORT);
  const { elements } = readPage(FILE);
  const all = (...names: string[]) => elements.filter(({ tagName }) => names.includes(tagName));

  test('runs nothing, loads nothing, and shows what was typed as text', () => {
    expect(all('script', 'link', 'img', 'iframe', 'object')).toEqual([]);
    expect(FILE).toContain('&lt;/p&gt;&lt;/body&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;quoted&quot;');
    expect(FILE).not.toMatch(/url\(|@import/);
  });

  test('headings do not skip a level, and every table has a caption and scopes', () => {
    const levels = all('h1', 'h2', 'h3', 'h4', 'h5', 'h6').map(({ tagName }) => Number(tagName.slice(1)));
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(all('caption')).toHaveLength(all('table').length);
    expect(all('th').filter((head) => attributeOf(head, 'scope') === undefined)).toEqual([]);
  });

  test('every link to a note and back has a target, and no id appears twice', () => {
    const ids = elements.flatMap((element) => attributeOf(element, 'id') ?? []);
    const inside = all('a').flatMap((element) => attributeOf(element, 'href')?.match(/^#(.+)/)?.[1] ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...new Set(inside)].sort()).toEqual([...ids].sort());
  });
});

test('text has a line for each row, with its column headings, and notes by their numbers', () => {
  const text = toReportText(REPORT);
  expect(text).toContain(
    '\nTable 5: Planned actions by start\n- Test restores; When: Now; Owner: [To be completed]; Review at end of: [To be completed]; ',
  );
  expect(text).toMatch(/\n- Four-day week, South Cambridgeshire; Result, who measured it and when: .+ \[\d+\]\n/);
  for (const { number, title, url } of REPORT.notes)
    expect(text).toMatch(new RegExp(`^\\[${number}\\] .+, “${RegExp.escape(title)}”, .+ ${RegExp.escape(url)}$`, 'm'));
});
