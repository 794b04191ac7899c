import { t } from '../../shared/t.ts';

/** What the check of a downloaded file says. The words are loaded with the check. */
export const verifying = /* @__PURE__ */ t({
  reading: (name: string) => `Checking ${name}…`,
  published: (name: string, date: string) => `${name} matches the published edition of ${date}.`,
  listed: (name: string, url: string) =>
    `${name} matches the SHA256SUMS file you selected. To be certain, compare that file with the one at ${url}.`,
  differs: (name: string, actual: string, expected: string) =>
    `${name} does not match. Its checksum is ${actual}, but should be ${expected}. Do not open it. Download it again.`,
  sizes: (actual: string, expected: string) =>
    `It has ${actual} bytes but should have ${expected}. The download may be incomplete.`,
  otherEdition: (name: string, edition: string, actual: string, url: string) =>
    `${name} appears to be the edition of ${edition}, which this page cannot check. Its checksum is ${actual}. Compare it with that edition’s SHA256SUMS, or download the latest from ${url}.`,
  nothingToCompare: (name: string, actual: string, url: string) =>
    `The checksum of ${name} is ${actual}. This offline copy cannot know the right one. Compare it with the one at ${url}, or select SHA256SUMS and the zip together.`,
  noZip: 'Select the zip file, with or without SHA256SUMS.',
  tooLarge: (name: string) => `${name} is larger than any edition, so it is not the right file.`,
  unreadable: (name: string) => `We could not read ${name}. Download it again, then select it.`,
} as const);
