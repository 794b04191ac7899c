import { existsSync, globSync } from 'node:fs';

/** The engines besides Chromium that the tests use if they are installed. */
export const OTHER_ENGINES = ['firefox', 'webkit'] as const;
export type OtherEngine = (typeof OTHER_ENGINES)[number];

/** The programs that drive each engine; the first is the browser. An entry may be a pattern. */
const PROGRAMS: Readonly<Record<OtherEngine, readonly (readonly string[])[]>> = {
  firefox: [
    [
      '/usr/bin/firefox-esr',
      '/usr/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
  ],
  webkit: [['/usr/lib/*/webkit2gtk-4.*/MiniBrowser'], ['/usr/bin/WebKitWebDriver'], ['/usr/bin/Xvfb']],
};

/** The Debian packages to install. */
export const PACKAGES: Readonly<Record<OtherEngine, string>> = { firefox: 'firefox-esr', webkit: 'webkit2gtk-driver xvfb' };

/** The programs of an engine in the order of `PROGRAMS`, or undefined if one is missing. */
export function findEngine(engine: OtherEngine): string[] | undefined {
  const found = PROGRAMS[engine].map((places) =>
    places.flatMap((place) => (place.includes('*') ? globSync(place) : place)).find(existsSync),
  );
  return found.every((path) => path !== undefined) ? found : undefined;
}
