/** The text of FOR-IT.txt in the download: what a department that looks after computers wants to know. */
export function describeForIt(edition: string, online: string): string {
  return `The New Local Almanac, offline copy, edition of ${edition}

What it is: a folder of web pages. Open index.html with a browser. Nothing is installed and no server is started.

What it does not do
- It sends nothing and fetches nothing from any network. Each page carries a content security policy that forbids it.
- It sets no cookies. Choices that a reader asks it to remember (a list, a place) stay in the browser's own storage on this computer. Firefox keeps
  them for this folder. Other browsers share one storage among all files that are opened from a disk, so another file could read them.
- It has one frame: in Firefox each page holds storage/index.html of this folder, which keeps those choices for all pages.
- It holds no program to run: no .exe, .bat, .cmd, .ps1, .vbs, .jar, no macro. Its scripts are text and run inside the page only.
- It writes no file unless a reader presses a button that saves one.

What it needs: a current browser. Without JavaScript every page can be read; the search and the tools need it.

What was tried, from an unpacked folder that nobody may write to
- Chromium, the engine of Chrome and Edge: every browser test of the website.
- Firefox, and WebKit, the engine of Safari: the search with facets, synonyms and corrections, comparing, the table and its CSV, the list, copying.
- Not tried: Safari itself, any browser on Windows, and in Firefox and WebKit printing and pages without JavaScript.

How to check it
- SHA256SUMS lies beside the zip at ${online}/download/. Windows: certutil -hashfile <zip> SHA256. Linux, macOS: sha256sum <zip>.
- MANIFEST.txt in this folder lists the SHA-256 of every other file in it.

A newer edition, if there is one: ${online}/download/
Text: CC BY 4.0. Program: MIT.
`;
}
