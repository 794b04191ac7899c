import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';

const schema = z.object({ title: z.string(), summary: z.string(), areas: z.array(z.string()) });

export const collections = { studies: defineCollection({ loader: glob({ pattern: '*.md', base: './studies' }), schema }) };
