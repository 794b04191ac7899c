import { make } from '../../browser/dom.ts';
import { makeLoader } from '../../browser/load-registered.ts';
import { readText } from '../../browser/read-text.ts';
import { resolveHref } from '../../browser/resolve-href.ts';
import { formatDate } from '../../shared/dates.ts';
import { caseStudyUrl } from '../../shared/urls.ts';
import { compareManifests, parseManifest, type Manifest, type ManifestDifference } from './compare-manifest.ts';
import { compareCopiesWords as t } from './compare-words.en.ts';
import { MANIFEST_GLOBAL, MANIFEST_SCRIPT, type ManifestData } from './manifest-script.ts';

const LARGEST = 5_000_000;

const loadManifest = makeLoader<ManifestData>(MANIFEST_GLOBAL, MANIFEST_SCRIPT);

interface Answer {
  readonly says: string;
  readonly shown: readonly Node[];
}

const refuse = (says: string): Answer => ({ says, shown: [] });

/** Compares the manifest of an older copy with this edition: the differences in words and as lists, or why it failed. */
export async function compareWith(file: File): Promise<Answer> {
  if (file.size > LARGEST) return refuse(t.tooLarge);
  const text = await readText(file);
  if (text === undefined) return refuse(t.unreadable);
  const old = parseManifest(text);
  if (!old) return refuse(t.notOne);
  const data = await loadManifest().catch(() => undefined);
  return data ? describe(old, data) : refuse(t.noData);
}

function describe(old: Manifest, { edition, manifest, names }: ManifestData): Answer {
  const difference = compareManifests(old, parseManifest(manifest) ?? new Map());
  const { files } = difference;
  const isSame = files.new + files.changed + files.gone === 0;
  if (isSame) return refuse(t.same(formatDate(edition)));
  return { says: t.differ(formatDate(edition)), shown: show(difference, names) };
}

function show({ studies, pages, files }: ManifestDifference, names: ManifestData['names']): Node[] {
  const nameOf = (slug: string): string => names[slug] ?? slug;
  const linkTo = (address: string, name: string): Node => make('a', { href: resolveHref(address) }, name);
  const studyLink = (slug: string): Node => linkTo(caseStudyUrl(slug), nameOf(slug));
  return [
    ...list(t.newStudies(studies.new.length), studies.new.map(studyLink)),
    ...list(t.changedStudies(studies.changed.length), studies.changed.map(studyLink)),
    ...list(t.goneStudies(studies.gone.length), studies.gone),
    ...list(
      t.newPages(pages.new.length),
      pages.new.map((address) => linkTo(address, address)),
    ),
    ...list(t.gonePages(pages.gone.length), pages.gone),
    make('p', { class: 'soft small' }, t.files(files.new, files.changed, files.gone)),
  ];
}

const list = (title: string, entries: readonly (Node | string)[]): Node[] =>
  entries.length === 0 ? [] : [make('h3', {}, title), make('ul', {}, ...entries.map((entry) => make('li', {}, entry)))];
