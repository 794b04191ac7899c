import { z } from 'zod';
import { slug } from './slug.ts';

/**
 * The file names of the case studies that have been published: `content/addresses.yaml`. `npm run addresses` adds new ones. Names are
 * never removed, so that an address that readers may have saved always leads somewhere.
 */
export const addressesSchema = z.array(slug).refine((all) => new Set(all).size === all.length, { error: 'This entry is listed twice.' });
