import { z } from 'zod';

/** A page about the almanac itself: `content/pages/<id>.mdx`. */
export const pageSchema = z.strictObject({
  title: z.string().min(3).max(80).meta({ description: 'The heading of the page.' }),
  description: z.string().min(50).max(200).meta({ description: 'What the page is for, in one sentence; search engines show it.' }),
});
