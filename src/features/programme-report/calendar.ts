/** An entry that fills a day. */
export interface CalendarEntry {
  /** The same whenever the same entry is written again, so that a calendar moves it instead of adding another. */
  readonly uid: string;
  /** A full day. */
  readonly day: string;
  readonly summary: string;
  readonly description: string;
}

const LINE_END = '\r\n';
/** The most octets of a line, its end left out. */
const LONGEST_LINE = 75;
const DAY = 24 * 60 * 60 * 1000;

/**
 * Entries as an iCalendar file of RFC 5545. They mark nobody as busy. `product` names what writes the file, `now` the
 * moment at which it does.
 */
export function toCalendar(entries: readonly CalendarEntry[], product: string, now: Date): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${escapeText(product)}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...entries.flatMap((entry) => toEvent(entry, now)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => foldLine(line) + LINE_END).join('');
}

function toEvent({ uid, day, summary, description }: CalendarEntry, now: Date): string[] {
  const start = Date.parse(day);
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(uid)}`,
    `DTSTAMP:${now.toISOString().replace(/[-:]|\.\d+/g, '')}`,
    `DTSTART;VALUE=DATE:${toDate(start)}`,
    // The first day that is no longer part of it.
    `DTEND;VALUE=DATE:${toDate(start + DAY)}`,
    `SUMMARY:${escapeText(summary)}`,
    `DESCRIPTION:${escapeText(description)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

const toDate = (time: number): string => new Date(time).toISOString().slice(0, 10).replaceAll('-', '');

const escapeText = (text: string): string => text.replace(/[\\;,]/g, String.raw`\$&`).replace(/\r\n|\r|\n/g, String.raw`\n`);

/** A line of more than 75 octets goes on in the next, after a space; no letter is cut in two. */
function foldLine(line: string): string {
  const encoder = new TextEncoder();
  let folded = '';
  let length = 0;
  for (const letter of line) {
    const octets = encoder.encode(letter).length;
    if (length + octets > LONGEST_LINE) {
      folded += `${LINE_END} `;
      length = 1;
    }
    folded += letter;
    length += octets;
  }
  return folded;
}
