import { formatDate } from '../../shared/dates.ts';
import { SITE } from '../../shared/site.ts';
import { CHECKSUMS, DOWNLOAD } from '../../shared/urls.ts';
import { judgeDownload, LARGEST_DOWNLOAD, type ChosenFile, type Published, type Verdict } from './verify-download.ts';
import { verifying as t } from './words.en.ts';
import { sha256Of } from './sha256-of.browser.ts';
import { LOCALE } from '../../shared/t.ts';

/** Checks a zip that a reader chose, alone or with its list of checksums. Calls back while it reads; returns what to say. */
export async function checkFiles(files: readonly File[], published: Published, say: (text: string) => void): Promise<string> {
  const zip = files.find(({ name }) => /\.zip$/i.test(name));
  const list = files.find((file) => file !== zip);
  if (!zip) return t.noZip;
  if (zip.size > LARGEST_DOWNLOAD) return t.tooLarge(zip.name);
  say(t.reading(zip.name));
  try {
    const { name, size } = zip;
    const chosen = { name, size, sha256: await sha256Of(zip) };
    return describe(judgeDownload(chosen, published, await list?.text()), chosen, published);
  } catch {
    return t.unreadable(zip.name);
  }
}

function describe(verdict: Verdict, { name, size, sha256 }: ChosenFile, { edition }: Published): string {
  const download = new URL(DOWNLOAD, SITE.url).href;
  switch (verdict.kind) {
    case 'published':
      return t.published(name, formatDate(edition));
    case 'listed':
      return t.listed(name, new URL(CHECKSUMS, SITE.url).href);
    case 'other-edition':
      return t.otherEdition(name, formatDate(verdict.edition), sha256, download);
    case 'nothing-to-compare':
      return t.nothingToCompare(name, sha256, download);
    case 'differs': {
      const { expected, expectedSize = size } = verdict;
      const sizes = size === expectedSize ? [] : [t.sizes(inThousands(size), inThousands(expectedSize))];
      return [t.differs(name, sha256, expected), ...sizes].join(' ');
    }
  }
}

const inThousands = (bytes: number): string => bytes.toLocaleString(LOCALE);
