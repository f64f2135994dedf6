// Sets the client against the habits of its trade and finds the true sentence that stands out from them.
import { defineMaker, type Reads } from '../agent.ts';
import { distinctTexts } from '../facts/distinct-texts.ts';
import { knownTrade } from '../facts/known-trade.ts';
import { languageOf } from '../languages/say.ts';
import { isOrderToReader } from '../reading/reader-orders.ts';
import type { Competitors } from '../site/discovery.ts';
import { optional } from '../wording/optional.ts';
import { particularity } from '../wording/particularity.ts';

const READS = [
  'brief.competitors',
  'facts.trade',
  'facts.promises',
  'facts.statements',
  'facts.story',
  'facts.figures',
  'facts.people',
  'services.offers',
  'requirements.languages',
] as const;

type Known = Reads<(typeof READS)[number]>;
type Gap = NonNullable<Competitors['gap']>;

/** A sentence below this holds no number, name or refusal: others could say it as well. */
const PARTICULAR = 1.2;
/** A promise binds, a statement tells, a story is past. */
const KIND_BONUS = { promises: 0.6, statements: 0.2, story: 0 } as const;
/** Fewer offers make no price list, fewer people no team. */
const ENOUGH = { prices: 3, people: 2 } as const;

/** As many as a small model can keep apart. */
const MOST_GAPS = 6;

export default defineMaker({
  purpose: 'Sets the client against the habits of the trade and finds where it can stand.',
  german: {
    name: 'Mitbewerber',
    purpose: 'Stellt den Kunden gegen die Gewohnheiten der Branche und findet, wo er stehen kann.',
  },
  version: 1,
  reads: READS,
  writes: 'competitors',
  craft: (known) => ({
    named: distinctTexts(known.brief.competitors),
    conventions: [...knownTrade(known.facts.trade.value).conventions],
    ...optional('gap', gapOf(known)),
  }),
  task: {
    ask: 'Most sites of the trade look alike. Which sentence of this client could none of the others say?',
    places: (known) => {
      const open = saidGaps(known).filter(({ words }) => !isOrderToReader(words));
      const options = open.slice(0, MOST_GAPS).map((gap, index) => ({
        value: String(index + 1),
        says: gap.words,
        sets: { '/gap': gap },
      }));
      return [{ type: 'choice', at: '/gap', what: 'what sets the client apart', options }];
    },
  },
});

/** The client's most particular sentence; without one, what its material shows and most sites of the trade do not. */
function gapOf(known: Known): Gap | undefined {
  return saidGaps(known)[0] ?? figureGap(known) ?? shownGap(known);
}

/** Every sentence that only this client can say, the most particular first. */
function saidGaps({ facts, requirements }: Known): Gap[] {
  const language = languageOf(requirements.languages[0]);
  const kinds = ['promises', 'statements', 'story'] as const;
  const sentences = kinds.flatMap((kind) =>
    facts[kind].map(({ value }, index) => ({
      gap: { words: value, from: [`facts.${kind}.${index}`] },
      weight: particularity(value, language),
      bonus: KIND_BONUS[kind],
    })),
  );

  return sentences
    .filter(({ weight }) => weight >= PARTICULAR)
    .toSorted((a, b) => b.weight + b.bonus - (a.weight + a.bonus))
    .map(({ gap }) => gap);
}

function figureGap({ facts }: Known): Gap | undefined {
  const figure = facts.figures[0]?.value;
  return figure && { words: `${figure.value} ${figure.label}`, from: ['facts.figures.0'] };
}

function shownGap({ facts, services }: Known): Gap | undefined {
  const priced = services.offers.flatMap(({ price }, index) => (price ? [`services.offers.${index}.price`] : []));
  if (priced.length >= ENOUGH.prices && priced.length === services.offers.length) {
    return { words: 'Every offer shows its price.', from: priced };
  }

  const people = facts.people.map((_, index) => `facts.people.${index}`);
  return people.length >= ENOUGH.people ? { words: 'The people behind it are named.', from: people } : undefined;
}
