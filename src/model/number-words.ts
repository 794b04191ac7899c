/** Reads a number as people write it: `1,250`, `−2.2`, `£22m`, `4.75 million`. Returns the text itself if it is not just a number. */
export function readNumberWords(typed: string): number | string {
  const plain = typed
    .trim()
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '')
    .replace('−', '-');
  if (/^-?\d{1,16}(?:\.\d{1,16})?$/.test(plain)) return Number(plain);
  const { digits, unit = '' } = AMOUNT.exec(plain)?.groups ?? {};
  return digits === undefined ? typed : Number(`${digits}e${TIMES_TEN[unit.toLowerCase()] ?? 0}`);
}

const AMOUNT = /^[£€$]?\s?(?<digits>\d{1,16}(?:\.\d{1,16})?)\s?(?<unit>k|m|bn|million|billion)?$/i;
/** How many zeros a unit adds. */
const TIMES_TEN: Readonly<Record<string, number>> = { k: 3, m: 6, bn: 9, million: 6, billion: 9 };
