import { isMonthOrFinancialYear, readDateWords } from '../../model/date-words.ts';

export { readNumberWords as readNumber } from '../../model/number-words.ts';

/** Converts a date in words to the format of the file. Words that could mean a financial year stay as they are. */
export function readDate(typed: string): string {
  const date = readDateWords(typed);
  return isMonthOrFinancialYear(date) ? typed : date;
}

/** Removes invisible characters without meaning that come with copied text: soft hyphens, zero-width spaces and joiners. */
export const withoutUnseen = (typed: string): string => typed.replace(/\u00AD|\u200B|\u2060|\uFEFF/g, '');
