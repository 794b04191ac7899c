/** Pages about the almanac that are prose only, without generated lists: `content/pages/<id>.mdx`, shown at `/about/<id>/`. */
export const ABOUT_PAGES = ['accessibility', 'background', 'licence'] as const;

/** The page of the five aims of an almanac, and one page for each. */
export const FIVE_AIMS_PAGE = 'five-aims';
export const AIM_PAGES: readonly string[] = [
  FIVE_AIMS_PAGE,
  ...['digital-culture', 'prioritise', 'assess-aims', 'common-challenges', 'learn-from-others'],
];
