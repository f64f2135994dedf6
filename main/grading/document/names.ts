// What an element is called for those who cannot see it.
import type { Document, Element } from './document.ts';

/** Words, labels and texts of pictures inside. Empty where there are none. */
export function nameOf(element: Element, document: Document): string {
  const { 'aria-label': label, 'aria-labelledby': ids, title } = element.attributes;
  const named = ids?.split(/\s+/).map((id) => document.byId(id)?.text ?? '');

  return (
    [named?.join(' '), label, element.text, pictureTexts(element), title]
      .map((each) => each?.trim() ?? '')
      .find((each) => each !== '') ?? ''
  );
}

/** Neither seen nor read out, as far as the markup says. */
export function isHidden(element: Element): boolean {
  const { hidden, 'aria-hidden': ariaHidden } = element.attributes;
  if (hidden !== undefined || ariaHidden === 'true' || ['template', 'noscript'].includes(element.name)) return true;
  return element.parent ? isHidden(element.parent) : false;
}

/** @returns the nearest element of this name around it */
export function within(element: Element, ...names: string[]): Element | undefined {
  const { parent } = element;
  if (!parent) return undefined;
  return names.includes(parent.name) ? parent : within(parent, ...names);
}

/** All elements inside, in order. */
export function inside(element: Element): Element[] {
  return element.children.flatMap((child) => [child, ...inside(child)]);
}

function pictureTexts(element: Element): string {
  return inside(element)
    .map(({ name, attributes, ownText }) => (name === 'title' ? ownText : (attributes['alt'] ?? attributes['aria-label'] ?? '')))
    .join(' ');
}
