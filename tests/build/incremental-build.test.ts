import { createHash } from 'node:crypto';
import { globSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { digest, writeSealed } from '../../src/build/sealed-file.ts';
import { times } from '../fixtures/generated.ts';
import { runBuild } from './run-build.ts';
import { draftCalled, GOOD, makeSmallProject, STUDY } from './small-project.ts';

let root = '';
const at = (path: string): string => join(root, path);
const write = (path: string, text: string): void => writeFileSync(at(path), text);
const edit = (path: string, from: string | RegExp, to: string): void => write(path, readFileSync(at(path), 'utf8').replace(from, to));
const study = (slug: string): string => `content/case-studies/${slug}.mdx`;
/** Another case study than the example, which tells another story. */
const another = (title: string): string => draftCalled(title).replace('draft: true\n', '');

/** The keys of pages that the last build wrote. */
const STORED = '.cache/written-pages.json';
/** The page of the case study that no edit changes. */
const PAGE = 'dist/case-studies/other/index.html';

/** The kinds of change that happen between two builds. */
const EDITS = {
  'a sentence': () => edit(STUDY, 'It tried something out.', 'It tried something else out.'),
  'a title': () => edit(STUDY, /title: .*/, 'title: A council tries it again and finds out more'),
  'an area': () => edit(STUDY, 'areas: [workstyles]', 'areas: [workstyles, data-insights]'),
  'a new case study': () => write(study('newcomer'), another('A newcomer shows what others may learn from it')),
  'a text about an area': () => edit('content/areas/workstyles.mdx', /\s*$/, '\n\nOne more sentence about the area.\n'),
  'a name of a place': () => edit('content/places/liverpool.yaml', /name: .*/, 'name: Liverpool-on-Sea'),
  'a new address': () => {
    renameSync(at(study('newcomer')), at(study('settler')));
    edit(study('settler'), /title: .*/, 'title: A settler shows what others may learn from it\nformerly: [newcomer]');
  },
  'a case study that is gone': () => rmSync(at(study('settler'))),
  'words of the interface': () => edit('src/features/case-study/words.en.ts', "onThisPage: 'On this page'", "onThisPage: 'On this one'"),
  'a style': () => edit('src/features/case-study/case-head.css', '{', '{ outline-offset: 3px;'),
  'a page of the last site, damaged': () => write(PAGE, 'damaged'),
  'what is stored of texts, checks and copies, damaged': () => {
    const copies = globSync(at('.cache/single-file-copies/*.js')).map((path) => path.slice(root.length + 1));
    for (const path of ['.cache/page-texts.json', '.cache/checked-pages.json', ...copies]) edit(path, /tried/g, 'lied');
  },
} as const satisfies Record<string, () => void>;

type Edit = keyof typeof EDITS;

beforeAll(() => {
  root = makeSmallProject();
  write(STUDY, GOOD);
  build();
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

function build(): void {
  const { status, output } = runBuild(root);
  expect(output.replace(/^ .*/gm, '')).toContain('the site is in dist');
  expect(status).toBe(0);
}

/** Every file of the site with a digest of its bytes. */
function digestSite(): Map<string, string> {
  const names = readdirSync(at('dist'), { recursive: true, encoding: 'utf8' }).filter((name) => statSync(at(`dist/${name}`)).isFile());
  return new Map(
    names.sort().map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(at(`dist/${name}`)))
        .digest('hex'),
    ]),
  );
}

/**
 * Each round makes its edits in steps, and builds after each step. In `npm run fuzz`, each edit is a round. Otherwise, because builds are
 * slow, a sentence is one, since only then are all lists reused; then come other edits of case studies, and a title alone, which changes
 * lists that have the same case studies as before. Edits of other content change every key, which would hide a key that misses a case
 * study.
 */
/** Milliseconds for a round of builds on a machine that measures coverage and runs browsers meanwhile. */
const LONG = 600_000;
const isLong = times(1) > 1;
const ROUNDS: readonly (readonly (readonly Edit[])[])[] = isLong
  ? (Object.keys(EDITS) as Edit[]).map((name) => [[name]])
  : [[['a sentence']], [['an area', 'a new case study'], ['a title']]];

test.each(ROUNDS.map((round) => [round.map((step) => step.join(', ')).join(', then '), round] as const))(
  'after %s a build gives what one without any cache gives',
  (_, round) => {
    for (const step of round) {
      for (const name of step) EDITS[name]();
      build();
    }
    const incremental = digestSite();
    // Share cards have their own tests (src/build/drawing.test.ts).
    for (const cache of readdirSync(at('.cache')).filter((name) => name !== 'share-cards'))
      rmSync(at(`.cache/${cache}`), { recursive: true });
    build();
    expect(incremental).toEqual(digestSite());
  },
  LONG,
);

if (isLong)
  test('a build without a change writes no page of a case study again', () => {
    const [page, list] = [readFileSync(at(PAGE), 'utf8'), readFileSync(at(STORED), 'utf8')];
    const marked = page.replace('</body>', '<!-- marked --></body>');
    const [head = '', body = ''] = list.split('\n');
    const changed = body.replace(digest(page), digest(marked));
    expect(changed).not.toBe(body);
    write(PAGE, marked);
    writeSealed(at(STORED), head.split(' ')[0] ?? '', changed);
    build();
    expect(readFileSync(at(PAGE), 'utf8')).toBe(marked);
  });
