import { z } from 'zod';
import { textBetween } from './text-between.ts';

/** A page about the almanac itself: `content/pages/<id>.mdx`. */
export const pageSchema = z.strictObject({
  title: textBetween(3, 80).meta({ description: 'The heading of the page.' }),
  description: textBetween(50, 200).meta({ description: 'What the page is for, in one sentence; search engines show it.' }),
});
