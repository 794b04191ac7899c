import { readFileSync } from 'node:fs';
import { STATEMENTS } from '../../../tests/fixtures/almanac/assessment.ts';
import { kindOf } from '../../../tests/fixtures/almanac/studies.ts';
import type { Locator } from '@playwright/test';
import { ALSO_ON_DISK, addressOf, expect, open, openPlain, test, type Page } from '../../../tests/support/almanac.ts';
import { profileOf } from './profile.ts';
import { setAbout, setTarget } from '../workbook/change-workbook.ts';
import { OUTCOMES } from '../../model/outcomes.ts';
import { EMPTY_WORKBOOK, type Workbook } from '../../model/workbook-schema.ts';
import { answered, asFile, breakStorage, fileOf, FULL, putWorkbook, statement, storedWorkbook } from '../../../tests/support/workbooks.ts';

/** Data far below, democracy above its target, ethics with too few answers; something to find out and something not ours. */
const SOME = answered({
  ...{ dat1: 0, dat2: 1, dat3: 2 },
  ...{ dem1: 3, dem2: 4, dem3: { answer: 3, note: 'As of May.\n<b>Second</b> line', evidence: 'Cabinet paper' } },
  ...{ eth1: 2, eth2: 'unknown', eth3: { answer: 'not-ours', reason: 'The county does it.' } },
  val1: 2,
  val2: 2,
});

async function openWith(page: Page, workbook?: Workbook): Promise<void> {
  if (workbook) await putWorkbook(page, workbook);
  await open(page, '/self-assessment/result/');
  await expect(page.getByText('Loading…')).toBeHidden();
}

const sentence = (page: Page) => page.locator('.standfirst');
const row = (page: Page, outcome: string) => page.locator(`tr[data-outcome="${outcome}"]`);
const cells = (of: Locator) => of.locator('td').allInnerTexts();
const low = (page: Page, id: string) => page.locator(`.low__answer[data-statement="${id}"]`);
const lowIds = (page: Page) =>
  page.locator('.low__answer').evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset['statement']));
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const status = (page: Page) => page.locator('[data-workbook-bar]').getByRole('status');
const again = (page: Page) => page.locator('[data-part="again"]');
const loadEarlier = (page: Page, workbook: Workbook, saved = '2025-05-03') =>
  page.locator('[data-part="earlier-file"]').setInputFiles(fileOf('last-year.json', workbook, saved));
const scoresIn = (workbook: Workbook) =>
  profileOf(
    workbook,
    OUTCOMES.map((each) => ({ ...each, url: '' })),
    STATEMENTS.map(({ id, outcome }) => ({ id, outcome: outcome as (typeof OUTCOMES)[number]['id'], risk: false })),
  );

test('without an answer it says how to begin, and a file from elsewhere can be loaded', ALSO_ON_DISK, async ({ page }) => {
  await openWith(page);
  await expect(page.getByText('No answers on this device yet.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Start the self-assessment' })).toHaveJSProperty('href', addressOf('/self-assessment/'));
  await expect(button(page, 'Download as CSV')).toBeDisabled();
  await expect(page.locator('.profile')).toBeHidden();
  await page.locator('[data-workbook-bar] input[type="file"]').setInputFiles(fileOf('mine.json', SOME));
  await expect(sentence(page)).toContainText('1 of 3 outcomes with enough answers is at or above your target.');
  await button(page, 'Undo').click();
  await expect(page.getByText('No answers on this device yet.')).toBeVisible();
});

test('sums up in a sentence, without an overall score', async ({ page }) => {
  await openWith(page, SOME);
  await expect(sentence(page)).toHaveText(
    '1 of 3 outcomes with enough answers is at or above your target. Data and Value are furthest from it.',
  );
  await expect(page.getByText('There is no overall score, on purpose')).toBeVisible();
});

test('the profile has a row for every outcome, and the bars say the same as the figures', async ({ page }) => {
  await openWith(page, FULL);
  const rows = page.locator('.profile tbody tr');
  await expect(rows).toHaveCount(12);
  for (const { outcome, mean, lowest, target } of scoresIn(FULL)) {
    const at = row(page, outcome.id);
    const [, score, low1, target1] = await cells(at);
    expect([score, low1, target1]).toEqual([mean?.toFixed(1), String(lowest), String(target)]);
    const drawn = await at.locator('svg').evaluate((svg) => {
      const number = (selector: string, name: string) => Number(svg.querySelector(selector)?.getAttribute(name));
      const ticks = [...svg.querySelectorAll('.profile-bar__tick')].map((tick) => Number(tick.getAttribute('x1')));
      const [zero = 0, step = 1] = [ticks[0], (ticks[1] ?? 0) - (ticks[0] ?? 0)];
      return {
        mean: number('.profile-bar__mean', 'width') / step,
        lowest: (number('.profile-bar__lowest', 'cx') - zero) / step,
        target: (number('.profile-bar__target', 'x1') - zero) / step,
      };
    });
    expect(drawn.mean).toBeCloseTo(mean ?? -1, 1);
    expect(drawn.lowest).toBe(lowest);
    expect(drawn.target).toBe(target);
  }
});

test('words stand beside every bar; too few answers, do not know and not ours are told', async ({ page }) => {
  await openWith(page, SOME);
  expect(await cells(row(page, 'data'))).toEqual(['', '1.0', '0', '3', '2.0 below', 'Build', '2', '0', '0', '0']);
  expect(await cells(row(page, 'democracy'))).toEqual(['', '3.3', '3', '3', 'reached', 'Sustain', '2', '0', '0', '0']);
  expect(await cells(row(page, 'ethics'))).toEqual(['', '–', '2', '3', '–', 'Not enough answers', '2', '1', '1', '0']);
  expect(await cells(row(page, 'value'))).toEqual(['', '2.0', '2', '3', '1.0 below', 'Extend', '2', '0', '0', '1']);
  await expect(row(page, 'ethics').locator('.profile-bar__mean')).toHaveCount(0);
});

test('target and importance are those of the council', async ({ page }) => {
  await openWith(page, setTarget(SOME, 'data', { target: 1, importance: 3 }));
  expect(await cells(row(page, 'data'))).toEqual(['', '1.0', '0', '1', 'reached', 'Build', '3', '0', '0', '0']);
  await expect(sentence(page)).toContainText('2 of 3');
  expect(await lowIds(page)).toEqual(['dat1', 'eth1', 'val1', 'val2']);
});

test('every low answer has what to ask next, two case studies and a challenge at least, each with its reason', async ({ page }) => {
  await openWith(page, FULL);
  const expected = STATEMENTS.filter((_, index) => index % 5 < 3).map(({ id }) => id);
  expect((await lowIds(page)).sort()).toEqual([...expected].sort());
  await page.getByText('more below target').click();
  for (const id of expected) {
    const { ask, studies, challenges, statement: words } = statement(id);
    await expect(low(page, id).getByRole('heading', { name: words })).toBeVisible();
    await expect(low(page, id)).toContainText(ask);
    const links = low(page, id).locator('.low__studies li');
    expect(studies.length).toBeGreaterThanOrEqual(2);
    await expect(links).toHaveCount(studies.length);
    for (const { id: slug, why } of studies)
      await expect(links.filter({ has: page.locator(`a[href*="/case-studies/${slug}/"]`) })).toContainText(why);
    expect(challenges.length).toBeGreaterThanOrEqual(1);
    for (const { id: challenge, why } of challenges)
      await expect(
        low(page, id)
          .locator('.low__challenges li')
          .filter({ has: page.locator(`a[href*="/challenges/${challenge}/"]`) }),
      ).toContainText(why);
  }
});

test('the lowest come first; ten at once, the others on demand', async ({ page }) => {
  await openWith(page, FULL);
  await expect(page.locator('[data-part="low"] > li')).toHaveCount(10);
  await expect(page.locator('[data-part="low"]')).not.toContainText('Planned');
  await expect(page.locator('[data-part="low-others"] > li').first()).toBeHidden();
});

test('case studies of the same kind of body come first, and that is said', async ({ page }) => {
  const mixed = STATEMENTS.find(({ studies: [first, later] }) => kindOf(first?.id) !== kindOf(later?.id));
  const { id = '', studies = [] } = mixed ?? {};
  const kind = kindOf(studies[1]?.id);
  await openWith(page, setAbout(answered({ [id]: 0 }), { kind }));
  await expect(page.getByText('Case studies from your type of organisation')).toBeVisible();
  const first = low(page, id).locator('.low__studies li').first();
  await expect(first).toContainText('your type of organisation');
  await expect(low(page, id).locator('.low__studies li').last()).not.toContainText('your type of organisation');
});

test('without a kind of body it says where to tell it', async ({ page }) => {
  await openWith(page, SOME);
  await expect(page.getByText('Add your type of organisation in the self-assessment')).toBeVisible();
});

test('what nobody knows becomes something to find out', async ({ page }) => {
  await openWith(page, SOME);
  const entry = page.locator('.find-out > li');
  await expect(entry).toHaveCount(1);
  await expect(entry.getByRole('heading')).toHaveText(`Find out: ${statement('eth2').topic}`);
  await expect(entry).toContainText(statement('eth2').ask);
  await expect(entry.getByRole('link')).toHaveJSProperty('href', addressOf('/self-assessment/#statement=eth2'));
});

test('leads on to the programme', async ({ page }) => {
  await openWith(page, SOME);
  await expect(page.getByRole('link', { name: 'Plan a programme from your gaps' })).toHaveJSProperty('href', addressOf('/programme/'));
});

test('an answer given in another tab is shown, and a link keeps the focus', ALSO_ON_DISK, async ({ page, context }) => {
  await openWith(page, SOME);
  const link = low(page, 'dat1').getByRole('link').last();
  await link.focus();
  const other = await context.newPage();
  await openPlain(other);
  await other.evaluate(() => {
    const text = localStorage.getItem('almanac-workbook') ?? '';
    localStorage.setItem('almanac-workbook', text.replace(/("dat2": \{\s*"answer": )1/, '$13'));
  });
  await expect(row(page, 'data')).toContainText('1.7');
  await expect(low(page, 'dat2')).toHaveCount(0);
  await expect(low(page, 'dat1').getByRole('link').last()).toBeFocused();
});

test.describe('again next year', () => {
  const EARLIER = answered({ dat1: 2, dat2: 1, dat3: 'unknown', dem1: 1, dem2: 2, dem3: 3, val1: 2, val2: 2 });

  test('then, now and change of outcomes and statements, with the date, and marks in the profile', async ({ page }) => {
    await openWith(page, SOME);
    await loadEarlier(page, EARLIER);
    await expect(again(page).getByRole('status')).toHaveText('Compared with last-year.json, saved on 3 May 2025.');
    await expect(again(page).getByRole('columnheader', { name: 'Then (3 May 2025)' })).toHaveCount(2);
    await expect(again(page).getByRole('row', { name: /^Data / })).toHaveText('Data1.51.0down 0.5');
    await expect(again(page).getByRole('row', { name: /^Democracy/ })).toContainText('2.03.3up 1.3');
    await expect(again(page).getByRole('row', { name: /^Ethics/ })).toContainText('cannot be compared');
    const moved = again(page).getByRole('table').last().locator('tbody tr');
    await expect(moved.first()).toContainText(statement('dat1').statement);
    await expect(moved.first()).toContainText('Partly in place (2)Not started (0)down 2');
    await expect(moved.filter({ hasText: statement('dem3').statement })).toHaveCount(0);
    await expect(moved.filter({ hasText: statement('dat3').statement })).toContainText('Don’t knowPartly in place (2)cannot be compared');
    await expect(page.locator('.profile-bar__earlier')).toHaveCount(3);
    await expect(page.getByText('Diamond: score on 3 May 2025.')).toBeVisible();
  });

  test('changes and stores nothing, and can be taken away', ALSO_ON_DISK, async ({ page }) => {
    await openWith(page, SOME);
    const keys = () => page.evaluate(() => JSON.stringify({ ...localStorage }));
    const before = await keys();
    await loadEarlier(page, EARLIER);
    await expect(page.locator('[data-part="change"]')).toBeVisible();
    expect(await keys()).toBe(before);
    await button(page, 'Remove the earlier workbook').focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-part="change"]')).toBeHidden();
    await expect(page.locator('.profile-bar__earlier')).toHaveCount(0);
    await expect(page.locator('[data-part="earlier-file"]')).toBeFocused();
    await expect(again(page).getByRole('status')).toContainText('Earlier file removed');
  });

  test('a file that is no workbook is refused in words, and what is compared stays', ALSO_ON_DISK, async ({ page }) => {
    await openWith(page, SOME);
    await loadEarlier(page, EARLIER);
    for (const [what, text, words] of [
      ['no JSON', 'My list', 'cannot be read as JSON'],
      ['another file', '{"a":1}', 'not a workbook saved by this almanac'],
      ['an unknown statement', fileOf('', answered({ xyz9: 1 })).buffer.toString(), 'xyz9'],
      ['__proto__', fileOf('', SOME).buffer.toString().replace('"about": {', '"__proto__": {}, "about": {'), '__proto__'],
    ] as const) {
      await page.locator('[data-part="earlier-file"]').setInputFiles(asFile('broken.json', text));
      await expect(again(page).getByRole('status'), what).toContainText(words);
      await expect(again(page).getByRole('row', { name: /^Data / })).toContainText('down 0.5');
      expect(await storedWorkbook(page)).toEqual(SOME);
    }
  });
});

test.describe('taking it away', () => {
  test('the CSV has a row an outcome, and the earlier score where there is one', ALSO_ON_DISK, async ({ page }) => {
    await openWith(page, SOME);
    await loadEarlier(page, FULL);
    await expect(page.locator('[data-part="change"]')).toBeVisible();
    const downloading = page.waitForEvent('download');
    await button(page, 'Download as CSV').click();
    const download = await downloading;
    expect(download.suggestedFilename()).toMatch(/^self-assessment-result-\d{4}-\d\d-\d\d\.csv$/);
    const lines = readFileSync(await download.path(), 'utf8')
      .trimEnd()
      .split('\r\n');
    expect(lines).toHaveLength(13);
    expect(lines[0]).toContain('Score on 3 May 2025');
    expect(lines[2]).toMatch(/^Data,1\.0,0,3,2\.0,2,Build,3,0,0,0,/);
    await expect(status(page)).toContainText('Downloaded as');
  });

  test('the text has the sentence, the outcomes, the lowest with their questions, and full addresses', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openWith(page, SOME);
    await button(page, 'Copy as text').click();
    await expect(status(page)).toHaveText('Copied.');
    const text = await page.evaluate(() => navigator.clipboard.readText());
    const { statement: words, ask, studies } = statement('dat1');
    for (const part of [
      '1 of 3 outcomes',
      'Data: 1.0 (build), lowest statement 0, target 3',
      'Ethics and sustainability: not enough answers',
      `1. ${words}`,
      `Ask next: ${ask}`,
      `https://new-local-almanac.example/case-studies/${studies[0]?.id ?? ''}/`,
      statement('eth2').statement,
    ])
      expect(text).toContain(part);
  });

  test('where copying is not allowed the text is shown and selected', async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await openWith(page, SOME);
    await button(page, 'Copy as text').click();
    await expect(status(page)).toContainText('The text is selected');
    expect(await page.evaluate(() => String(getSelection()))).toContain('Ask next');
  });

  test('on paper: sentence and table on the first sheet, nothing cut, then the lowest, then answers with notes; no controls', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 673, height: 980 });
    await openWith(page, SOME);
    await page.emulateMedia({ media: 'print' });
    const table = page.locator('.profile');
    const box = await table.boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(673);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(980);
    await expect(table.locator('svg').nth(2)).toBeVisible();
    await expect(page.locator('main button:visible, main input:visible:not(.visually-hidden), main select:visible')).toHaveCount(0);
    const appendix = page.locator('[data-part="appendix"]');
    await expect(appendix).toBeVisible();
    await expect(appendix.getByRole('table')).toHaveCount(12);
    await expect(appendix.getByRole('row', { name: statement('dem3').statement })).toContainText('<b>Second</b> line');
    await expect(appendix.getByRole('row', { name: statement('dem3').statement })).toContainText('Evidence: Cabinet paper');
    await expect(appendix.getByRole('row', { name: statement('eth3').statement })).toContainText(
      'Not our responsibility: The county does it.',
    );
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(673);
  });
});

test('where the device keeps nothing it says so, and a file can still be looked at', ALSO_ON_DISK, async ({ page }) => {
  await breakStorage(page);
  await openWith(page);
  await expect(page.getByText('Your browser is not saving data for this site')).toBeVisible();
  await page.locator('[data-workbook-bar] input[type="file"]').setInputFiles(fileOf('mine.json', SOME));
  await expect(row(page, 'data')).toContainText('1.0');
});

test('a reload shows the same', async ({ page }) => {
  await openWith(page, SOME);
  const before = await page.locator('.profile').innerText();
  await page.reload();
  await expect(page.locator('.profile tbody tr')).toHaveCount(12);
  expect(await page.locator('.profile').innerText()).toBe(before);
});

test('where the statements cannot be loaded it says so', ALSO_ON_DISK, async ({ page }) => {
  await page.route('**/data/assessment.js', (route) => route.abort());
  await putWorkbook(page, SOME);
  await open(page, '/self-assessment/result/');
  await expect(page.getByText('The self-assessment could not load.')).toBeVisible();
});

test('at 320 px every figure names itself, and nothing scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await openWith(page, SOME);
  await loadEarlier(page, FULL);
  const labels = row(page, 'data').locator('td[data-label]:visible');
  for (const label of await labels.all())
    expect(await label.evaluate((cell) => getComputedStyle(cell, '::before').content)).toContain(await label.getAttribute('data-label'));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('without JavaScript it says what it needs, how to reckon by hand, and gives a blank profile', async ({ plainPage: page }) => {
  await open(page, '/self-assessment/result/');
  await expect(page.locator('main noscript p').first()).toContainText('The result needs JavaScript');
  await expect(page.locator('main noscript a')).toHaveJSProperty('href', addressOf('/about/scoring/'));
  await expect(page.locator('.blank tbody tr')).toHaveCount(12);
  await expect(page.locator('main button:visible')).toHaveCount(0);
});

test('by the keyboard alone: from the answers to the programme', async ({ page }) => {
  await openWith(page, answered({ dat1: 0, dat2: 1, dat3: 2 }));
  const reached: string[] = [];
  await page.locator('h1').evaluate((heading) => {
    heading.tabIndex = -1;
    heading.focus();
  });
  for (let stop = 0; stop < 80 && reached.at(-1) !== 'Plan a programme from your gaps'; stop += 1) {
    await page.keyboard.press('Tab');
    reached.push(await page.evaluate(() => document.activeElement?.textContent.trim() ?? ''));
    if (reached.at(-1) === 'What the bands mean') await page.keyboard.press('Enter');
  }
  expect(reached).toContain('Plan a programme from your gaps');
  await expect(page.getByText('Most of it has not started yet.')).toBeVisible();
  expect(reached.filter((text) => text === 'See your answer')).toHaveLength(3);
});

test('nothing is left of what was cleared', ALSO_ON_DISK, async ({ page }) => {
  await openWith(page, SOME);
  await button(page, 'Clear workbook').click();
  await button(page, 'Clear workbook').click();
  await expect(page.getByText('No answers on this device yet.')).toBeVisible();
  for (const part of ['appendix', 'low', 'find-out-list', 'text']) await expect(page.locator(`[data-part="${part}"]`)).toBeEmpty();
  await expect(row(page, 'data')).not.toContainText('1.0');
  expect(await storedWorkbook(page)).toBeUndefined();
  await button(page, 'Undo').click();
  await expect(row(page, 'data')).toContainText('1.0');
  expect(await storedWorkbook(page)).not.toEqual(EMPTY_WORKBOOK);
});
