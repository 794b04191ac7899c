/** An all-day entry. */
export interface CalendarEntry {
  /** The same each time an entry is written, so that a calendar moves the entry instead of adding another. */
  readonly uid: string;
  /** An ISO date. */
  readonly day: string;
  readonly summary: string;
  readonly description: string;
}

const LINE_END = '\r\n';
/** The maximum octets of a line, excluding the line end. */
const LONGEST_LINE = 75;
const DAY = 24 * 60 * 60 * 1000;

/**
 * Entries as an iCalendar file (RFC 5545). They do not mark anyone as busy. `product` names the program that writes the file;
 * `now` is the time of writing.
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
    // The end is exclusive.
    `DTEND;VALUE=DATE:${toDate(start + DAY)}`,
    `SUMMARY:${escapeText(summary)}`,
    `DESCRIPTION:${escapeText(description)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

const toDate = (time: number): string => new Date(time).toISOString().slice(0, 10).replaceAll('-', '');

const escapeText = (text: string): string => text.replace(/[\\;,]/g, String.raw`\$&`).replace(/\r\n|\r|\n/g, String.raw`\n`);

/** A line of more than 75 octets continues on the next, after a space. No letter is split. */
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
