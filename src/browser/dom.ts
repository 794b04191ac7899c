type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;
type Child = Node | string | undefined | false;

/** Makes an element. Strings become text nodes, so they are never parsed as markup. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  setAttributes(element, attributes);
  element.append(...children.filter((child): child is Node | string => child !== undefined && child !== false));
  return element;
}

/** Makes an SVG element. */
export function makeSvg(name: string, attributes: Attributes, ...children: readonly Node[]): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  setAttributes(element, attributes);
  element.append(...children);
  return element;
}

/** Makes these elements the only children of a list, in this order. Does not move the focused one, so that typing is not interrupted. */
export function arrange(list: Element, wanted: readonly Element[]): void {
  if (list.children.length === wanted.length && wanted.every((element, index) => list.children[index] === element)) return;
  const held = wanted.findIndex((element) => element.parentElement === list && element.contains(document.activeElement));
  const anchor = wanted[held];
  if (!anchor) return list.replaceChildren(...wanted);
  for (const child of [...list.children]) if (!wanted.includes(child)) child.remove();
  anchor.before(...wanted.slice(0, held));
  anchor.after(...wanted.slice(held + 1));
}

function setAttributes(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : String(value));
  }
}
