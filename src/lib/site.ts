/** The settings of this edition of the almanac. Another owner changes them here and nowhere else. */
export const SITE = {
  name: 'The New Local Almanac',
  /** Canonical addresses, the sitemap, share cards and JSON-LD begin with this. */
  url: 'https://new-local-almanac.example',
  /** Where readers write to: a role, never a person. */
  editors: 'editors@new-local-almanac.example',
  language: 'en-GB',
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
} as const;
