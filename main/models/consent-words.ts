// What would be sent where, in plain words, before the first word is.
import type { ModelPlace } from './places.ts';

const SENT = [
  'the sentences of the brief that the site shows, with names of people and places in them',
  'the lines drafted from them',
  'names of art directions, and questions left open',
  'the words of finished pages, when you ask what a model holds of them',
  'pictures of finished pages, and what pictures are to show, only where you switch that on',
];
const KEPT = [
  'telephone numbers, mail addresses and streets',
  'files, logos and photos of the client by themselves',
  'anything of other clients',
];

export function consentWords(places: readonly ModelPlace[], isLocalOnly: boolean): string {
  const where = places.map(({ name, origin }) => `${name} (${origin})`).join(', ');
  if (isLocalOnly) {
    return `Nothing of this client leaves this machine, so ${where} is not asked. Choose a model on this machine, or say sitewright models local-only off.`;
  }

  const lines = (items: readonly string[]) => items.map((item) => `  - ${item}`).join('\n');
  const allow = places.map(({ id }) => `  sitewright models allow ${id}`).join('\n');
  return `Nothing was sent yet. With your leave this would go to ${where}:\n${lines(SENT)}\nThis would not:\n${lines(KEPT)}\nEvery request is listed under sitewright models sent. To allow it, once for all:\n${allow}`;
}
