import { downloadWords } from './page-words.en.ts';
import { SITE } from '../../shared/site.ts';
import { escapeHtml } from '../../shared/escape-html.ts';

/** The folder with everything except the start page. */
export const INNER = 'almanac';
/** The one file to open. */
export const START_PAGE = 'Open the almanac.html';
/** Its script, in the folder that it goes to: if the folder is missing, so is the script, and the page stays open. */
const START_SCRIPT = 'open.js';

/**
 * The page that goes to the folder. If it is opened from inside the zip, it is extracted alone, without its script, so it stays open
 * and says that the zip must be extracted first. Without JavaScript it is a page with a link.
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
