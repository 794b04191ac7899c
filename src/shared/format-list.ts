const MOST_NAMED = 5;
const LONGEST_NAME = 60;

/** The first few of a list of names from outside, each cut to a length that fits a line. */
export function formatList(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMED).map((name) => (name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name));
  return [...shown, ...(names.length > MOST_NAMED ? ['…'] : [])].join(', ');
}
