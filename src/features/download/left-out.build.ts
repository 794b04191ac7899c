const LEFT_OUT =
  /^(api\/|data\/\d{4}-\d{2}-\d{2}\/|cards\/|embed\/[^/]+\/|icon-[\w-]+\.png$|_headers$|_redirects$|robots\.txt$|manifest\.webmanifest$|sitemap|feed\.xml$|feeds\/(?!index\.html)|opensearch\.xml$|404\.html$|download\/(?!index\.html))/;

/**
 * True for a file of the site that the download does not have: files that are useless without a server, files that are always
 * newest on the website, and second copies of the data. Links to it lead online. `path` is relative to the top folder, without a
 * leading slash.
 */
export const isLeftOut = (path: string): boolean => LEFT_OUT.test(path);
