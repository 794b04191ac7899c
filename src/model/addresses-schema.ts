import { z } from 'zod';
import { slug } from './slug.ts';

/**
 * The case studies that have been published, by the names of their files: `content/addresses.yaml`. `npm run addresses` adds
 * new ones; nobody takes one out, so that an address that readers may have kept always leads somewhere.
 */
export const addressesSchema = z
  .array(slug)
  .refine((all) => new Set(all).size === all.length, { error: 'The same entry stands here twice.' });
