import type { OutcomeId } from '../../model/outcomes.ts';
import { formatNumber } from '../../shared/format-number.ts';
import { count } from '../../shared/plural.ts';
import { t } from '../../shared/t.ts';
import type { CellStrength } from './evidence-map.ts';

const studiesOf = (number: number): string => count(number, 'case study', 'case studies');

const BEST_GRADE = { limited: '1–2', moderate: '3', good: '4–5' } as const;

export const evidenceMapWords = /* @__PURE__ */ t({
  title: 'Evidence and gap map',
  description: 'Where our case studies have evidence for each outcome, how strong it is, and where there is none yet.',
  lead: 'Each circle is a group of case studies. A larger circle means more of them. A darker circle means stronger evidence. An empty cell is a gap.',
  areas: 'Areas and outcomes',
  challenges: 'Challenges and outcomes',
  rows: { area: 'Area', challenge: 'Challenge' },
  /** Names of outcomes as headings of narrow columns. A long word can break at its soft hyphen. */
  heads: {
    connectivity: 'Connec\u00ADtivity',
    data: 'Data',
    democracy: 'Democracy and partici\u00ADpation',
    ethics: 'Ethics and sustain\u00ADability',
    inclusion: 'Inclusion',
    leadership: 'Leadership',
    productivity: 'Economic produc\u00ADtivity and growth',
    capability: 'Organi\u00ADsational capability',
    partnership: 'Partnership',
    security: 'Security and resilience',
    services: 'Services',
    value: 'Value',
  } satisfies Record<OutcomeId, string>,
  key: 'What the shades mean',
  strengths: {
    none: 'No case study yet',
    limited: 'Grade 1 or 2 at best',
    moderate: 'Grade 3 at best',
    good: 'Grade 4 or 5 at best',
  },
  note: 'A case study counts in each of its areas, challenges and outcomes. The shade shows its strongest evidence, not the average, and not whether the work helped.',
  rule: 'How we grade evidence',
  /** Starts with what the cell shows, so that voice control users can say what they see. */
  cell: (row: string, outcome: string, number: number, strength: string) => `${number} ${outcome}: case studies, ${row}. ${strength}.`,
  empty: (row: string, outcome: string) => `${row}, ${outcome}: no case study yet.`,
  asTable: (title: string) => `${title}: data`,
  dataNote: 'Each cell gives the number of case studies and, in brackets, their best grade of evidence.',
  dataCell: (number: number, strength: CellStrength) => (strength === 'none' ? '0' : `${formatNumber(number)} (${BEST_GRADE[strength]})`),
  gaps: (empty: number, all: number) => `${empty} of ${all} cells are empty.`,
  fill: 'Do you know of one? Contribute a case study',
  listTitle: (row: string) => `Evidence map: ${row.toLowerCase()}`,
  listDescription: (row: string, number: number) =>
    `${studiesOf(number)} on ${row.toLowerCase()} by outcome, the strongest evidence first.`,
  count: studiesOf,
  noneYet: 'No case study yet.',
  more: (number: number) => `and ${number} more`,
} as const);
