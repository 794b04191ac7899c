/** The style sheet of a report in its own file. It sets no colour, so the reader's light or dark colours apply. */
export const REPORT_CSS = `
:root { color-scheme: light dark; font: 100%/1.5 Arial, Helvetica, sans-serif; }
body { margin: 0 auto; max-width: 50rem; padding: 1rem; overflow-wrap: break-word; }
a { color: inherit; }
h1, h2, h3 { line-height: 1.2; margin: 1.6em 0 0.5em; break-after: avoid; }
table { border-collapse: collapse; width: 100%; margin: 1rem 0; }
caption { text-align: left; font-weight: bold; padding-bottom: 0.3rem; }
th, td { border: 1px solid; padding: 0.3rem 0.5rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
tr { break-inside: avoid; }
tbody th { font-weight: normal; }
li { margin-bottom: 0.3rem; }
small a { display: inline-block; min-width: 1.5rem; min-height: 1.5rem; text-align: center; }
sup { line-height: 0; }
:target { outline: 2px solid; }
@page { size: A4; margin: 20mm; }
@media print { small { display: none; } }
`.trim();
