/** An element that a script requires in its page. Throws if it is missing. */
export function requireElement<E extends Element>(root: ParentNode, selector: string, kind: new () => E): E {
  const element = root.querySelector(selector);
  if (!(element instanceof kind)) throw new Error(`The page lacks ${selector}.`);
  return element;
}

/** The element marked `data-part` with this name. */
export function findPart(root: ParentNode, name: string): HTMLElement {
  return requireElement(root, `[data-part="${name}"]`, HTMLElement);
}
