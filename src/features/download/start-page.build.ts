import { downloadWords } from './page-words.en.ts';
import { SITE } from '../../shared/site.ts';
import { escapeHtml } from '../../shared/escape-html.ts';

/** The folder with everything that the page to open leads to. */
export const INNER = 'almanac';
/** The one file that is to be opened. */
export const START_PAGE = 'Open the almanac.html';
/** Its script, beside what it leads to: where that is missing, so is the script, and the page stays. */
const START_SCRIPT = 'open.js';

/**
 * The page that leads into the folder. Opened from inside the zip it lies alone: then its script is missing too, and it
 * says that the zip must be extracted first. Without JavaScript it is a page with a link.
 */
export function makeStartPage(): [path: string, bytes: Uint8Array][] {
  const { startPage, notExtracted } = downloadWords;
  const html = `<!doctype html>
<html lang="${SITE.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(SITE.name)}</title>
<script src="${INNER}/${START_SCRIPT}"></script>
</head>
<body>
<h1>${escapeHtml(SITE.name)}</h1>
<p><a href="${INNER}/index.html">${escapeHtml(startPage)}</a></p>
<p>${escapeHtml(notExtracted)}</p>
</body>
</html>
`;
  return [
    [START_PAGE, Buffer.from(html)],
    [`${INNER}/${START_SCRIPT}`, Buffer.from(`location.replace('${INNER}/index.html');\n`)],
  ];
}
