/** The ground of the site, for what no style sheet reaches: the frame of a browser, icons, an installed window. */
export const THEME_COLOURS = { light: '#fbf8f1', dark: '#16171a' } as const;
