// Builds the site's colours from the client's colour, or from one that the trade and the direction suggest.
import { defineMaker } from '../agent.ts';
import { sternerPalette } from '../colour/sterner.ts';
import { sitePalette } from '../colour/site-palette.ts';
import { directionOf } from '../directions/registry.ts';

export default defineMaker({
  purpose: 'Builds every colour of the site so that all text can be read, keeping the client’s own colours exact.',
  version: 2,
  reads: ['direction.id', 'direction.seed', 'facts.trade', 'brand.colours'],
  writes: 'palette',

  craft({ direction, facts, brand }, { inHand }) {
    const wish = { seed: direction.seed, trade: facts.trade.value, colours: brand.colours };
    return sternerPalette(sitePalette(directionOf(direction.id), wish), inHand);
  },
});
