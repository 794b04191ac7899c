/** A size as people read it: `640 kB`, `3.1 MB` (of 1,000 and 1,000,000 bytes). */
export function formatBytes(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
