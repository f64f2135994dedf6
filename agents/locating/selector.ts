// What a CSS selector says of the part of a page it points into, by the shape all pages have.

export type PagePart =
  | { type: 'title' }
  | { type: 'description' }
  | { type: 'section'; id: string }
  /** Header or footer, which have no id. */
  | { type: 'frame'; of: 'header' | 'footer' }
  | { type: 'unknown' };

/** Parts of the header that have an id of their own. */
const IN_HEADER = '#menu';

/** @param selector as graders write it: from the nearest element with an id, else from the body */
export function partOf(selector: string): PagePart {
  const steps = selector.split('>').map((step) => step.trim());
  const [first = '', second = ''] = steps[0] === 'html' ? steps.slice(1) : steps;

  if (steps.some((step) => step.startsWith('title'))) return { type: 'title' };
  if (steps.some((step) => step.startsWith('meta'))) return { type: 'description' };
  if (first === IN_HEADER) return { type: 'frame', of: 'header' };

  const id = /^#([\w-]+)$/.exec(first)?.[1];
  if (id !== undefined && id !== 'main') return { type: 'section', id };

  const frame = /^(header|footer)\b/.exec(first === 'body' ? second : first)?.[1];
  return frame === 'header' || frame === 'footer' ? { type: 'frame', of: frame } : { type: 'unknown' };
}
