/** A coordinate with one decimal, so that drawings are short and the same in every build. */
export const round = (value: number): number => Math.round(value * 10) / 10;
