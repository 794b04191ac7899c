/**
 * What a page may load: only what lies beside it. `wasm-unsafe-eval` lets the search engine start; nothing else runs code
 * from text. No page has a worker, least of all a service worker. `frame-ancestors` works only as a header, so the sample
 * headers add it.
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
 * The policy of a page in the download. Firefox does not count other files as `self` when a form leads to one, so the scheme
 * stands there; the frame is the one that keeps what readers choose.
 */
export const DOWNLOAD_SECURITY_POLICY = [
  ...DIRECTIVES.map((directive) => (directive.startsWith('form-action') ? 'form-action file:' : directive)),
  "frame-src 'self'",
].join('; ');

/** Response headers for a host that can set them, by name. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': [...DIRECTIVES, "frame-ancestors 'none'"].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), browsing-topics=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};
