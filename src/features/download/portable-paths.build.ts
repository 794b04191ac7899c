/** The longest path in the zip; Windows allows 260 characters including the folders above it. */
const LONGEST_PATH = 120;
/** Names that Windows reserves for devices, with any extension. */
const DEVICE = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)/i;

/** Throws if a path is too long, is not a valid name on every system, or differs from another only in capitals. */
export function checkPaths(paths: readonly string[]): void {
  const seen = new Map<string, string>();
  for (const path of paths) {
    if (path.length > LONGEST_PATH) throw new Error(`"${path}" has ${path.length} characters; the download takes at most ${LONGEST_PATH}.`);
    if (!path.split('/').every(isPortable)) throw new Error(`"${path}" is no name that every system can hold.`);
    const other = seen.get(path.toLowerCase());
    if (other !== undefined) throw new Error(`"${path}" and "${other}" are the same file on Windows.`);
    seen.set(path.toLowerCase(), path);
  }
}

const isPortable = (name: string): boolean => /^[A-Za-z0-9._-]*[A-Za-z0-9_-]$/.test(name) && !DEVICE.test(name);
