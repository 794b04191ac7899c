import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { fakeDevice } from '../../tests/support/fake-device.ts';
import { caseStudyForm } from '../features/contribute-draft/case-study-form.ts';
import { isDraftRefusal, parseDraft } from '../features/contribute-draft/draft-file.ts';
import { textAt } from '../features/contribute-draft/draft.ts';
import { isRefusal, parseListFile } from '../features/my-list/list-file.ts';
import { isWorkbookRefusal, parseWorkbookFile } from '../features/workbook/workbook-file.ts';
import { EMPTY_WORKBOOK, type Workbook } from '../model/workbook-schema.ts';

/*
 * Data as readers saved it with the edition of November 2026 (commit ade66a1), written by the code of that edition under its
 * keys. It must open for as long as the almanac exists. Never rewrite these files.
 */
const saved = (name: string): string => readFileSync(`tests/fixtures/saved/${name}`, 'utf8');
const idsIn = (folder: string): string[] => readdirSync(folder).map((file) => file.replace(/\.\w+$/, ''));

beforeEach(() => {
  vi.resetModules();
  fakeDevice({ almanac: saved('list-device.json'), 'almanac-workbook': saved('workbook.json'), 'almanac-draft': saved('draft.json') });
});
afterEach(() => vi.unstubAllGlobals());

const WORKBOOK = (JSON.parse(saved('workbook.json')) as { workbook: Workbook }).workbook;
const DRAFT = (JSON.parse(saved('draft.json')) as { draft: unknown }).draft;
const SLUGS = ['cornwall-superfast', 'liverpool-emergency-home-working', 'antwerp-acpaas'];
const NOTES = ['', 'For the cabinet:\n“ask the union”.', ''];

test('the workbook on the device opens completely', async () => {
  const { isSaved, readUnreadable, readWorkbook } = await import('../features/workbook/store.browser.ts');
  expect([readUnreadable(), isSaved()]).toEqual([undefined, true]);
  expect(readWorkbook()).toEqual(WORKBOOK);
  expect(readWorkbook().assessment.answers['con1']).toMatchObject({ answer: 2, evidence: 'Map of the gaps' });
});

test('the workbook that a file replaced can be restored, even after a reload', async () => {
  vi.stubGlobal('document', { querySelector: () => ({ dataset: { edition: '2026-11-22' } }) });
  const before = await import('../features/workbook/store.browser.ts');
  before.replaceWorkbook(EMPTY_WORKBOOK);
  expect(before.readWorkbook()).toEqual(EMPTY_WORKBOOK);
  vi.resetModules();
  const after = await import('../features/workbook/store.browser.ts');
  expect([after.canUndoReplace(), after.undoReplace(), after.canUndoReplace()]).toEqual([true, true, false]);
  expect(after.readWorkbook()).toEqual(WORKBOOK);
});

test('the workbook as a file opens completely, and every id in it is still known', () => {
  const statements = (parse(readFileSync('content/assessment.yaml', 'utf8')) as { id: string }[]).map(({ id }) => id);
  const read = parseWorkbookFile(saved('workbook.json'), { statements: new Set(statements), actions: new Set(idsIn('content/actions')) });
  expect(isWorkbookRefusal(read) ? read : read.workbook).toEqual(WORKBOOK);
});

test('the list on the device opens completely', async () => {
  const { savedItems } = await import('../features/my-list/store.browser.ts');
  expect(savedItems.isSaved()).toBe(true);
  expect(savedItems.read()).toEqual({
    compare: ['liverpool-emergency-home-working', 'cornwall-superfast'],
    list: SLUGS.map((slug, index) => ({ slug, note: NOTES[index] })),
  });
});

test('the list as a file opens completely, and every case study in it still exists', () => {
  const read = parseListFile(saved('list.json'), new Set(idsIn('content/case-studies')));
  expect(isRefusal(read) ? read : read.entries.map(({ slug, note }) => [slug, note])).toEqual(SLUGS.map((slug, at) => [slug, NOTES[at]]));
});

test('the draft opens completely, on the device and as a file', async () => {
  const { makeDraftStore } = await import('../features/contribute-form/store.browser.ts');
  const store = makeDraftStore(caseStudyForm());
  expect([store.readUnreadable(), store.isSaved()]).toEqual([undefined, true]);
  expect(store.read()).toEqual(DRAFT);
  const read = parseDraft(saved('draft.json'), caseStudyForm());
  expect(isDraftRefusal(read) ? read : read.draft).toEqual(DRAFT);
  expect(textAt(store.read(), ['cost', 'told', '1', 'amount'])).toBe('5000');
});
