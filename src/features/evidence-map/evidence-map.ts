import { AREAS } from '../../model/areas.ts';
import type { CaseStudy, Link } from '../../model/case-study.ts';
import { CHALLENGES } from '../../model/challenges.ts';
import { OUTCOMES } from '../../model/outcomes.ts';
import { sortByEvidence } from '../../shared/order.ts';
import { areaUrl, challengeUrl, evidenceMapUrl, outcomeUrl } from '../../shared/urls.ts';

/** What the rows of a map are. */
export type MapKind = 'area' | 'challenge';

/** Strength by the strongest evidence in a cell: grade 4 or 5, grade 3, or less. */
export type CellStrength = 'none' | 'limited' | 'moderate' | 'good';

interface MapCell {
  readonly outcome: Link;
  /** The strongest evidence first. */
  readonly studies: readonly CaseStudy[];
  readonly strength: CellStrength;
  /** Where the cell's case studies are listed. */
  readonly url: string;
}

/** One area or challenge with a cell for each outcome. */
export interface MapRow extends Link {
  readonly by: MapKind;
  /** Where its case studies are listed by outcome. */
  readonly listUrl: string;
  readonly cells: readonly MapCell[];
}

/** The evidence and gap map: areas or challenges down, outcomes across. */
export function drawEvidenceMap(by: MapKind, studies: readonly CaseStudy[]): MapRow[] {
  const sorted = sortByEvidence(studies);
  const [table, urlOf] = by === 'area' ? [AREAS, areaUrl] : [CHALLENGES, challengeUrl];
  return table.map(({ id, name }) => {
    const ofRow = sorted.filter((study) => (by === 'area' ? study.areas : study.challenges).some((term) => term.id === id));
    return {
      id,
      by,
      name,
      url: urlOf(id),
      listUrl: evidenceMapUrl(by, id),
      cells: OUTCOMES.map((outcome) => toCell(outcome, ofRow, evidenceMapUrl(by, id))),
    };
  });
}

function toCell({ id, name }: { id: string; name: string }, ofRow: readonly CaseStudy[], list: string): MapCell {
  const studies = ofRow.filter(({ outcomes }) => outcomes.some((outcome) => outcome.id === id));
  return { outcome: { id, name, url: outcomeUrl(id) }, studies, strength: strengthOf(studies), url: `${list}#${id}` };
}

export function strengthOf(studies: readonly Pick<CaseStudy, 'evidence'>[]): CellStrength {
  const best = Math.max(0, ...studies.map(({ evidence }) => evidence.grade));
  if (best >= 4) return 'good';
  if (best === 3) return 'moderate';
  return studies.length > 0 ? 'limited' : 'none';
}

/** The largest radius of a circle, in units of a cell that is 40 wide. */
const LARGEST = 18;
const SMALLEST = 4;

/** The radius of a circle whose area is in proportion to its count; a small one is still visible. */
export const radiusOf = (count: number, most: number): number =>
  count === 0 ? 0 : Math.max(SMALLEST, Math.round(LARGEST * Math.sqrt(count / Math.max(1, most)) * 10) / 10);
