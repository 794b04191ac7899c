import { toSafeJson } from '../../shared/safe-json.ts';

/** What a case study can name, each by its id and its name, in the order of the names. */
export interface ContributeChoices {
  readonly places: readonly Choice[];
  readonly studies: readonly Choice[];
}

type Choice = readonly [id: string, name: string];

/** Where the script of the choices leaves them. */
export const CHOICES_GLOBAL = 'almanacChoices';

/** A classic script that loads beside the form: a page would grow with each case study and place. */
export const toChoicesScript = (choices: ContributeChoices): string => `self.${CHOICES_GLOBAL} = ${toSafeJson(choices)};\n`;
