import type { AreaId } from './areas.ts';
import type { CaseStudyData, CorrectionData, FailureData, ResultData, SourceData } from './case-study-schema.ts';
import type { Completeness } from './completeness.ts';
import type { EvidenceGrade } from './evidence-grade.ts';
import type { FailureStageId } from './failure-stages.ts';
import type { KindOfBodyId } from './kinds-of-body.ts';
import type { SimilarStudy } from './similar.ts';
import type { PlaceData } from './place-schema.ts';
import type { PrincipleId } from './principles.ts';
import type { ReplicabilityPartId } from './replicability.ts';

/** A term with its page, which facts link to. */
export interface Link<Id extends string = string> {
  readonly id: Id;
  readonly name: string;
  readonly url: string;
}

/** A place with everything resolved. `country` is the nation within the United Kingdom, the country elsewhere. */
export interface Place extends Link {
  readonly kind: Link<KindOfBodyId>;
  readonly country: Link;
  readonly latitude: number;
  readonly longitude: number;
  readonly population: PlaceData['population'];
  /** The members of a partnership by type of organisation. */
  readonly members: readonly { readonly kind: Link<KindOfBodyId>; readonly count: number | undefined }[];
  /** The end of the council by reorganisation. */
  readonly ends: PlaceData['ends'];
}

export interface Source extends SourceData {
  /** 1 for the first source of the list; citations show this number. */
  readonly number: number;
  /** The id of its entry in the list of sources on the page. */
  readonly anchor: string;
  readonly kindName: string;
}

export interface Result extends ResultData {
  readonly sourceNumber: number;
  readonly sourceAnchor: string;
  /** Corrections by editors, newest first. */
  readonly corrections: readonly CorrectionData[];
}

interface Failure extends Omit<FailureData, 'stage' | 'source'> {
  readonly stage: { readonly id: FailureStageId; readonly name: string };
  readonly source: Source;
}

/** Fields that refer to something else and are resolved. All others are shown as written. */
type Resolved =
  | ('places' | 'areas' | 'principles' | 'tasks' | 'themes' | 'outcomes' | 'challenges' | 'stage')
  | ('wentWrong' | 'failures' | 'results' | 'learntFrom' | 'sources' | 'draft');

/** A case study as pages, cards and exports show it: nothing in it needs to be looked up again. */
export interface CaseStudy extends Link, Readonly<Omit<CaseStudyData, Resolved>> {
  readonly slug: string;
  readonly places: readonly Place[];
  readonly mainPlace: Place;
  readonly areas: readonly Link<AreaId>[];
  readonly principles: readonly (Link<PrincipleId> & { readonly why: string })[];
  readonly tasks: readonly Link[];
  readonly themes: readonly Link[];
  readonly outcomes: readonly Link[];
  readonly challenges: readonly (Link & { readonly helped: 'yes' | 'partly' | 'no'; readonly how: string })[];
  readonly stage: Link;
  readonly startYear: Link;
  /** What went wrong in one sentence, with the numbers of its sources. */
  readonly wentWrong: { readonly text: string; readonly sources: readonly Source[] };
  readonly failures: readonly Failure[];
  readonly results: readonly Result[];
  readonly learntFrom: readonly Link[];
  readonly drawnOnBy: readonly Link[];
  readonly sources: readonly Source[];
  readonly hasIndependentSource: boolean;
  /** `reason` says in a few words why it has this grade: “figures, no baseline”. */
  readonly evidence: Link & { readonly grade: EvidenceGrade; readonly rule: string; readonly reason: string };
  readonly completeness: Completeness;
  readonly replicability: readonly ReplicabilityPartId[];
  readonly similar: readonly (Link & Pick<CaseStudy, 'evidence' | 'cost'> & Pick<SimilarStudy, 'reasons'>)[];
  readonly readingMinutes: number;
  readonly isStale: boolean;
  /** Only the preview for authors shows drafts. */
  readonly isDraft: boolean;
}
