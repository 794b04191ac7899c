/** Turns an excerpt into text and <mark> nodes. Whatever else stands in it becomes plain text. */
export function parseExcerpt(html: string): Node[] {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  return [...parsed.body.childNodes].map((node) => {
    const content = node.textContent ?? '';
    if (!(node instanceof HTMLElement) || node.tagName !== 'MARK') return document.createTextNode(content);
    const mark = document.createElement('mark');
    mark.textContent = content;
    return mark;
  });
}
