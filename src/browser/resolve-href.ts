/**
 * The path from this page to the root of the almanac: undefined on the web, such as `../../` in the download. Pages in the
 * download have it as `data-root`, because a page opened from a disk has no root.
 */
const root = document.documentElement.dataset['root'];

/** True in the download. */
export const isDownload = root !== undefined;

/** An address of the site in a form that works on this page: `/areas/?x#y` unchanged, or `../../areas/index.html?x#y`. */
export function resolveHref(address: string): string {
  if (root === undefined) return address;
  const [, path = '', rest = ''] = /^\/([^?#]*)(.*)/.exec(address) ?? [];
  return `${root}${path}${path === '' || path.endsWith('/') ? 'index.html' : ''}${rest}`;
}

/** Loads a classic script of the site. This also works from a disk. */
export function loadScript(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = resolveHref(address);
    script.addEventListener('load', () => {
      script.remove();
      resolve();
    });
    script.addEventListener('error', () => {
      script.remove();
      reject(new Error(`${address} could not be loaded.`));
    });
    document.head.append(script);
  });
}
