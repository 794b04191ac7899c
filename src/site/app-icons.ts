/**
 * The icons of an installed window. A maskable one may be cut to any shape: what it shows stays within the middle circle
 * of four fifths of its width.
 */
export const APP_ICONS = [
  { name: 'icon-192', size: 192, purpose: 'any' },
  { name: 'icon-512', size: 512, purpose: 'any' },
  { name: 'icon-192-maskable', size: 192, purpose: 'maskable' },
  { name: 'icon-512-maskable', size: 512, purpose: 'maskable' },
] as const;
