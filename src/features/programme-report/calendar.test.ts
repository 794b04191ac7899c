import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { toCalendar, type CalendarEntry } from './calendar.ts';

const NOW = new Date('2026-11-25T21:07:09.123Z');
const ENTRY: CalendarEntry = { uid: 'a@example.org', day: '2027-12-31', summary: 'Review', description: 'Owner: Digital team' };
const write = (...entries: Partial<CalendarEntry>[]): string =>
  toCalendar(
    entries.map((entry) => ({ ...ENTRY, ...entry })),
    '-//Almanac//Test//EN',
    NOW,
  );
/** Reads with a library that the writer does not use. */
const read = (text: string): ICAL.Event[] =>
  new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));

test('an entry, line for line', () => {
  expect(write({}).split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Almanac//Test//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    'UID:a@example.org',
    'DTSTAMP:20261125T210709Z',
    'DTSTART;VALUE=DATE:20271231',
    'DTEND;VALUE=DATE:20280101',
    'SUMMARY:Review',
    'DESCRIPTION:Owner: Digital team',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

test('characters with a meaning in the format are escaped', () => {
  expect(write({ summary: 'a,b;c\\d\ne\r\nf\rg' })).toContain(String.raw`SUMMARY:a\,b\;c\\d\ne\nf\ng`);
});

test('text cannot start another entry', () => {
  const events = read(write({ description: 'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:b' }, { uid: 'b' }));
  expect(events.map(({ uid }) => uid)).toEqual(['a@example.org', 'b']);
});

describe('folding', () => {
  const encoder = new TextEncoder();
  const linesOf = (text: string): string[] => text.split('\r\n');

  test.each([
    ['75 octets stay in one line', 'x'.repeat(67), 1],
    ['76 need two', 'x'.repeat(68), 2],
    ['letters of two octets', 'é'.repeat(100), 3],
    ['letters of three octets', '€'.repeat(100), 5],
    ['letters of four octets', '𝒜'.repeat(100), 6],
  ])('%s', (_, summary, lines) => {
    const all = linesOf(write({ summary }));
    const from = all.findIndex((line) => line.startsWith('SUMMARY'));
    expect(all.findIndex((line) => line.startsWith('DESCRIPTION')) - from).toBe(lines);
    for (const line of all) expect(encoder.encode(line).length).toBeLessThanOrEqual(75);
    expect(read(all.join('\r\n'))[0]?.summary).toBe(summary);
  });

  test('any text is read back unchanged, in lines of at most 75 octets', () => {
    const text = fc.string({
      unit: fc.oneof(
        fc.constantFrom(',', ';', '\\', ':', '"', '\n', ' ', 'n', 'N'),
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
      ),
      maxLength: 300,
    });
    const clean = text.map((each) => each.replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ''));
    fc.assert(
      fc.property(clean, clean, (summary, description) => {
        const calendar = write({ summary, description });
        for (const line of linesOf(calendar)) expect(encoder.encode(line).length).toBeLessThanOrEqual(75);
        expect(calendar.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        const [event] = read(calendar);
        expect([event?.summary ?? '', event?.description ?? '']).toEqual([summary, description]);
      }),
    );
  });
});

test('an all-day entry of one day, in any time zone', () => {
  const [event] = read(write({}));
  expect([event?.startDate.isDate, String(event?.startDate), String(event?.endDate)]).toEqual([true, '2027-12-31', '2028-01-01']);
});
