/**
 * A page may load only files from the same site. `wasm-unsafe-eval` lets the search engine start; nothing else runs code from
 * text. No page has a worker or a service worker. `frame-ancestors` works only as a header, so the sample headers add it.
 */
const DIRECTIVES = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'none'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
];

/** The policy for the `<meta>` element of each page. */
export const CONTENT_SECURITY_POLICY = DIRECTIVES.join('; ');

/**
 * The policy of a page in the download. If a form leads to another file, Firefox does not treat that file as `self`, so the
 * scheme is listed. The frame is the one that stores readers' selections.
 */
export const DOWNLOAD_SECURITY_POLICY = [
  ...DIRECTIVES.map((directive) => (directive.startsWith('form-action') ? 'form-action file:' : directive)),
  "frame-src 'self'",
].join('; ');

/** The policy of a page for frames on other sites: it runs nothing and loads style sheets only from this site. */
export const FRAME_SECURITY_POLICY = ["default-src 'none'", "style-src 'self'", "base-uri 'none'", "form-action 'none'"].join('; ');

/** Response headers for a host that can set them, by name. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': [...DIRECTIVES, "frame-ancestors 'none'"].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), browsing-topics=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** The same for the pages made for frames: any site may show them. */
export const FRAME_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': `${FRAME_SECURITY_POLICY}; frame-ancestors *`,
};
