// Proposes three art directions with reasons and settles on one.
import { defineMaker, type Reads } from '../agent.ts';
import { AXES } from '../brand/axes.ts';
import type { Direction } from '../directions/direction.ts';
import { DIRECTIONS } from '../directions/registry.ts';
import type { Client } from '../distinctness/candidates.ts';
import { chooseDesign } from '../distinctness/choose-design.ts';
import { pick } from '../random.ts';
import type { Axes } from '../site/discovery.ts';
import { SitewrightError } from '../site/error.ts';

const READS = [
  'brief.direction',
  'studio.recentSites',
  'studio.tooNear',
  'studio.recipe',
  'facts.name',
  'facts.trade',
  'facts.address',
  'facts.timetable',
  'facts.cases',
  'requirements.action',
  'requirements.languages',
  'requirements.ownLanguage',
  'brand.axes',
  'brand.tones',
  'brand.colours',
  'brand.fonts',
] as const;

type Known = Reads<(typeof READS)[number]>;
type Proposal = { id: string; score: number; reasons: string[] };

/** What each reason is worth; the best a direction can reach is 1. */
const WORTH = { trade: 0.45, tones: 0.25, axes: 0.3 } as const;

/** This many of the brand's tones are a full match. */
const TONES_ENOUGH = 2;

/** Taken off for each recent site in the same direction, up to three of them. */
const RECENT_COST = 0.12;

/** So many of the latest sites make a direction stand back; its draws are held apart from many more. */
const RECENT_SITES = 8;

/** Directions within this share of the best are equally good: the client's name decides, or one would win every tie. */
const NEARLY_EQUAL = 0.88;

const NO_REASON = 'Nothing in the brief speaks for it or against it.';

export default defineMaker({
  purpose: 'Proposes three art directions with reasons and settles on one.',
  german: {
    name: 'Gestaltungsrichtung',
    purpose: 'Schlägt drei Gestaltungsrichtungen mit Gründen vor und legt sich auf eine fest.',
  },
  version: 3,
  reads: READS,
  writes: 'direction',

  craft(known, { inHand }) {
    const client = `${known.facts.name.value}|${known.facts.address?.value.city ?? ''}`;
    const ranked = [...DIRECTIONS]
      .map(([id, direction]) => proposal(id, direction, known))
      .toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));

    const wish = wished(known.brief.direction, ranked);
    const open = openTo(known, ranked).filter(({ id }) => !inHand.refuses('/id', id));
    const design = chooseDesign({
      equals: wish ? [wish.id] : equalsOf(client, open, known.studio.recipe?.chosen),
      from: client,
      client: clientOf(known),
      studio: { ...known.studio, tooNear: [...known.studio.tooNear, ...inHand.refusedAt('/seed').map(String)] },
    });

    const chosen = wish ?? ranked.find(({ id }) => id === design.id) ?? ranked[0];
    const others = openTo(known, ranked).filter(({ id }) => id !== design.id);
    const { recipe } = known.studio;
    const proven = !wish && recipe?.chosen === design.id ? recipe.why : undefined;
    const proposals = [...(chosen ? [withReasons(chosen, [proven, design.reason])] : []), ...others];
    return { id: design.id, seed: design.seed, proposals: proposals.slice(0, 3) };
  },
  task: {
    ask: 'Which art direction suits this client best? All of them are open to it.',
    tier: 'balanced',
    tells: ({ id }) => `the art direction ${id}`,
    places: ({ brief }, { proposals }) => {
      const least = (proposals[0]?.score ?? 0) * NEARLY_EQUAL;
      const open = brief.direction === undefined ? proposals.filter(({ score }) => score >= least) : [];
      const options = open.map(({ id, reasons }) => ({ value: id, says: reasons.join(' ') }));
      return [{ type: 'choice', at: '/id', what: 'art direction', options }];
    },
  },
});

function clientOf({ facts, brand, requirements }: Known): Client {
  return {
    name: facts.name.value,
    trade: facts.trade.value,
    colours: brand.colours,
    fonts: brand.fonts,
    language: requirements.ownLanguage ?? requirements.languages[0] ?? 'en',
    signs: {
      timetableDays: facts.timetable.length,
      cases: facts.cases.length,
      action: requirements.action.kind,
      axes: brand.axes,
    },
  };
}

function proposal(id: string, { suits }: Direction, { facts, brand, studio }: Known): Proposal {
  const forTrade = suits.trades[facts.trade.value];
  const tones = brand.tones.filter((tone) => suits.tones.includes(tone.toLowerCase()));
  const { closeness, shared } = compared(suits.axes, brand.axes);
  const recent = studio.recentSites.slice(0, RECENT_SITES).filter(({ direction }) => direction === id).length;

  const score =
    (forTrade ? WORTH.trade : 0) +
    WORTH.tones * Math.min(1, tones.length / TONES_ENOUGH) +
    WORTH.axes * closeness -
    RECENT_COST * Math.min(3, recent);

  const reasons = [
    ...(forTrade ? [forTrade] : []),
    ...(tones.length > 0 ? [`It answers to ${listed(tones)}.`] : []),
    ...(shared.length > 0 ? [`It is at home where a brand is ${listed(shared)}.`] : []),
    ...(recent > 0
      ? [`It was used for ${recent === 1 ? 'a recent site' : `${recent} recent sites`}, so it stands back a little.`]
      : []),
  ];
  return { id, score: Math.max(0, Number(score.toFixed(4))), reasons: reasons.length > 0 ? reasons : [NO_REASON] };
}

/** How near two places on the axes are, 0 to 1, and the words of the ends that both lean to. */
function compared(home: Partial<Axes>, axes: Axes): { closeness: number; shared: string[] } {
  const distances: number[] = [];
  const shared: string[] = [];

  for (const { name: axis, low, high } of AXES) {
    const wanted = home[axis];
    if (wanted === undefined) continue;

    distances.push(Math.abs(wanted - axes[axis]));
    if (Math.max(wanted, axes[axis]) <= 0.35) shared.push(low);
    if (Math.min(wanted, axes[axis]) >= 0.65) shared.push(high);
  }

  const mean = distances.reduce((sum, distance) => sum + distance, 0) / Math.max(1, distances.length);
  return { closeness: distances.length > 0 ? 1 - mean : 0.5, shared };
}

/** @throws SitewrightError `validation` when there is no such direction */
function wished(direction: string | undefined, ranked: readonly Proposal[]): Proposal | undefined {
  if (direction === undefined) return undefined;

  const found = ranked.find(({ id }) => id === direction.trim().toLowerCase());
  if (found) return { ...found, reasons: ['The brief asks for it.', ...found.reasons.filter((reason) => reason !== NO_REASON)] };

  const ids = ranked.map(({ id }) => id).toSorted();
  throw new SitewrightError('validation', `There is no direction "${direction}". Choose one of ${ids.join(', ')}, or name none.`);
}

/** All but those that came off badly for similar clients. */
function openTo({ studio }: Known, ranked: readonly Proposal[]): readonly Proposal[] {
  const left = ranked.filter(({ id }) => studio.recipe?.avoided.includes(id) !== true);
  return left.length > 0 ? left : ranked;
}

/**
 * Every direction nearly as good as the best. What came off well for similar clients comes first where it is open; else the client's name
 * decides.
 */
function equalsOf(client: string, ranked: readonly Proposal[], proven: string | undefined): string[] {
  const best = ranked[0]?.score ?? 0;
  const equals = ranked.filter(({ score }) => score >= best * NEARLY_EQUAL).map(({ id }) => id);
  const isOpen = ranked.some(({ id }) => id === proven);
  const first = proven !== undefined && isOpen ? proven : pick(`${client}:direction`, equals);
  return [first, ...equals.filter((id) => id !== first)];
}

function withReasons(chosen: Proposal, given: readonly (string | undefined)[]): Proposal {
  const reasons = given.flatMap((reason) => reason ?? []);
  if (reasons.length === 0) return chosen;
  return { ...chosen, reasons: [...chosen.reasons.filter((each) => each !== NO_REASON), ...reasons] };
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
