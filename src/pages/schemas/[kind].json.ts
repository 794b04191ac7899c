import type { APIRoute } from 'astro';
import { CONTENT_KIND_IDS, jsonSchemaOf, type ContentKindId } from '../../content/json-schemas.ts';

export const getStaticPaths = () => CONTENT_KIND_IDS.map((kind) => ({ params: { kind }, props: { kind } }));

/** The JSON Schema of a kind of content file, for code editors and for people who reuse the content. */
export const GET: APIRoute<{ kind: ContentKindId }> = ({ props }) => {
  return Response.json(jsonSchemaOf(props.kind));
};
