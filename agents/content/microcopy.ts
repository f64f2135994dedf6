// Gives every button, label and message its words, and the client's photos the client's captions.
import { defineMaker } from '../agent.ts';
import { label, languageOf, quoteFact } from '../languages/say.ts';
import { LABELS, Microcopy } from '../site/content.ts';

/** Characters; screen readers read alternatives in one breath. https://www.w3.org/WAI/tutorials/images/tips/ */
const LONGEST_ALTERNATIVE = 150;

export default defineMaker({
  purpose:
    'Words of buttons, forms and the page for lost addresses; alternatives of photos from the client’s captions, ' +
    'of a model’s pictures from what they were to show.',
  german: {
    name: 'Beschriftungen',
    purpose: 'Worte von Knöpfen, Formularen und der Seite für falsche Adressen; Bildtexte aus den Unterschriften des Kunden.',
  },
  version: 2,
  reads: ['requirements.languages', 'brief.photos', 'imagery.pictures'],
  writes: 'microcopy',
  craft: ({ requirements, brief, imagery }) => {
    const language = languageOf(requirements.languages[0]);
    const captions = new Map(
      brief.photos.flatMap(({ file, caption }, index) =>
        caption ? [[file, quoteFact(caption, `brief.photos.${index}.caption`)] as const] : [],
      ),
    );

    const photos = imagery.pictures.filter((picture) => picture.kind === 'photo');
    return Microcopy.parse({
      labels: Object.fromEntries(LABELS.map((key) => [key, label(language, key)])),
      alternatives: Object.fromEntries(
        photos.flatMap(({ id, source, byModel }) => {
          const words = byModel?.shows ?? captions.get(source);
          return words ? [[id, words]] : [];
        }),
      ),
    });
  },
  task: {
    ask: 'Each line is read out in place of a photo, to visitors who cannot see it: what the photo shows, without “photo of”.',
    places: (_material, { alternatives }) =>
      Object.keys(alternatives).map((id) => ({
        type: 'words',
        at: `/alternatives/${id}`,
        what: 'what is read out in place of the photo',
        most: LONGEST_ALTERNATIVE,
        form: 'line',
      })),
  },
});
