import { formatNumber } from '../../shared/format-number.ts';
import { t } from '../../shared/t.ts';

export const downloadWords = /* @__PURE__ */ t({
  title: 'Download',
  description: 'The whole almanac as one zip file. No installation or internet needed.',
  lead: 'The whole almanac as one zip file. Use it offline, or on a locked-down computer.',
  link: (date: string) => `Download the edition of ${date}`,
  extractFirst: 'It is a zip file: extract it first, then open the almanac from the extracted folder.',
  startPage: 'Open the almanac',
  notExtracted:
    'If you see only this text, the almanac is still inside the zip file. Close this page, extract the zip (Windows: right-click it and select “Extract All”), then double-click “Open the almanac” in the extracted folder.',
  inCopy: 'You are using an offline copy. To share it, copy the whole folder, or download the file from',
  edition: 'Edition',
  editionText: 'the latest date any case study was checked',
  size: 'Size',
  bytes: 'bytes',
  unpacked: 'Unzipped',
  in: 'in',
  files: 'files',
  how: 'How to use it',
  steps: [
    'Download the file and extract it (Windows: right-click, “Extract All”). It does not work from inside the zip.',
    'In the extracted folder, double-click “Open the almanac”. It opens in your browser.',
    'Copy the folder anywhere: a USB stick, shared drive or another computer.',
  ],
  what: 'What is in it',
  contents: (count: number) => [
    `All ${formatNumber(count)} case studies and pages, fully linked.`,
    'Search with filters and spelling correction, table, comparison, my list, charts and maps.',
    'All fields of all case studies as a table (CSV) and as data (JSON).',
    'In the folder “almanac”: FOR-IT.txt (notes for IT teams) and MANIFEST.txt (checksums).',
  ],
  small: 'Download only some case studies',
  smallText: [
    '“Download as one file” makes one HTML file of the case studies on the page, to store, share or print. It is made on your computer; nothing is sent.',
    'It has no scripts and opens in any browser, offline. Each case study starts on a new page when printed.',
  ],
  smallWhere: 'The button is on these pages:',
  smallPlaces: {
    list: 'with your notes and in your order',
    search: 'for your search results',
    table: 'for the rows shown',
    areas: 'on the page of each area, principle, outcome, challenge and place, and on each list',
  },
  check: 'How to check the file',
  byCommand: 'Check the file with a command on your computer:',
  manifest: 'How to check a folder',
  manifestText:
    'MANIFEST.txt lists a checksum for every file. Run these commands in the folder “almanac”. On Windows, no output means all files match.',
  it: 'For IT teams',
  itPoints: [
    'A folder of web pages with no executable files or macros.',
    'It makes no network requests; a content security policy on every page blocks them.',
    'No cookies. Saved lists and answers stay in browser storage.',
    'Search, storage, links and files are tested from the unzipped folder in Chromium, the engine of Chrome and Edge. Search, comparison, the table, my list and copying are also tested in Firefox and WebKit, the engine of Safari. Safari itself has not been tested.',
    'Firefox saves a list for one folder only. Download your list before you change to a newer copy.',
    'FOR-IT.txt in the folder “almanac” gives more detail.',
  ],
  install: 'Installing the website',
  installText:
    'Optional. Some browsers can install the website as an app (“Install” or “Add to home screen”). It still needs the internet; for offline use, download the file.',
  copy: (date: string) => `This is an offline copy, edition of ${date}.`,
  newer: 'Check for a newer edition',
} as const);
