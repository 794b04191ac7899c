/** Who fills in a sheet, as far as it is of use when sheets are put together. Nobody is asked for a name. */
export const ROLES = [
  { id: 'councillor', name: 'Councillor' },
  { id: 'senior-leader', name: 'Chief executive, director or senior leader' },
  { id: 'service-manager', name: 'Service manager' },
  { id: 'digital', name: 'Digital, data or IT' },
  { id: 'frontline', name: 'Works with residents every day' },
  { id: 'partner', name: 'Partner organisation' },
  { id: 'other', name: 'Other' },
] as const;

export type RoleId = (typeof ROLES)[number]['id'];
