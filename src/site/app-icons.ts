/**
 * The icons of the installed site. Systems may cut a maskable icon to any shape, so its drawing stays within a centred circle
 * with four fifths of its width.
 */
export const APP_ICONS = [
  { name: 'icon-192', size: 192, purpose: 'any' },
  { name: 'icon-512', size: 512, purpose: 'any' },
  { name: 'icon-192-maskable', size: 192, purpose: 'maskable' },
  { name: 'icon-512-maskable', size: 512, purpose: 'maskable' },
] as const;
