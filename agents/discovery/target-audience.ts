// Says whom the site speaks to: the client's own words first, the habits of the trade where they are missing.
import { defineMaker } from '../agent.ts';
import { readersOf } from '../audience/readers.ts';
import { distinctTexts } from '../facts/distinct-texts.ts';
import { knownTrade } from '../facts/known-trade.ts';
import { plain } from '../facts/plain.ts';
import type { Audience, Offer } from '../site/discovery.ts';
import type { Trade } from '../trades/trade.ts';

type Segment = Audience['segments'][number];

/** With this many groups named by the client the trade's own are not needed. */
const ENOUGH_SEGMENTS = 3;
/** Fewer letters make no word that tells one group from another. */
const SHORTEST_WORD = 4;

export default defineMaker({
  purpose: 'Says whom the site speaks to, what they come for, what worries them and how they read.',
  german: {
    name: 'Zielgruppe',
    purpose: 'Sagt, wen die Website anspricht, wofür sie kommen, was sie sorgt und wie sie lesen.',
  },
  version: 1,
  reads: ['brief.audience', 'facts.trade', 'services.offers'],
  writes: 'audience',
  craft: ({ brief, facts, services }) => {
    const trade = knownTrade(facts.trade.value);
    const offered = services.offers.flatMap(({ audience }) => audience ?? []);
    const named = distinctTexts([...brief.audience, ...offered]);

    const own = named.map((name) => ownSegment(name, trade, services.offers));
    const usual = trade.audience.segments
      .filter((segment) => !own.some(({ name }) => sharesWord(name, segment.name)))
      .slice(0, Math.max(0, ENOUGH_SEGMENTS - own.length))
      .map(({ name, jobs, worries }): Segment => ({ name, source: 'trade', jobs: [...jobs], worries: [...worries] }));

    return { segments: [...own, ...usual], ...readersOf(named, trade.audience) };
  },
  task: {
    ask: 'Whom does this site speak to first? Put the groups into that order.',
    places: (_known, { segments }) => [
      {
        type: 'order',
        at: '/segments',
        what: 'groups of visitors',
        labels: segments.map(({ name, jobs }) => [name, ...jobs].join(', ')),
      },
    ],
  },
});

/** A group the client names; what it comes for and worries about is what such people do in the trade. */
function ownSegment(name: string, trade: Trade, offers: readonly Offer[]): Segment {
  const alike = trade.audience.segments.find((segment) => sharesWord(name, segment.name));
  const offered = offers.filter(({ audience }) => audience !== undefined && plain(audience) === plain(name));

  return {
    name,
    source: 'brief',
    jobs: [...offered.map((offer) => offer.name), ...(alike?.jobs ?? trade.audience.segments[0]?.jobs ?? [])],
    worries: [...(alike?.worries ?? [])],
  };
}

function sharesWord(one: string, other: string): boolean {
  const words = plain(one)
    .split(' ')
    .filter((word) => word.length >= SHORTEST_WORD);
  const others = plain(other).split(' ');
  return words.some((word) => others.some((second) => stem(word) === stem(second)));
}

function stem(word: string): string {
  return word.replace(/(?:ies|y)$/u, 'i').replace(/s$/u, '');
}
