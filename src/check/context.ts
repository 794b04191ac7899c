/** What a rule may ask about the rest of the content. */
export interface Context {
  readonly placeIds: ReadonlySet<string>;
  readonly caseStudyIds: ReadonlySet<string>;
}
