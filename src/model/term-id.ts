import { z } from 'zod';
import { idsOf, type Term } from './taxonomy.ts';

/** The id of an entry of a table of the model. Editors show the name beside each id. */
export const termId = <const T extends readonly [Term, ...Term[]]>(table: T) =>
  z.enum(idsOf(table)).meta({ enumDescriptions: table.map(({ name }) => name) });
