/**
 * The twelve digitalisation outcomes of the LGA, Socitm and Solace (July 2022). Ids never change; names do.
 * `name` is the later wording of the LGA's page and of its Almanac (2023); earlier names are in content/mapping.yaml.
 */
export const OUTCOMES = [
  { id: 'connectivity', name: 'Connectivity' },
  { id: 'data', name: 'Data' },
  { id: 'democracy', name: 'Democracy and participation' },
  { id: 'ethics', name: 'Ethics and sustainability' },
  { id: 'inclusion', name: 'Inclusion' },
  { id: 'leadership', name: 'Leadership' },
  { id: 'productivity', name: 'Economic productivity and growth' },
  { id: 'capability', name: 'Organisational capability' },
  { id: 'partnership', name: 'Partnership' },
  { id: 'security', name: 'Security and resilience' },
  { id: 'services', name: 'Services' },
  { id: 'value', name: 'Value' },
] as const;

export type OutcomeId = (typeof OUTCOMES)[number]['id'];
