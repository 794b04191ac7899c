import { isMonthOrFinancialYear, readDateWords } from '../../model/date-words.ts';

export { readNumberWords as readNumber } from '../../model/number-words.ts';

/** A date as the file takes it, from one in words. One that could be taken for a financial year stays in words. */
export function readDate(typed: string): string {
  const date = readDateWords(typed);
  return isMonthOrFinancialYear(date) ? typed : date;
}

/** What comes along when a text is copied, cannot be seen, and means nothing: soft hyphens, spaces and joiners of no width. */
export const withoutUnseen = (typed: string): string => typed.replace(/\u00AD|\u200B|\u2060|\uFEFF/g, '');
