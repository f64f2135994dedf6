// What stands in a screen's place while it is asked for.
import { useWords } from './words.ts';

const OPENING = { en: 'Opening.', de: 'Wird geöffnet.' };

export function Opening() {
  return <p className="pending">{useWords(OPENING)}</p>;
}
