/** The background colour of the site, for places without a style sheet: browser chrome, icons, the installed window. */
export const THEME_COLOURS = { light: '#fbf8f1', dark: '#16171a' } as const;
