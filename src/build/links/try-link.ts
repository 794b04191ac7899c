import type { LinkOutcome } from './link-report.ts';

/** The outside functions that trying an address needs; tests pass their own. */
export interface Net {
  readonly fetch: typeof fetch;
  /** Ends one request that takes too long. */
  readonly timeLimit: () => AbortSignal;
  /** Waits this many milliseconds. */
  readonly pause: (milliseconds: number) => Promise<void>;
  /** False for addresses that are never requested, such as those within a private network. */
  readonly mayAsk: (url: URL) => boolean;
  readonly userAgent: string;
}

const MOST_REDIRECTS = 5;
/** Pauses before retrying faults that may be temporary: a busy server, a dropped connection. */
const RETRIES = [2_000, 10_000];

/** Tries one address: HEAD, then GET if that does not succeed. Never throws, whatever the address does. */
export async function tryLink(url: string, net: Net): Promise<LinkOutcome> {
  for (const wait of RETRIES) {
    const outcome = await tryOnce(url, net);
    if (!MAY_PASS.has(outcome.result)) return outcome;
    await net.pause(wait);
  }
  return tryOnce(url, net);
}

const MAY_PASS: ReadonlySet<LinkOutcome['result']> = new Set(['no-answer', 'no-host', 'broken']);

async function tryOnce(url: string, net: Net): Promise<LinkOutcome> {
  try {
    const head = await follow(url, 'HEAD', net);
    const answer = head.result === 'answers' ? head : await follow(url, 'GET', net);
    return { url, ...answer };
  } catch (error) {
    return { url, ...faultOf(error) };
  }
}

type Answer = Omit<LinkOutcome, 'url'>;

/** Follows redirects itself, so that none leads to a forbidden address. */
async function follow(start: string, method: 'HEAD' | 'GET', net: Net): Promise<Answer> {
  let url = new URL(start);
  let hasMoved = true;
  for (let step = 0; step <= MOST_REDIRECTS; step += 1) {
    if (!net.mayAsk(url)) return { result: 'inconclusive', detail: `not asked: ${url.host}` };
    const response = await net.fetch(url, {
      method,
      redirect: 'manual',
      signal: net.timeLimit(),
      headers: { 'User-Agent': net.userAgent, Accept: '*/*' },
    });
    await response.body?.cancel();
    const next = isRedirect(response.status) ? response.headers.get('Location') : null;
    if (next === null) return read(response.status, step > 0 && hasMoved ? url.href : undefined);
    hasMoved &&= response.status === 301 || response.status === 308;
    url = new URL(next, url);
  }
  // Sites that want a cookie redirect programs in a loop.
  return { result: 'inconclusive', detail: 'it leads on and on' };
}

const isRedirect = (status: number): boolean => [301, 302, 303, 307, 308].includes(status);

/** A site that asks for a login, or refuses programs, says nothing about the page. */
function read(status: number, movedTo: string | undefined): Answer {
  const detail = String(status);
  if (status >= 200 && status < 300) return { result: 'answers', detail, movedTo };
  if (status === 404 || status === 410) return { result: 'gone', detail };
  return { result: status >= 500 ? 'broken' : 'inconclusive', detail };
}

const INSECURE = /^(CERT_|ERR_TLS|ERR_SSL|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|EPROTO|HOSTNAME)/;

function faultOf(error: unknown): Answer {
  const code = codeOf(error);
  if (code === 'ENOTFOUND') return { result: 'no-host', detail: code };
  return { result: INSECURE.test(code) ? 'insecure' : 'no-answer', detail: code };
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  if (cause instanceof Error && 'code' in cause) return String(cause.code);
  return error.name;
}
