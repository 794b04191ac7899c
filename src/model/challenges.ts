/** Twenty-four challenges that councils meet when they digitalise, as a case study may name them. */
export const CHALLENGES = [
  { id: 'legacy-systems', name: 'Old systems that cannot be left' },
  { id: 'concentrated-market', name: 'Weak bargaining with a concentrated market' },
  { id: 'repeat-procurement', name: 'Buying the same thing again' },
  { id: 'money', name: 'Money: deficits and section 114' },
  { id: 'big-bang-erp', name: 'Big-bang finance and HR systems' },
  { id: 'specialist-skills', name: 'Specialist skills and recruitment' },
  { id: 'capacity', name: 'No time' },
  { id: 'business-case', name: 'No agreed business case method' },
  { id: 'digital-seen-as-it', name: 'Leadership sees digital as IT' },
  { id: 'sharing-personal-data', name: 'Sharing personal data across agencies' },
  { id: 'poor-data', name: 'Poor, scattered data' },
  { id: 'algorithms-and-trust', name: 'Algorithms and public trust' },
  { id: 'digital-exclusion', name: 'Digital exclusion' },
  { id: 'cyber-attack', name: 'Cyber attack' },
  { id: 'connectivity-gaps', name: 'Broadband and mobile gaps' },
  { id: 'remote-meeting-law', name: 'The law on remote meetings lapsed' },
  { id: 'meeting-technology', name: 'Meeting technology fails in public' },
  { id: 'sudden-remote-working', name: 'Sudden remote working' },
  { id: 'solving-alone', name: 'Everyone solves the same problem alone' },
  { id: 'grant-ends', name: 'Good things die when the grant ends' },
  { id: 'sliding-back', name: 'Sliding back and tired staff' },
  { id: 'shrinking-estate', name: 'Shrinking the estate badly' },
  { id: 'small-councils', name: 'Small councils cannot do it alone' },
  { id: 'digital-carbon', name: "Digital's own carbon and waste" },
] as const;

export type ChallengeId = (typeof CHALLENGES)[number]['id'];
