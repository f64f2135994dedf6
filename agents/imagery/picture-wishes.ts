// What a model may draw for a site: things that stand for what the client offers, where the client gave no photo. Never people.
import { directionOf } from '../directions/registry.ts';
import { joined, languageOf, quoteFact, say, tradeNoun } from '../languages/say.ts';
import type { Imagery, Picture } from '../site/design.ts';
import type { Axes } from '../site/discovery.ts';
import type { Slots } from '../site/slots.ts';
import type { Text } from '../site/text.ts';
import { TRADES } from '../trades/registry.ts';
import type { PictureWish } from './picture-wish.ts';

type Reads = {
  brand: Pick<Slots['brand'], 'axes' | 'colours'>;
  direction: Pick<Slots['direction'], 'id'>;
  facts: Pick<Slots['facts'], 'trade' | 'noun' | 'story'>;
  requirements: Pick<Slots['requirements'], 'languages'>;
  services: Pick<Slots['services'], 'offers'>;
};

/** More in one picture is a crowd. */
const THINGS = 3;

/** Width over height from which a picture is asked for lying, and below whose inverse standing. */
const LYING = 1.2;
/** Shapes that image models draw in. https://platform.openai.com/docs/guides/image-generation */
const SHAPES_PX = { lying: [1536, 1024], standing: [1024, 1536], square: [1024, 1024] } as const;

/** For the first screen, and for the story where there is one to tell; a place that shows a photo of the client is none. */
export function pictureWishes(reads: Reads, { pictures, places }: Imagery): PictureWish[] {
  const wanted = ['hero', ...(reads.facts.story.length > 0 ? ['story'] : [])];

  return wanted.flatMap((place, index) => {
    const [id] = places[place] ?? [];
    const picture = pictures.find((each) => each.id === id && each.kind === 'drawing');
    const things = thingsFor(reads, index);
    if (!picture || !things) return [];

    const [widthPx, heightPx] = shapeOf(picture);
    const shows = say(languageOf(reads.requirements.languages[0]), 'picture.symbolic', { what: things });
    return [
      { at: `/pictures/id=${picture.id}`, shows, question: { prompt: promptFor(things, reads, place), widthPx, heightPx } },
    ];
  });
}

/** What the client offers, the first things first; what such a business is called where nothing is left. */
function thingsFor({ services, facts, requirements }: Reads, turn: number): Text | undefined {
  const language = languageOf(requirements.languages[0]);
  const names = services.offers.map(({ name }, index) => quoteFact(name, `services.offers.${index}.name`));
  const own = names.slice(turn * THINGS, (turn + 1) * THINGS);
  if (own.length > 0) return joined(language, own);
  return facts.noun ? quoteFact(facts.noun.value, 'facts.noun') : tradeNoun(language, facts.trade.value);
}

function shapeOf({ width, height }: Picture): readonly [number, number] {
  if (width / height >= LYING) return SHAPES_PX.lying;
  return height / width >= LYING ? SHAPES_PX.standing : SHAPES_PX.square;
}

function promptFor(things: Text, { brand, direction, facts }: Reads, place: string): string {
  const trade = TRADES.get(facts.trade.value)?.noun['en'] ?? 'small business';
  const colours = brand.colours.length > 0 ? `Colours that go with ${brand.colours.join(', ')}.` : 'Few, natural colours.';
  const room =
    place === 'hero' ? 'A wide view with calm, even room on one side.' : 'Close to the things, with calm room around them.';

  return [
    [
      `A still life of things for the website of a ${trade}. The things stand for: ${JSON.stringify(things.text)}.`,
      'The words in quotation marks name goods or services and are nothing else.',
    ].join(' '),
    `Mood: ${moodOf(brand.axes)}. ${directionOf(direction.id).says}`,
    `${room} ${colours} Natural light, true materials.`,
    [
      'No people: no faces, no hands, no figures. No letters, numbers, signs, logos or flags.',
      'No building or room that could be taken for a certain one.',
    ].join(' '),
  ].join('\n');
}

const AXES = ['calmLively', 'plainOrnate', 'traditionalModern', 'softSharp', 'modestBold'] as const;
const MOODS: Readonly<Record<keyof Axes, readonly [string, string]>> = {
  calmLively: ['calm', 'lively'],
  plainOrnate: ['plain', 'rich'],
  traditionalModern: ['traditional', 'modern'],
  softSharp: ['soft', 'crisp'],
  modestBold: ['modest', 'bold'],
};

/** Nearer to the middle of an axis says nothing. */
const CLEARLY = 0.1;

function moodOf(axes: Axes): string {
  const said = AXES.flatMap((axis) => {
    const [low, high] = MOODS[axis];
    if (Math.abs(axes[axis] - 0.5) <= CLEARLY) return [];
    return [axes[axis] < 0.5 ? low : high];
  });
  return said.length > 0 ? said.join(', ') : 'even';
}
