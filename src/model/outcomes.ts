/**
 * The twelve digitalisation outcomes of the LGA, Socitm and Solace (July 2022). Ids never change; names do.
 * `name` is the later wording of the LGA's page and of its Almanac (2023). `aliases` keep the wording of July 2022.
 */
export const OUTCOMES = [
  { id: 'connectivity', name: 'Connectivity', aliases: [] },
  { id: 'data', name: 'Data', aliases: [] },
  { id: 'democracy', name: 'Democracy and participation', aliases: [{ name: 'Democracy', from: '2022-07' }] },
  { id: 'ethics', name: 'Ethics and sustainability', aliases: [{ name: 'Ethics', from: '2022-07' }] },
  { id: 'inclusion', name: 'Inclusion', aliases: [] },
  { id: 'leadership', name: 'Leadership', aliases: [] },
  { id: 'productivity', name: 'Economic productivity and growth', aliases: [{ name: 'Local productivity', from: '2022-07' }] },
  { id: 'capability', name: 'Organisational capability', aliases: [] },
  { id: 'partnership', name: 'Partnership', aliases: [] },
  { id: 'security', name: 'Security and resilience', aliases: [] },
  { id: 'services', name: 'Services', aliases: [] },
  { id: 'value', name: 'Value', aliases: [] },
] as const;
