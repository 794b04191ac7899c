/** Why a case study belongs in a list, shown below its headline: a sentence, with a word before it where one sums it up. */
export interface Because {
  readonly label?: string;
  readonly text: string;
}
