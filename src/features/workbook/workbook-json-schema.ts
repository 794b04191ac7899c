import { z } from 'zod';
import { workbookFileSchema } from '../../model/workbook-schema.ts';

/**
 * The format of a workbook file as a JSON Schema, for programs that read or write such files. What a schema cannot express (that ids
 * occur once, and which statements and actions there are) is in docs/workbook-format.md. Not for the browser: it loads
 * all of Zod.
 */
export const toWorkbookJsonSchema = (id: string): Record<string, unknown> => ({
  $id: id,
  title: 'Workbook of The New Local Almanac',
  ...z.toJSONSchema(workbookFileSchema),
});
