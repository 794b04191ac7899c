/** What was rendered of each thing, by the part of it that is shown. What is loaded anew is another thing. */
const rendered = new WeakMap<object, Map<string, string | Promise<string>>>();

/** The HTML of a part of a thing, which is the same on every page: rendered when it is first asked for, and at hand from then on. */
export function renderOnce(thing: object, part: string, render: () => Promise<string>): string | Promise<string> {
  const parts = rendered.get(thing) ?? new Map<string, string | Promise<string>>();
  rendered.set(thing, parts);
  const known = parts.get(part);
  if (known !== undefined) return known;
  const made = render().then((html) => {
    parts.set(part, html);
    return html;
  });
  parts.set(part, made);
  return made;
}
