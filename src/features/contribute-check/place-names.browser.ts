/** The name of each place that can be chosen, as the form offers them; the id where there is none of it. */
export function placeNames(root: HTMLElement): (id: string) => string {
  const options = root.querySelector<HTMLSelectElement>('select[data-refers="places"]')?.options ?? [];
  const names = new Map([...options].map(({ value, textContent }) => [value, textContent.trim()]));
  return (id) => names.get(id) ?? id;
}
