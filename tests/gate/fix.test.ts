import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { replaceIn } from './rule-case.ts';
import { commandRunner } from './run-command.ts';
import { EXAMPLE, SMALL_ALMANAC, STUDY } from './small-almanac.ts';

const { check, again, folder } = commandRunner();
const ALL = SMALL_ALMANAC.size;
const PLACE = readFileSync('tests/fixtures/place.yaml', 'utf8');

describe('--fix', () => {
  const broken = (text: string): string =>
    `\uFEFF${text.replace('It tried', 'It\u200B tri\u00ADed\u2060').replace('something out.\n', 'something out. \t\n').replaceAll('\n', '\r\n')}\r\n\r\n`;

  test('fixes what readers cannot see, and names the file', async () => {
    const { exitCode, output } = await check(['--fix'], { [STUDY]: broken(EXAMPLE) });
    expect(output).toBe(`fixed: ${STUDY}\n${ALL} files passed, including 2 case studies.`);
    expect(exitCode).toBe(0);
    expect(await readFile(join(folder(), STUDY), 'utf8')).toBe(EXAMPLE);
  });

  test('leaves what has a meaning: two spaces that break a line, words, links, direction marks', async () => {
    const text = replaceIn(
      EXAMPLE,
      'It tried something out.',
      'It tried  \nsomething \u202Eout [here](https://www.example.org/?utm_source=x).',
    );
    const { exitCode } = await check(['--fix'], { [STUDY]: text });
    expect(exitCode).toBe(1);
    expect(await readFile(join(folder(), STUDY), 'utf8')).toBe(text);
  });

  test('fixes the other lines of a file that breaks a line with spaces', async () => {
    const text = replaceIn(EXAMPLE, 'It tried something out.', 'It tried  \nsomething out. ');
    await check(['--fix'], { [STUDY]: text });
    expect(await readFile(join(folder(), STUDY), 'utf8')).toBe(text.replace('out. \n', 'out.\n'));
  });

  test('leaves empty lines at the end of a YAML text that keeps them', async () => {
    const file = 'content/places/leeds.yaml';
    const text = 'country: GB\nkind: city\nlatitude: 53\nlongitude: -1.55\nname: |+\n  Leeds\n\n\n';
    await check(['--fix'], { [file]: text });
    expect(await readFile(join(folder(), file), 'utf8')).toBe(text);
  });

  test('changes only the named files, and none that is unsafe to read', async () => {
    const place = 'content/places/leeds.yaml';
    const change = { [STUDY]: broken(EXAMPLE), [place]: new Uint8Array([0x61, 0xff, 0x0d, 0x0a]) };
    await check(['--fix', place], change);
    expect(await readFile(join(folder(), STUDY), 'utf8')).toBe(broken(EXAMPLE));
    expect(new Uint8Array(await readFile(join(folder(), place)))).toEqual(change[place]);
  });

  test('writes dates, amounts and fixed words in the form of content files, and the file then passes', async () => {
    const front = [
      'cost:',
      '  - amount: £1.5m',
      '    what: building it',
      '    source: council-2020',
      '  - amount: "250,000"',
      '    currency: USD',
      '    what: running it',
      '    source: council-2020',
      'effort: Not published',
      'period:',
      '  start: March 2020',
      '  end: 3rd April 2021',
    ].join('\n');
    const text = replaceIn(EXAMPLE, 'period:\n  start: 2020', front);
    const { output, exitCode } = await check(['--fix'], { [STUDY]: text });
    const plain = [
      ['£1.5m', '1500000\n    currency: GBP'],
      ['"250,000"', '250000'],
      ['Not published', 'not published'],
      ['March 2020', '2020-03'],
      ['3rd April 2021', '2021-04-03'],
    ].reduce((changed, [piece = '', by = '']) => replaceIn(changed, piece, by), text);
    expect(await readFile(join(folder(), STUDY), 'utf8')).toBe(plain);
    expect([output, exitCode]).toEqual([`fixed: ${STUDY}\n${ALL} files passed, including 2 case studies.`, 0]);
  });

  test.each([
    ['a month that may be a financial year', 'start: 2020', 'start: November 2010'],
    [
      'an amount with a point',
      'stage: running',
      'stage: running\ncost:\n  - amount: 70.000\n    currency: EUR\n    what: all of it\n    source: a',
    ],
    ['dollars without a country', 'stage: running', 'stage: running\ncost:\n  - amount: $1.5m\n    what: all of it\n    source: a'],
    [
      'a currency sign that contradicts the currency',
      'stage: running',
      'stage: running\ncost:\n  - amount: £5\n    currency: EUR\n    what: all of it\n    source: a',
    ],
    [
      'millions in words',
      'stage: running',
      'stage: running\ncost:\n  - amount: 4.75 million\n    currency: EUR\n    what: all of it\n    source: a',
    ],
    ['a figure as it is printed', "value: '12'", "value: '12,500'"],
    ['a title that is a date', 'title: What they did', 'title: March 2020'],
    ['front matter that cannot be read', 'start: 2020', 'start: "March 2020'],
  ])('%s is left unchanged', async (_, piece, by) => {
    const text = replaceIn(EXAMPLE, piece, by);
    await check(['--fix'], { [STUDY]: text });
    expect(await readFile(join(folder(), STUDY), 'utf8')).toBe(text);
  });

  test('writes the population of a place as digits', async () => {
    const place = `${PLACE}population:\n  value: 115,000\n  year: 2020\n  publisher: The city\n  url: https://www.example.org/\n`.replace(
      /^population:[\s\S]*?(?=^population:)/m,
      '',
    );
    await check(['--fix'], { 'content/places/leeds.yaml': place });
    expect(await readFile(join(folder(), 'content/places/leeds.yaml'), 'utf8')).toBe(place.replace('115,000', '115000'));
  });

  test('a second run finds nothing to fix', async () => {
    await check(['--fix'], { [STUDY]: broken(EXAMPLE) });
    await writeFile(join(folder(), 'mark'), '');
    expect((await again(['--fix'])).output).not.toContain('fixed:');
  });
});
