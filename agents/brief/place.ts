// Where in a brief a value stands, and what to say when it cannot be read.
import { SitewrightError } from '../site/error.ts';
import { exampleOf } from './examples.ts';

export interface Place {
  /** Path of the value, e.g. `services.3.price`. */
  at: string;
  /** Collects what no rule reads; shared by all places of one brief. */
  unread: string[];
}

export function inside(place: Place, step: string | number): Place {
  return { at: `${place.at}.${step}`, unread: place.unread };
}

/** The error for a value of a wrong type: names the field and shows a right one. */
export function wrongValue(place: Place, value: unknown): SitewrightError {
  const field = place.at.split('.', 1)[0] ?? place.at;
  return new SitewrightError(
    'validation',
    `"${place.at}" in the brief cannot be ${kindOf(value)}. Write it like this: "${field}": ${exampleOf(field)}`,
  );
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'boolean') return 'true or false';
  return typeof value === 'object' ? 'an object' : `a ${typeof value === 'string' ? 'text' : typeof value}`;
}
