/** A rule about finished pages or files with what it must find, and the nearest thing that it must let be. */
export interface OutputCase {
  readonly rule: string;
  readonly bad: string;
  readonly good: string;
  /** The name of the file, where it is no page. */
  readonly file?: string;
}

const link = (address: string): string => `<a href="${address}">a</a>`;
const GOOD_LINK = link('https://www.example.org/');
const OURS = '<script type="module" src="/_astro/x.js"></script>';

/** One fault each in an otherwise empty page or file. */
export const OUTPUT_CASES: readonly OutputCase[] = [
  ...['iframe', 'embed', 'object', 'applet', 'portal', 'fencedframe', 'base'].map((name) => ({
    rule: 'page-element',
    bad: `<${name}>`,
    good: '<p>a</p>',
  })),
  { rule: 'page-element', bad: '<noscript><iframe></iframe></noscript>', good: '<noscript><p>a</p></noscript>' },
  { rule: 'page-element', bad: '<template shadowrootmode="open"><object></object></template>', good: '<template><p>a</p></template>' },
  { rule: 'page-element', bad: '<math><mtext>a</mtext></math>', good: '<p>a</p>' },
  { rule: 'page-element', bad: '<svg><foreignObject><p>a</p></foreignObject></svg>', good: '<svg><text>a</text></svg>' },
  { rule: 'page-element', bad: '<svg><a><set attributeName="href" to="x" /></a></svg>', good: '<svg><a href="/x/"></a></svg>' },
  { rule: 'page-element', bad: '<svg><animate attributeName="href" values="x" /></svg>', good: '<svg><rect /></svg>' },
  { rule: 'page-style', bad: '<style>p{}</style>', good: '<p class="style">a</p>' },
  { rule: 'page-style', bad: '<p style="color:red">a</p>', good: '<p class="red">a</p>' },
  { rule: 'page-inline-script', bad: '<script>alert(1)</script>', good: OURS },
  { rule: 'page-inline-script', bad: '<svg><script>alert(1)</script></svg>', good: '<svg><title>alert(1)</title></svg>' },
  { rule: 'page-inline-script', bad: '<script type="importmap">{}</script>', good: '<script type="application/json">{}</script>' },
  {
    rule: 'page-data-script',
    bad: '<script type="application/ld+json">{"a":"<!--"}</script>',
    good: '<script type="application/ld+json">{"a":"\\u003c!--"}</script>',
  },
  {
    rule: 'page-data-script',
    bad: '<script type="application/ld+json">{"a":"</script>',
    good: '<script type="application/ld+json">{"a":"b"}</script>',
  },
  {
    rule: 'page-refresh',
    bad: '<meta http-equiv="refresh" content="0;url=/x/">',
    good: '<meta http-equiv="Content-Security-Policy" content="x">',
  },
  { rule: 'page-refresh', bad: '<meta http-equiv="Set-Cookie" content="a=b">', good: '<meta name="refresh" content="0">' },
  { rule: 'page-event', bad: '<p onclick="x()">a</p>', good: '<p class="onclick">a</p>' },
  { rule: 'page-event', bad: '<svg ONLOAD=x></svg>', good: '<svg></svg>' },
  { rule: 'page-event', bad: '<details ontoggle=x open>a</details>', good: '<details open>a</details>' },
  { rule: 'page-document', bad: '<p srcdoc="x">a</p>', good: '<p>srcdoc</p>' },
  ...[
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java&Tab;script:alert(1)',
    'java&NewLine;script:alert(1)',
    '&#1;javascript:alert(1)',
    '&#106;&#97;vascript&colon;alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'blob:https://www.example.org/x',
    'file:///etc/passwd',
    'filesystem:x',
    'view-source:x',
    'http://www.example.org/',
    'intent://x',
  ].map((address) => ({ rule: 'page-address', bad: link(address), good: GOOD_LINK })),
  { rule: 'page-address', bad: '<svg><a xlink:href="javascript:alert(1)"></a></svg>', good: '<svg><a xlink:href="#a"></a></svg>' },
  { rule: 'page-address', bad: '<button formaction="javascript:x">a</button>', good: '<button>javascript:x</button>' },
  {
    rule: 'page-address',
    bad: '<blockquote cite="javascript:x">a</blockquote>',
    good: '<blockquote cite="https://www.example.org/">a</blockquote>',
  },
  { rule: 'page-address', bad: '<map><area href="data:x"></map>', good: '<map><area href="/x/"></map>' },
  ...[
    '<script src="https://evil.example/x.js"></script>',
    '<script src="//evil.example/x.js"></script>',
    '<script src="/\\evil.example/x.js"></script>',
    '<script src="\\\\evil.example/x.js"></script>',
    '<script src="/&Tab;/evil.example/x.js"></script>',
    '<img src="https://evil.example/x.png" alt="">',
    '<img srcset="/a.png 1x, https://evil.example/x.png 2x" alt="">',
    '<link rel="stylesheet" href="https://evil.example/x.css">',
    '<link rel="canonical stylesheet" href="https://evil.example/x.css">',
    '<link rel="preconnect" href="https://evil.example/">',
    '<link href="https://evil.example/">',
    '<video poster="https://evil.example/x.png"></video>',
    '<body background="https://evil.example/x.png">',
    '<a ping="/a/ https://evil.example/" href="/a/">a</a>',
    '<form action="https://evil.example/"></form>',
    '<button formaction="//evil.example/">a</button>',
    '<input type="image" src="//evil.example/">',
    '<svg><use href="https://evil.example/x.svg#a"></use></svg>',
    '<svg><use xlink:href="//evil.example/x.svg#a"></use></svg>',
    '<svg><image href="//evil.example/x.png" /></svg>',
    '<svg><feImage href="//evil.example/x.png" /></svg>',
    '<svg><script href="//evil.example/x.js" src="/x.js"></script></svg>',
    '<noscript><img src="https://evil.example/x.png" alt=""></noscript>',
  ].map((bad) => ({
    rule: 'page-load',
    bad,
    good: '<link rel="canonical" href="https://www.example.org/"><img src="/x.png" srcset="/y.png 2x" alt=""><form action="/search/"></form>',
  })),
  { rule: 'output-kind', file: '/case-studies/x.mdx', bad: 'x', good: 'x' },
  { rule: 'output-empty', file: '/robots.txt', bad: '', good: 'x' },
  {
    rule: 'output-drawing',
    file: '/favicon.svg',
    bad: '<svg><script href="/x.js" src="/x.js"></script></svg>',
    good: '<svg><rect /></svg>',
  },
  { rule: 'output-drawing', file: '/favicon.svg', bad: '<svg onload="x"></svg>', good: '<svg><rect /></svg>' },
  { rule: 'output-style', file: '/x.css', bad: '@import "//evil.example/x.css";', good: '@font-face{src:url(/_astro/x.woff2)}' },
  { rule: 'output-style', file: '/x.css', bad: 'p{background:url( "https://evil.example/x.png" )}', good: 'p{background:url(x.png)}' },
  { rule: 'output-style', file: '/x.css', bad: 'p{background:url(data:image/png;base64,AAAA)}', good: 'p{color:red}' },
  { rule: 'output-data', file: '/data/x.json', bad: '{"a":', good: '{"a":1}' },
];
