// Composes each page: which sections, in which variant, on which ground, with which words.
import { defineMaker } from '../agent.ts';
import { composePages } from '../composition/compose-pages.ts';
import { MATERIAL } from '../sections/section.ts';

export default defineMaker({
  purpose: 'Sets the sections, variants and words of every page.',
  german: {
    name: 'Seiten',
    purpose: 'Setzt Abschnitte, Spielarten und Worte jeder Seite.',
  },
  version: 7,
  untasked: 'Which section stands where follows from layout and words, which have been chosen.',
  reads: [
    ...MATERIAL,
    'layout.order',
    'layout.variants',
    'layout.alternatives',
    'layout.grounds',
    'layout.rooms',
    'layout.arranged',
  ],
  writes: 'pages',

  craft({ layout, ...material }, lent) {
    return composePages(material, layout, lent);
  },
});
