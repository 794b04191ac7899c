import { t } from '../../shared/t.ts';

/** The texts of the API description. */
export const apiWords = /* @__PURE__ */ t({
  title: (name: string) => `${name}: read-only API`,
  description:
    'The case studies of the almanac as JSON files. Every file is static and belongs to one edition. No key and no account are needed.',
  tags: { studies: 'Case studies: the list, and everything about each.', tables: 'Whole tables, and where everything is.' },
  index: 'The address of everything',
  list: 'The first 50 case studies',
  page: 'The case studies of a further page',
  pageNumber: 'The number of the page, from 2. The first page has the address of the list.',
  study: 'Everything about a case study',
  id: 'The id of a case study, as the list gives it.',
  openapi: 'This description',
  found: 'The file.',
  notFound: 'There is no such file.',
  template: 'The address of a case study, with {id} for its id.',
  body: 'The text as written, in Markdown. A citation such as [^id] names a source by its id. Tags are components of the page.',
} as const);
