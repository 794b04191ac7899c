/** The words of a cell as a reader sees them: without buttons that a script put there. */
export function cellText(cell: Element | undefined): string {
  if (!cell) return '';
  const copy = cell.cloneNode(true) as Element;
  for (const control of copy.querySelectorAll('button')) control.remove();
  return copy.textContent.replace(/\s+/g, ' ').trim();
}
