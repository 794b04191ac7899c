/** A quarter of a year as it is kept: `2027-Q1`. */
export interface Quarter {
  readonly year: number;
  /** 1 to 4. */
  readonly quarter: number;
}

/** Reads `2027-Q1`; undefined for anything else. */
export function parseQuarter(text: string): Quarter | undefined {
  const [, year, quarter] = /^(20\d\d)-Q([1-4])$/.exec(text) ?? [];
  return year === undefined ? undefined : { year: Number(year), quarter: Number(quarter) };
}

export const formatQuarter = ({ year, quarter }: Quarter): string => `${year}-Q${quarter}`;

/** The quarter that a full day lies in, and those after it. */
export function quartersFrom(day: string, count: number): Quarter[] {
  const first = Number(day.slice(0, 4)) * 4 + Math.floor((Number(day.slice(5, 7)) - 1) / 3);
  return Array.from({ length: count }, (_, index) => ({ year: Math.floor((first + index) / 4), quarter: ((first + index) % 4) + 1 }));
}
