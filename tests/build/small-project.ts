import { cpSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { CHALLENGES } from '../../src/model/challenges.ts';
import { asYaml, exampleAction, exampleStatements } from '../fixtures/example-actions.ts';
import { otherStory } from '../fixtures/other-story.ts';

const STEP = '  - to: glossary\n    why: The words are explained there.\n';
const ROUTE = `---\ntitle: A short way\naudience: Everybody who tests a build.\nmeaning: At its end you know that it works.\norder: 1\nminutes: 5\nsteps:\n${STEP.repeat(4)}---\n\nWalk it.\n`;

/** The text of the last good page and download, and the name of that. */
export const LAST = 'the last good one';
export const ZIP = 'new-local-almanac-2001-01-01.zip';

/** A project of its own beside this one: the same code, one place, a case study "other" that stands beside the "example" which is to come, and a "last good" site of one page. */
export function makeSmallProject(): string {
  const root = mkdtempSync(join(tmpdir(), 'almanac-build-'));
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  for (const copied of ['public', 'src', 'scripts', 'package.json', 'tsconfig.json', 'astro.config.mjs'])
    cpSync(copied, join(root, copied), { recursive: true });
  for (const folder of ['areas', 'principles', 'tasks', 'themes', 'outcomes', 'pages'])
    cpSync(`content/${folder}`, join(root, 'content', folder), { recursive: true });
  mkdirSync(join(root, 'content/networks'), { recursive: true });
  cpSync('content/networks/lola.mdx', join(root, 'content/networks/lola.mdx'));
  mkdirSync(join(root, 'content/challenges'));
  for (const { id } of CHALLENGES) cpSync('tests/fixtures/challenge.mdx', join(root, 'content/challenges', `${id}.mdx`));
  writeFileSync(join(root, 'content/glossary.yaml'), '- term: API\n  meaning: A way for systems to talk to each other.\n');
  for (const file of ['contributors', 'mapping', 'synonyms']) cpSync(`content/${file}.yaml`, join(root, `content/${file}.yaml`));
  const dead = (since: string): string => `  fault: gone\n  since: ${since}\n  checked: 2026-01-08\n`;
  writeFileSync(
    join(root, 'content/links.yaml'),
    `- url: https://www.example.org/\n${dead('2026-01-01')}- url: https://www.example.com/\n${dead('2026-01-08')}`,
  );
  mkdirSync(join(root, 'content/routes'));
  writeFileSync(join(root, 'content/routes/short.mdx'), ROUTE);
  mkdirSync(join(root, 'content/case-studies'));
  writeFileSync(join(root, 'content/case-studies/other.mdx'), otherStory(readFileSync('tests/fixtures/example.mdx', 'utf8')));
  mkdirSync(join(root, 'content/actions'));
  const statements = exampleStatements('example', 'other');
  writeFileSync(join(root, 'content/assessment.yaml'), asYaml(statements));
  for (const { id } of statements) writeFileSync(join(root, `content/actions/lift-${id}.yaml`), asYaml(exampleAction([id], ['example'])));
  mkdirSync(join(root, 'content/places'));
  cpSync('content/places/liverpool.yaml', join(root, 'content/places/liverpool.yaml'));
  mkdirSync(join(root, 'dist/download'), { recursive: true });
  writeFileSync(join(root, 'dist/index.html'), LAST);
  writeFileSync(join(root, 'dist/download', ZIP), LAST);
  return root;
}
