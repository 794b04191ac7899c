/**
 * Where the almanac begins, seen from this page: nothing on the web, `../../` in the download, whose pages carry it as
 * `data-root` because a page opened from a disk knows no root.
 */
const root = document.documentElement.dataset['root'];

/** True in the download. */
export const isDownload = root !== undefined;

/** An address of the site as this page can follow it: `/areas/?x#y` as it is, or as `../../areas/index.html?x#y`. */
export function resolveHref(address: string): string {
  if (root === undefined) return address;
  const [, path = '', rest = ''] = /^\/([^?#]*)(.*)/.exec(address) ?? [];
  return `${root}${path}${path === '' || path.endsWith('/') ? 'index.html' : ''}${rest}`;
}

/** Loads a classic script of the site, which works from a disk too. */
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
