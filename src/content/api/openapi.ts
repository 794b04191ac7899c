import { SITE } from '../../shared/site.ts';
import { API, API_INDEX, apiListUrl, apiTableUrl, OPENAPI } from '../../shared/urls.ts';
import { TABLES, type TableId } from '../tables/all-tables.ts';
import { EDITION_PROPERTIES, rowSchema, tableSchema, type Schema } from '../tables/table-schema.ts';
import { tableWords } from '../tables/words.en.ts';
import { API_TABLES, LISTED_COLUMNS, STUDY_PARTS } from './api-files.ts';
import { apiWords as words } from './words.en.ts';

/** The API as OpenAPI 3.1: https://spec.openapis.org/oas/v3.1.1.html. It is read-only, and all its files are static. */
export function toOpenApi(edition: string): Schema {
  return {
    openapi: '3.1.0',
    info: {
      title: words.title(SITE.name),
      description: words.description,
      version: `1.0.0+${edition}`,
      license: { name: SITE.licence.name, url: SITE.licence.url },
      contact: { email: SITE.editors },
    },
    servers: [{ url: new URL(SITE.url).origin }],
    security: [],
    tags: [
      { name: 'case studies', description: words.tags.studies },
      { name: 'tables', description: words.tags.tables },
    ],
    paths: {
      [API_INDEX]: get('getIndex', words.index, ref('Index'), { tag: 'tables' }),
      [apiListUrl(1)]: get('listCaseStudies', words.list, ref('CaseStudyList'), { tag: 'case studies' }),
      [`${API}case-studies/page/{page}.json`]: get('listCaseStudiesPage', words.page, ref('CaseStudyList'), {
        tag: 'case studies',
        parameter: { name: 'page', description: words.pageNumber, schema: { type: 'integer', minimum: 2 } },
      }),
      [`${API}case-studies/{id}.json`]: get('getCaseStudy', words.study, ref('CaseStudy'), {
        tag: 'case studies',
        parameter: { name: 'id', description: words.id, schema: { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' } },
      }),
      ...Object.fromEntries(
        API_TABLES.map((id) => [
          apiTableUrl(id),
          get(`get${typeName(id)}`, tableWords[id].title, ref(`${typeName(id)}Table`), { tag: 'tables' }),
        ]),
      ),
      [OPENAPI]: get('getDescription', words.openapi, { type: 'object' }, { tag: 'tables' }),
    },
    components: { schemas: schemas() },
  };
}

interface GetOptions {
  readonly tag: 'case studies' | 'tables';
  readonly parameter?: { readonly name: string; readonly description: string; readonly schema: Schema };
}

function get(operationId: string, summary: string, schema: Schema, { tag, parameter }: GetOptions): Schema {
  const operation = {
    operationId,
    summary,
    tags: [tag],
    ...(parameter && { parameters: [{ ...parameter, in: 'path', required: true }] }),
    responses: {
      '200': { description: words.found, content: { 'application/json': { schema } } },
      '404': { description: words.notFound },
    },
  };
  return { get: operation };
}

function schemas(): Readonly<Record<string, Schema>> {
  return {
    Index: object({ ...EDITION_PROPERTIES, ...indexProperties() }),
    CaseStudyList: object({
      ...EDITION_PROPERTIES,
      total: { type: 'integer', minimum: 0 },
      page: { type: 'integer', minimum: 1 },
      pages: { type: 'integer', minimum: 1 },
      next: { type: ['string', 'null'], format: 'uri' },
      case_studies: { type: 'array', items: ref('ListedCaseStudy') },
    }),
    ListedCaseStudy: object({ ...listedProperties(), file: ADDRESS }),
    CaseStudy: object({
      ...EDITION_PROPERTIES,
      case_study: ref(typeName('studies')),
      ...Object.fromEntries(STUDY_PARTS.map(({ table, name }) => [name, { type: 'array', items: ref(typeName(table.id)) }])),
      text: object({ format: { const: 'text/markdown' }, body: { type: 'string', description: words.body } }),
    }),
    ...Object.fromEntries(usedTables().map((table) => [typeName(table.id), rowSchema(table)])),
    ...Object.fromEntries(
      TABLES.filter(({ id }) => isWhole(id)).map((table) => [`${typeName(table.id)}Table`, tableSchema(table, ref(typeName(table.id)))]),
    ),
  };
}

const ADDRESS = { type: 'string', format: 'uri' } as const;

const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

const object = (properties: Schema): Schema => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});

/** The name of a type, such as `StepStudies` for `step-studies`. */
const typeName = (id: TableId): string => id.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());

const isWhole = (id: TableId): boolean => (API_TABLES as readonly TableId[]).includes(id);

const usedTables = () =>
  TABLES.filter((table) => table.id === 'studies' || isWhole(table.id) || STUDY_PARTS.some((part) => part.table === table));

function indexProperties(): Schema {
  const addresses = ['openapi', 'case_studies', ...API_TABLES, 'self'].map((name) => [name, ADDRESS] as const);
  return {
    version: { const: 'v1' },
    ...Object.fromEntries(addresses),
    case_study: { type: 'string', description: words.template },
    tables: { type: 'object', additionalProperties: ADDRESS },
  };
}

function listedProperties(): Schema {
  const studies = TABLES.find(({ id }) => id === 'studies');
  const all = (studies ? rowSchema(studies)['properties'] : {}) as Readonly<Record<string, Schema>>;
  return Object.fromEntries(LISTED_COLUMNS.flatMap((column) => (all[column] ? [[column, all[column]] as const] : [])));
}
