/** The role of a person who answers, which helps when responses are combined. No one is asked for a name. */
export const ROLES = [
  { id: 'councillor', name: 'Councillor' },
  { id: 'senior-leader', name: 'Chief executive, director or senior leader' },
  { id: 'service-manager', name: 'Service manager' },
  { id: 'digital', name: 'Digital, data or IT' },
  { id: 'frontline', name: 'Frontline (works with residents every day)' },
  { id: 'partner', name: 'Partner organisation' },
  { id: 'other', name: 'Other' },
] as const;

export type RoleId = (typeof ROLES)[number]['id'];
