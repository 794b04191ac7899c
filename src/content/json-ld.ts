import type { CaseStudy, Link } from '../model/case-study.ts';
import { toSafeJson } from '../shared/safe-json.ts';
import { SITE } from '../shared/site.ts';
import { cardUrl } from '../shared/urls.ts';

/** Structured data in the terms of schema.org. */
export type JsonLd = Readonly<Record<string, unknown>>;

const absolute = (path: string): string => new URL(path, SITE.url).href;

export function describeBreadcrumbs(crumbs: readonly Pick<Link, 'name' | 'url'>[]): JsonLd {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, url }, index) => ({ '@type': 'ListItem', position: index + 1, name, item: absolute(url) })),
  };
}

export function describeCaseStudy(study: CaseStudy): JsonLd {
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: study.name,
    alternativeHeadline: study.title,
    description: study.summary,
    url: absolute(study.url),
    image: absolute(cardUrl('case-studies', study.slug)),
    datePublished: study.added,
    dateModified: study.reviewed,
    inLanguage: SITE.language,
    license: SITE.licence.url,
    author: { '@type': 'Organization', name: SITE.name, url: SITE.url },
    publisher: { '@type': 'Organization', name: SITE.name, url: SITE.url },
    about: study.areas.map(({ name }) => name),
    contentLocation: study.places.map(({ name, latitude, longitude }) => ({
      '@type': 'Place',
      name,
      geo: { '@type': 'GeoCoordinates', latitude, longitude },
    })),
    citation: study.sources.map(({ title, publisher, url }) => ({ '@type': 'CreativeWork', name: title, publisher, url })),
  };
}

/** JSON for a script element: no character in it can end the element. */
export function serialiseJsonLd(data: JsonLd): string {
  return toSafeJson(data);
}
