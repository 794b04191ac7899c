import { siteWords } from '../site/words.en.ts';
import { homeWords } from '../features/home/words.en.ts';
import type { APIRoute } from 'astro';
import { APP_ICONS } from '../site/app-icons.ts';
import { SITE } from '../shared/site.ts';
import { THEME_COLOURS } from '../site/theme-colours.ts';
import { HOME } from '../shared/urls.ts';

/** The manifest that lets a browser install the almanac in its own window. docs/decisions/0011 says why there is no service worker. */
export const GET: APIRoute = () => {
  const manifest = {
    id: HOME,
    name: SITE.name,
    short_name: siteWords.home,
    description: homeWords.description,
    lang: SITE.language,
    dir: 'ltr',
    start_url: HOME,
    scope: HOME,
    display: 'minimal-ui',
    theme_color: THEME_COLOURS.light,
    background_color: THEME_COLOURS.light,
    icons: APP_ICONS.map(({ name, size, purpose }) => ({ src: `/${name}.png`, sizes: `${size}x${size}`, type: 'image/png', purpose })),
  };
  return new Response(`${JSON.stringify(manifest, null, 2)}\n`, { headers: { 'Content-Type': 'application/manifest+json' } });
};
