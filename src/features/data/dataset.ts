import type { JsonLd } from '../../content/json-ld.ts';
import { SITE } from '../../shared/site.ts';
import { DATA } from '../../shared/urls.ts';
import type { DataFile } from './data-files.ts';
import { dataWords } from './words.en.ts';

/** The data described with schema.org, for data search engines: one distribution for each file. */
export function describeDataset(files: readonly DataFile[], edition: string): JsonLd {
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: `${SITE.name}: ${dataWords.title}`,
    description: dataWords.description,
    url: absolute(DATA),
    version: edition,
    dateModified: edition,
    inLanguage: SITE.language,
    license: SITE.licence.url,
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: SITE.name, url: SITE.url },
    distribution: files.map(({ url, type, text }) => ({
      '@type': 'DataDownload',
      contentUrl: absolute(url),
      encodingFormat: type.replace(/;.*/, ''),
      contentSize: String(new TextEncoder().encode(text).length),
    })),
  };
}

const absolute = (path: string): string => new URL(path, SITE.url).href;
