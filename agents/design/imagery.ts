// Places the client's photos, and drawn art of the trade wherever there is none.
import { defineMaker } from '../agent.ts';
import { directionOf } from '../directions/registry.ts';
import type { InHand } from '../in-hand.ts';
import { countryMap } from '../imagery/country-map.ts';
import { lookAtPhotos } from '../imagery/client-photos.ts';
import type { Drawings } from '../imagery/drawings.ts';
import { pictureWishes } from '../imagery/picture-wishes.ts';
import { canOpen, placePhotos } from '../imagery/places.ts';
import { siteDrawings } from '../imagery/site-drawings.ts';
import type { Imagery, Picture } from '../site/design.ts';
import { optional } from '../wording/optional.ts';

/** As many as a small model can keep apart; the client sends the best ones first. */
const MOST_PHOTOS = 6;

export default defineMaker({
  purpose: 'Places the client’s photos, and drawn art of the trade where there are none.',
  german: {
    name: 'Bilder',
    purpose: 'Setzt die Fotos des Kunden, und gezeichnete Kunst der Branche, wo es keine gibt.',
  },
  version: 10,
  reads: [
    'brief.photos',
    'brand.axes',
    'brand.colours',
    'direction.id',
    'direction.seed',
    'facts.name',
    'facts.trade',
    'facts.noun',
    'facts.story',
    'facts.country',
    'facts.geo',
    'requirements.languages',
    'services.offers',
  ],
  writes: 'imagery',

  async craft({ brief, direction, facts }, lent) {
    const { photos, refused } = await lookAtPhotos(brief.photos, lent);
    const isRefused = (picture: Picture) => lent.inHand.refuses(placeOf(picture), picture);
    const photo = placePhotos(photos.filter((each) => each.stage === undefined && !isRefused(each)));
    const drawn = siteDrawings(directionOf(direction.id), {
      trade: facts.trade.value,
      seed: direction.seed,
      told: [...(facts.noun ? [facts.noun.value] : []), facts.name.value],
    });
    const drawing = redrawnWhere(drawn, lent.inHand);

    const places = {
      hero: either(photo.hero, drawing.hero),
      plate: either(photo.plate, drawing.plate),
      small: drawing.small,
      pattern: drawing.pattern,
      story: either(photo.story, drawing.story),
      gallery: photo.gallery,
      ...pairedPlaces(photos),
    };
    const idsByPlace = Object.entries(places).map(([place, pictures]) => [place, pictures.map(({ id }) => id)] as const);

    const outline = facts.country && (await lent.outlines.of(facts.country.value));
    const map = outline && countryMap(outline, facts.geo?.value);
    return { pictures: Object.values(places).flat(), ...optional('map', map), places: Object.fromEntries(idsByPlace), refused };
  },
  pictures: pictureWishes,
  task: {
    ask: 'Which of the client’s photos should open the site? It fills the first screen.',
    places: (_reads, { pictures, places }) => {
      const [opening] = places['hero'] ?? [];
      const open = pictures.filter((picture) => picture.kind === 'photo' && picture.stage === undefined && canOpen(picture));
      const options = open.flatMap(({ id, caption }) =>
        caption === undefined ? [] : [{ value: id, says: caption, sets: exchanged(places, opening, id) }],
      );
      return [{ type: 'choice', at: '/places/hero', what: 'photo on the first screen', options: options.slice(0, MOST_PHOTOS) }];
    },
  },
});

/** Each photo has one place: the one that opened goes where the other stood. */
function exchanged(places: Imagery['places'], from: string | undefined, to: string): Record<string, string[]> {
  const swapped = new Map(
    from === undefined
      ? []
      : [
          [from, to],
          [to, from],
        ],
  );
  const other = (id: string) => swapped.get(id) ?? id;
  return Object.fromEntries(Object.entries(places).map(([place, ids]) => [`/places/${place}`, ids.map(other)]));
}

function placeOf({ id }: Picture): string {
  return `/pictures/id=${id}`;
}

/** Each time a drawing was refused it is drawn anew. */
function redrawnWhere(drawings: Drawings, inHand: InHand): Drawings {
  const redrawn = (picture: Picture) =>
    inHand.first(placeOf(picture), [picture, ...[2, 3, 4].map((turn) => ({ ...picture, seed: `${picture.seed}:${turn}` }))]);
  const { hero, plate, small, pattern, story } = drawings;

  return {
    hero: hero.map(redrawn),
    plate: plate.map(redrawn),
    small: small.map(redrawn),
    pattern: pattern.map(redrawn),
    story: story.map(redrawn),
  };
}

/** Only where there are photos of one thing at two times. */
function pairedPlaces(photos: readonly Picture[]): Record<string, Picture[]> {
  const paired = photos.filter(({ stage }) => stage !== undefined);
  return paired.length === 0 ? {} : { paired };
}

function either(photos: Picture[], drawings: Picture[]): Picture[] {
  return photos.length > 0 ? photos : drawings;
}
