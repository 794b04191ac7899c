import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { assembleLibrary, type Library } from '../../content/assemble-library.ts';
import { caseStudySchema } from '../../model/case-study-schema.ts';
import { placeSchema } from '../../model/place-schema.ts';
import { readSource, type Source } from '../rules/read-source.ts';
import { parseBody } from './parse-body.ts';

/**
 * The case studies and places under `<root>/content`, as the website shows them. For commands that need no website.
 * Throws if the content has problems: run the content check first.
 */
export async function readLibrary(root: string): Promise<Library> {
  const [studies, places] = await Promise.all([readFolder(root, 'case-studies'), readFolder(root, 'places')]);
  return assembleLibrary(
    studies.map(({ id, data, text }) => ({ slug: id, data: caseStudySchema.parse(data), body: text.replace(/^---\n[\s\S]*?\n---\n/, '') })),
    places.map(({ id, data }) => ({ id, data: placeSchema.parse(data) })),
  );
}

async function readFolder(root: string, folder: string): Promise<Source[]> {
  const names = (await readdir(join(root, 'content', folder))).filter((name) => /\.(mdx|yaml)$/.test(name)).sort();
  return Promise.all(
    names.map(async (name) =>
      readSource(`content/${folder}/${name}`, await readFile(join(root, 'content', folder, name), 'utf8'), parseBody),
    ),
  );
}
