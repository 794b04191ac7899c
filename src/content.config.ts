import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { caseStudySchema } from './model/case-study-schema.ts';
import { pageSchema } from './model/page-schema.ts';
import { placeSchema } from './model/place-schema.ts';
import { proseSchemas } from './model/prose-schema.ts';

const mdx = (folder: string) => glob({ pattern: '*.mdx', base: `./content/${folder}` });

export const collections = {
  'case-studies': defineCollection({ loader: mdx('case-studies'), schema: caseStudySchema }),
  places: defineCollection({ loader: glob({ pattern: '*.yaml', base: './content/places' }), schema: placeSchema }),
  areas: defineCollection({ loader: mdx('areas'), schema: proseSchemas.areas }),
  principles: defineCollection({ loader: mdx('principles'), schema: proseSchemas.principles }),
  tasks: defineCollection({ loader: mdx('tasks'), schema: proseSchemas.tasks }),
  themes: defineCollection({ loader: mdx('themes'), schema: proseSchemas.themes }),
  outcomes: defineCollection({ loader: mdx('outcomes'), schema: proseSchemas.outcomes }),
  pages: defineCollection({ loader: mdx('pages'), schema: pageSchema }),
};
