import type { APIRoute } from 'astro';
import { writeOpenSearch } from '../features/feeds/write-open-search.ts';
import { OPENSEARCH_TYPE } from '../shared/feed-types.ts';

export const GET: APIRoute = () => new Response(writeOpenSearch(), { headers: { 'Content-Type': `${OPENSEARCH_TYPE}; charset=utf-8` } });
