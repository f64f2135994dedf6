// Places the client's photos, and drawn art of the trade wherever there is none.
import { defineMaker } from '../agent.ts';
import { directionOf } from '../directions/registry.ts';
import { lookAtPhotos } from '../imagery/client-photos.ts';
import { drawingsFrom } from '../imagery/drawings.ts';
import { placePhotos } from '../imagery/places.ts';
import type { Motif } from '../motifs/motif.ts';
import { MOTIFS } from '../motifs/registry.ts';
import type { Picture } from '../site/design.ts';
import { TRADES } from '../trades/registry.ts';

/** The trade of a business that fits none. */
const ANY_TRADE = 'general';

export default defineMaker({
  purpose: 'Places the client’s photos, and drawn art of the trade where there are none.',
  version: 4,
  reads: ['brief.photos', 'direction.id', 'direction.seed', 'facts.trade'],
  writes: 'imagery',

  async craft({ brief, direction, facts }, lent) {
    const { photos, refused } = await lookAtPhotos(brief.photos, lent);
    const photo = placePhotos(photos);
    const drawing = drawingsFrom(
      motifs(motifsOfTrade(facts.trade.value)),
      motifs(directionOf(direction.id).motifs),
      direction.seed,
    );

    const places = {
      hero: either(photo.hero, drawing.hero),
      plate: either(photo.plate, drawing.plate),
      small: drawing.small,
      pattern: drawing.pattern,
      story: either(photo.story, drawing.story),
      gallery: photo.gallery,
    };
    const idsByPlace = Object.entries(places).map(([place, pictures]) => [place, pictures.map(({ id }) => id)] as const);

    return { pictures: Object.values(places).flat(), places: Object.fromEntries(idsByPlace), refused };
  },
});

/** The nearest motif, and the others that say more of the trade than what any trade could show. */
function motifsOfTrade(id: string): string[] {
  const anyTrade = TRADES.get(ANY_TRADE)?.motifs ?? [];
  return (TRADES.get(id)?.motifs ?? []).filter((motif, index) => index === 0 || id === ANY_TRADE || !anyTrade.includes(motif));
}

function either(photos: Picture[], drawings: Picture[]): Picture[] {
  return photos.length > 0 ? photos : drawings;
}

function motifs(ids: readonly string[]): [string, Motif][] {
  return ids.flatMap((id) => {
    const motif = MOTIFS.get(id);
    return motif ? [[id, motif]] : [];
  });
}
