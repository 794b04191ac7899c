import { CONTENT_KIND_IDS, jsonSchemaOf, type JsonSchema } from './json-schemas.ts';
import { fieldTable, valueTable } from './field-table.ts';
import { SITE } from '../shared/site.ts';

/** The folder of the schemas for editors. VS Code reads them by the list in .vscode/settings.json. */
export const SCHEMA_FOLDER = '.vscode/schemas';
export const WRITING_GUIDE = 'docs/writing-a-case-study.md';
const OWNERS = '.github/CODEOWNERS';

/**
 * Every file of the repository that is generated from the model and the settings, by its path. `guide` is the current guide for
 * authors; the parts between its markers are generated again. `npm run schemas` writes the files, a test checks that they are up to date.
 */
export function generatedFiles(guide: string): Map<string, string> {
  const schemas = CONTENT_KIND_IDS.map((id): [string, string] => [
    `${SCHEMA_FOLDER}/${id}.json`,
    `${JSON.stringify(jsonSchemaOf(id), null, 2)}\n`,
  ]);
  return new Map([...schemas, [WRITING_GUIDE, fillMarkers(guide)], [OWNERS, describeOwners(SITE.reviewers)]]);
}

/** `<!-- fields: case-study/results -->` … `<!-- end -->`: the table of those fields; `values:` the table of allowed words. */
const MARKERS = /(<!-- (fields|values): ([a-z-]+(?:\/[A-Za-z]+)*) -->\n)[\s\S]*?(<!-- end -->)/g;

/** Throws if a marker names a field that does not exist. */
function fillMarkers(text: string): string {
  return text.replace(MARKERS, (_, start: string, what: string, place: string, end: string) => {
    const [kind = '', ...path] = place.split('/');
    const schema = follow(jsonSchemaOf(kindOf(kind)), path);
    return `${start}\n${what === 'fields' ? fieldTable(schema) : valueTable(schema)}\n\n${end}`;
  });
}

function kindOf(name: string): (typeof CONTENT_KIND_IDS)[number] {
  const kind = CONTENT_KIND_IDS.find((id) => id === name);
  if (!kind) throw new Error(`"${name}" is not a kind of content.`);
  return kind;
}

function follow(schema: JsonSchema, path: readonly string[]): JsonSchema {
  const inner = schema.items ?? schema.anyOf?.map((branch) => branch.items ?? branch).find(({ properties }) => properties) ?? schema;
  const [name, ...rest] = path;
  if (name === undefined) return inner;
  const field = inner.properties?.[name];
  if (!field) throw new Error(`Field "${name}" not found.`);
  return follow(field, rest);
}

const describeOwners = (team: string): string => `# Made by npm run schemas from the setting "reviewers" in src/shared/site.ts.
# The team or person named here reviews every change. GitHub accepts a team of the organisation that owns the
# repository (@organisation/team) with write access, or a person (@name).
* ${team}
`;
