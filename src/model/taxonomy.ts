/** What every table of the model has in common: a stable id, and a name that may change. */
export interface Term<Id extends string = string> {
  readonly id: Id;
  readonly name: string;
}

/** The ids of a table, typed as a non-empty tuple so that Zod can make an enum of them. */
export function idsOf<const T extends readonly [Term, ...Term[]]>(table: T): [T[number]['id'], ...T[number]['id'][]] {
  const [first, ...rest] = table;
  return [first.id, ...rest.map((term) => term.id)];
}

/** The entry with this id. Throws if the id is not in the table, which the schema has already ruled out. */
export function termOf<const T extends readonly Term[]>(table: T, id: T[number]['id']): T[number] {
  const term = table.find((entry) => entry.id === id);
  if (!term) throw new Error(`No term "${id}". Known: ${table.map((entry) => entry.id).join(', ')}.`);
  return term;
}
