const LEFT_OUT =
  /^(api\/|data\/\d{4}-\d{2}-\d{2}\/|cards\/|embed\/[^/]+\/|icon-[\w-]+\.png$|_headers$|_redirects$|robots\.txt$|manifest\.webmanifest$|sitemap|feed\.xml$|feeds\/(?!index\.html)|opensearch\.xml$|404\.html$|download\/(?!index\.html))/;

/**
 * True for a file of the site that the download does not have: what a reader without a server has no use for, what is always
 * newest on the website, and second copies of the data. Links to it lead online. `path` is from the top, without a slash before it.
 */
export const isLeftOut = (path: string): boolean => LEFT_OUT.test(path);
