import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { assembleLibrary, type Library } from '../lib/assemble-library.ts';
import { caseStudySchema } from '../model/case-study-schema.ts';
import { placeSchema } from '../model/place-schema.ts';
import { readMdx, readYaml, type Source } from './read-source.ts';

/**
 * The case studies and places under `<root>/content`, as the website shows them. For commands that need no website.
 * Throws where the content is not sound: run the gate first.
 */
export async function readLibrary(root: string): Promise<Library> {
  const [studies, places] = await Promise.all([readFolder(root, 'case-studies', readMdx), readFolder(root, 'places', readYaml)]);
  return assembleLibrary(
    studies.map(({ id, data, text }) => ({ slug: id, data: caseStudySchema.parse(data), body: text.replace(/^---\n[\s\S]*?\n---\n/, '') })),
    places.map(({ id, data }) => ({ id, data: placeSchema.parse(data) })),
  );
}

async function readFolder(root: string, folder: string, read: (file: string, text: string) => Source): Promise<Source[]> {
  const names = (await readdir(join(root, 'content', folder))).filter((name) => /\.(mdx|yaml)$/.test(name)).sort();
  return Promise.all(
    names.map(async (name) => read(`content/${folder}/${name}`, await readFile(join(root, 'content', folder, name), 'utf8'))),
  );
}
