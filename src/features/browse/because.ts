/** The reason why a case study is in a list, shown below its headline: a sentence, after a word that sums it up if there is one. */
export interface Because {
  readonly label?: string;
  readonly text: string;
}
