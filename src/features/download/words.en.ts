import { t } from '../../shared/t.ts';

/** What the check of a downloaded file says. The words are loaded with the check. */
export const verifying = /* @__PURE__ */ t({
  reading: (name: string) => `Reading ${name} …`,
  published: (name: string, date: string) => `${name} is the edition of ${date} as it is published here: the checksum is the same.`,
  listed: (name: string, url: string) =>
    `${name} has the checksum that the chosen SHA256SUMS names. That list is the right one if it is the same as the one at ${url}.`,
  differs: (name: string, actual: string, expected: string) =>
    `${name} is another file. Its checksum is ${actual}, and should be ${expected}. Do not open it; download it again.`,
  sizes: (actual: string, expected: string) => `It has ${actual} bytes and should have ${expected}: the download may have broken off.`,
  otherEdition: (name: string, edition: string, actual: string, url: string) =>
    `${name} calls itself the edition of ${edition}, of which this page knows no checksum. Its own is ${actual}: compare it with the SHA256SUMS of that edition, or take the newest edition from ${url}.`,
  nothingToCompare: (name: string, actual: string, url: string) =>
    `The checksum of ${name} is ${actual}. This offline copy came in such a file and cannot know the right one: compare it with the one at ${url}, or choose SHA256SUMS together with the zip.`,
  noZip: 'Choose the zip file, alone or together with SHA256SUMS.',
  tooLarge: (name: string) => `${name} is larger than any edition, so it is another file. It was not read.`,
  unreadable: (name: string) => `${name} could not be read. Save it again, and choose it once more.`,
} as const);
