import type { CaseStudyInput } from '../../model/case-study-schema.ts';

/** The data of a draft: each part has its type, and any part may be missing. */
export type PartialDraft = Loose<CaseStudyInput>;
export type SeenSource = NonNullable<PartialDraft['sources']>[number];

type Loose<T> = T extends readonly (infer Entry)[]
  ? readonly Loose<Entry>[]
  : T extends object
    ? { readonly [Key in keyof T]?: Loose<T[Key]> | undefined }
    : unknown extends T
      ? string
      : T;
