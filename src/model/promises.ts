/** What became of a target. Ids never change. */
export const PROMISE_OUTCOMES = [
  { id: 'met', name: 'Met' },
  { id: 'partly', name: 'Partly met' },
  { id: 'missed', name: 'Missed' },
  { id: 'unknown', name: 'Not known' },
] as const;

export type PromiseOutcomeId = (typeof PROMISE_OUTCOMES)[number]['id'];

/** Words that only say that a figure is approximate. */
const ROUGH = /\b(about|over|up to|nearly|almost)\b|\+/gi;

/**
 * What was delivered as a share of what was promised: £8.8m of £18.5m is 0.48. Undefined unless the two figures have the
 * same form, so that only figures a reader could compare are compared.
 */
export function shareDelivered(promised: string, delivered: string): number | undefined {
  const [of, is] = [readFigure(promised), readFigure(delivered)];
  if (!of || !is || of.form !== is.form || of.number === 0) return undefined;
  return is.number / of.number;
}

/** A figure with the text around it: `£18.5m` is 18.5, of the form `£ m`. */
function readFigure(text: string): { readonly number: number; readonly form: string } | undefined {
  const plain = text.replace(ROUGH, '').trim();
  const number = /\d[\d,.]*/.exec(plain)?.[0];
  if (number === undefined) return undefined;
  const around = plain.split(number).map((part) => part.trim());
  return { number: Number(number.replaceAll(',', '')), form: around.join(' ') };
}
