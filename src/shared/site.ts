import { LOCALE } from './t.ts';

/** What the owner of an edition may change. */
export interface Site {
  readonly name: string;
  /** Canonical addresses, the sitemap, share cards and JSON-LD start with this. */
  readonly url: string;
  /** Where readers write to: a role, never a person. */
  readonly editors: string;
  /**
   * The repository on GitHub, as `https://github.com/<owner>/<name>`. Pages then offer to edit them and to open an issue
   * there, besides e-mail. Empty: e-mail only. `ALMANAC_REPOSITORY` in the environment of a build overrides it.
   */
  readonly repository: string;
  /** The team of that repository that is asked to review changes; `npm run schemas` writes it into .github/CODEOWNERS. */
  readonly reviewers: string;
  readonly language: string;
  readonly licence: { readonly name: string; readonly url: string };
}

/** The value of `ALMANAC_REPOSITORY` in a build: see astro.config.mjs. */
declare const __ALMANAC_REPOSITORY__: string | undefined;
const FROM_ENVIRONMENT = typeof __ALMANAC_REPOSITORY__ === 'undefined' ? '' : __ALMANAC_REPOSITORY__;

/** The settings of this edition of the almanac. Another owner changes them here and nowhere else. */
export const SITE: Site = {
  name: 'The New Local Almanac',
  url: 'https://new-local-almanac.example',
  editors: 'editors@new-local-almanac.example',
  repository: FROM_ENVIRONMENT || '',
  reviewers: '@example/almanac-editors',
  language: LOCALE,
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
};
