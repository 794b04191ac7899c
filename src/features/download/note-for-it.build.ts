/** The text of FOR-IT.txt in the download: notes for IT teams. */
export function describeForIt(edition: string, online: string): string {
  return `The New Local Almanac, offline copy, edition of ${edition}

What it is: a folder of web pages. Open “Open the almanac.html” with a browser, or almanac/index.html, which is the same. Nothing is
installed and no server is started. It must be extracted from the zip first.

What it does not do
- It makes no network requests. A content security policy on every page blocks them.
- It sets no cookies. Saved lists and answers stay in the browser's storage on this computer. Firefox stores them for this folder only.
  Other browsers share one storage among all files opened from a disk, so another file could read them.
- It has one frame: in Firefox each page includes storage/index.html of this folder (almanac), which stores them for all pages.
- It contains no executable files and no macros: no .exe, .bat, .cmd, .ps1, .vbs or .jar. Its scripts run inside the page only.
- It writes files only when a user downloads one.

What it needs: a current browser. Without JavaScript you can read every page; search and the tools need it.

Tested from a read-only unzipped folder
- Chromium, the engine of Chrome and Edge: every test of the website that could differ there (search, storage, loading, links, files).
- Firefox, and WebKit, the engine of Safari: search with filters, synonyms and corrections, comparison, the table and its CSV, my list, copying.
- Not tested: Safari itself, any browser on Windows, and in Firefox and WebKit printing and pages without JavaScript.

How to check it
- SHA256SUMS is next to the zip at ${online}/download/. Windows: certutil -hashfile <zip> SHA256. Linux, macOS: sha256sum <zip>.
- MANIFEST.txt in this folder lists the SHA-256 checksum of every other file, with paths from this folder.

Check for a newer edition: ${online}/download/
Text: CC BY 4.0. Program: MIT.
`;
}
