import { STATEMENTS } from '../../../tests/fixtures/almanac/assessment.ts';
import { kindOf } from '../../../tests/fixtures/almanac/studies.ts';
import { ALSO_ON_DISK, addressOf, expect, openPlain, test } from '../../../tests/support/almanac.ts';
import { setAbout, setTarget } from '../workbook/change-workbook.ts';
import { answered, fileOf, FULL, statement } from '../../../tests/support/workbooks.ts';
import { SOME, openWith, sentence, row, cells, low, lowIds, button, scoresIn } from '../../../tests/support/result-page.ts';

test('without an answer the page says how to start, and a file from elsewhere can be loaded', ALSO_ON_DISK, async ({ page }) => {
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
    '1 of 3 outcomes with enough answers is at or above your target. Furthest from target: Data and Value.',
  );
  await expect(page.getByText('There is deliberately no overall score')).toBeVisible();
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

test('every bar has words beside it; too few answers, do not know and not ours are shown', async ({ page }) => {
  await openWith(page, SOME);
  expect(await cells(row(page, 'data'))).toEqual(['', '1.0', '0', '3', '2.0 below', 'Building', '2', '0', '0', '0']);
  expect(await cells(row(page, 'democracy'))).toEqual(['', '3.3', '3', '3', 'met', 'Established', '2', '0', '0', '0']);
  expect(await cells(row(page, 'ethics'))).toEqual(['', '–', '2', '3', '–', 'Not enough answers', '2', '1', '1', '0']);
  expect(await cells(row(page, 'value'))).toEqual(['', '2.0', '2', '3', '1.0 below', 'Extending', '2', '0', '0', '1']);
  await expect(row(page, 'ethics').locator('.profile-bar__mean')).toHaveCount(0);
});

test("the council's own target and importance are used", async ({ page }) => {
  await openWith(page, setTarget(SOME, 'data', { target: 1, importance: 3 }));
  expect(await cells(row(page, 'data'))).toEqual(['', '1.0', '0', '1', 'met', 'Building', '3', '0', '0', '0']);
  await expect(sentence(page)).toContainText('2 of 3');
  expect(await lowIds(page)).toEqual(['dat1', 'eth1', 'val1', 'val2']);
});

test('every low answer has a question to ask next, at least two case studies and a challenge, each with its reason', async ({ page }) => {
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

test('the lowest come first: ten at once, the others on demand', async ({ page }) => {
  await openWith(page, FULL);
  await expect(page.locator('[data-part="low"] > li')).toHaveCount(10);
  await expect(page.locator('[data-part="low"]')).not.toContainText('Partly in place');
  await expect(page.locator('[data-part="low-others"] > li').first()).toBeHidden();
});

test('case studies from the same type of organisation come first, and the page says so', async ({ page }) => {
  const mixed = STATEMENTS.find(({ studies: [first, later] }) => kindOf(first?.id) !== kindOf(later?.id));
  const { id = '', studies = [] } = mixed ?? {};
  const kind = kindOf(studies[1]?.id);
  await openWith(page, setAbout(answered({ [id]: 0 }), { kind }));
  await expect(page.getByText('Case studies from your type of organisation')).toBeVisible();
  const first = low(page, id).locator('.low__studies li').first();
  await expect(first).toContainText('your type of organisation');
  await expect(low(page, id).locator('.low__studies li').last()).not.toContainText('your type of organisation');
});

test('without a type of organisation the page says where to give it', async ({ page }) => {
  await openWith(page, SOME);
  await expect(page.getByText('Add your type of organisation in the self-assessment')).toBeVisible();
});

test('a statement that no one can answer becomes something to find out', async ({ page }) => {
  await openWith(page, SOME);
  const entry = page.locator('.find-out > li');
  await expect(entry).toHaveCount(1);
  await expect(entry.getByRole('heading')).toHaveText(`Find out: ${statement('eth2').topic}`);
  await expect(entry).toContainText(statement('eth2').ask);
  await expect(entry.getByRole('link')).toHaveJSProperty('href', addressOf('/self-assessment/#statement=eth2'));
});

test('links to the programme', async ({ page }) => {
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
