/** The name of a place as the form offers it, by its id; an unknown id gives the id itself. */
export function placeNames(root: HTMLElement): (id: string) => string {
  const options = root.querySelector<HTMLSelectElement>('select[data-refers="places"]')?.options ?? [];
  const names = new Map([...options].map(({ value, textContent }) => [value, textContent.trim()]));
  return (id) => names.get(id) ?? id;
}
