// Builds the site's colours from the client's colour, or from one that the trade and the direction suggest.
import { defineMaker } from '../agent.ts';
import { colourWords } from '../colour/colour-words.ts';
import { sternerPalette } from '../colour/sterner.ts';
import { sitePalette, suggestedColours } from '../colour/site-palette.ts';
import { directionOf } from '../directions/registry.ts';

/** Each is a whole palette to work out. */
const MOST_COLOURS = 5;

export default defineMaker({
  purpose: 'Builds every colour of the site so that all text can be read, keeping the client’s own colours exact.',
  german: {
    name: 'Farben',
    purpose: 'Baut jede Farbe so, dass aller Text lesbar ist; die eigenen Farben des Kunden bleiben genau.',
  },
  version: 2,
  reads: ['direction.id', 'direction.seed', 'facts.trade', 'brand.colours'],
  writes: 'palette',

  craft({ direction, facts, brand }, { inHand }) {
    const wish = { seed: direction.seed, trade: facts.trade.value, colours: brand.colours };
    return sternerPalette(sitePalette(directionOf(direction.id), wish), inHand);
  },
  task: {
    ask: 'The client has no colour of its own. Which one should lead the site? Beside each of them all text can be read.',
    tells: ({ brand }) => `a ${colourWords(brand.used)} (${brand.used}) leading`,
    places: ({ direction, facts, brand }, _draft, { inHand }) => {
      const wish = { seed: direction.seed, trade: facts.trade.value, colours: [] };
      const suggestions = brand.colours.length > 0 ? [] : suggestedColours(wish).slice(0, MOST_COLOURS);
      const options = suggestions.map((suggestion) => {
        const palette = sternerPalette(sitePalette(directionOf(direction.id), { ...wish, suggestion }), inHand);
        const sets = { '/light': palette.light, '/dark': palette.dark, '/contrast': palette.contrast, '/brand': palette.brand };
        return { value: palette.brand.used, says: colourWords(palette.brand.used), sets };
      });
      return [
        {
          type: 'choice',
          at: '/brand',
          what: `leading colour. ${directionOf(direction.id).says} The trade: ${facts.trade.value}`,
          options,
        },
      ];
    },
  },
});
