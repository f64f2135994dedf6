// Says what the site must do: its first action, goals, pages asked for, languages, limits and dates.
import { defineMaker, type Reads } from '../agent.ts';
import { distinctTexts } from '../facts/distinct-texts.ts';
import { knownTrade } from '../facts/known-trade.ts';
import { LANGUAGE_READS, ownLanguage, siteLanguage } from '../facts/site-language.ts';
import { LANGUAGES } from '../languages/registry.ts';
import { languageNamed } from '../reading/language.ts';
import { actionIn, type ActionKind } from '../requirements/action-words.ts';
import { askedPages } from '../requirements/asked-pages.ts';
import { oldPaths } from '../requirements/old-pages.ts';
import type { Requirements } from '../site/discovery.ts';
import { optional } from '../wording/optional.ts';
import { isReachable } from '../wording/reachable.ts';

const READS = [
  ...LANGUAGE_READS,
  'brief.action',
  'brief.booking',
  'brief.goals',
  'brief.pages',
  'brief.constraints',
  'brief.deadline',
  'brief.regions',
  'brief.oldPages',
  'facts.country',
  'facts.trade',
  'facts.phones',
  'facts.mails',
  'facts.address',
  'facts.booking',
] as const;

type Known = Reads<(typeof READS)[number]>;

/** Longer words do not fit on a button; what they ask for still counts. */
const LONGEST_BUTTON = 40;

export default defineMaker({
  purpose: 'Says what the site must do: first action, goals, asked pages, languages, limits and dates.',
  german: {
    name: 'Anforderungen',
    purpose: 'Sagt, was die Website leisten muss: erste Handlung, Ziele, gewünschte Seiten, Sprachen, Grenzen, Termine.',
  },
  version: 3,
  reads: READS,
  writes: 'requirements',
  craft: (known) => {
    const { brief, facts } = known;
    const language = siteLanguage(brief, facts.country?.value);
    const others = brief.languages.flatMap((name) => languageNamed(name) ?? []).filter((tag) => LANGUAGES.has(tag));

    return {
      action: actionOf(known),
      isReachable: isReachable(facts),
      goals: distinctTexts(brief.goals),
      pages: askedPages(brief.pages),
      constraints: distinctTexts(brief.constraints),
      ...optional('deadline', brief.deadline),
      regions: distinctTexts(brief.regions),
      languages: [...new Set([language, ...others])],
      ...optional('ownLanguage', ownLanguage(brief)),
      textDirection: LANGUAGES.get(language)?.textDirection ?? 'ltr',
      oldPages: oldPaths(brief.oldPages),
    };
  },
  task: {
    ask: 'What should a visitor of this site do first?',
    tells: ({ action }) => `visitors are asked to ${action.kind}`,
    places: (known, { action }) => {
      const open = action.words === undefined && known.brief.action === undefined ? waysOf(known) : [];
      const options = open.map((kind) => ({ value: kind, says: WAY_WORDS[kind] }));
      return [{ type: 'choice', at: '/action/kind', what: 'what a visitor is asked to do', options }];
    },
  },
});

/** The client's own words come before the goals, and both before the habit of the trade. */
function actionOf(known: Known): Requirements['action'] {
  const { action, goals } = known.brief;
  const words = action !== undefined && action.length <= LONGEST_BUTTON ? action : undefined;
  const told = [action ?? '', ...goals].map(actionIn).find((kind) => kind !== undefined);

  return { kind: told ?? habit(known), ...optional('words', words) };
}

const WAY_WORDS = { call: 'ring the client up', write: 'write a mail', visit: 'come by' } as const;
type Way = keyof typeof WAY_WORDS;

/** How the client can be reached. */
function waysOf({ facts }: Pick<Known, 'facts'>): Way[] {
  return [
    ...(facts.phones.length > 0 ? (['call'] as const) : []),
    ...(facts.mails.length > 0 ? (['write'] as const) : []),
    ...(facts.address?.value.street === undefined ? [] : (['visit'] as const)),
  ];
}

/** What the trade is asked for first, as far as the client can be reached that way. */
function habit({ brief, facts }: Known): ActionKind {
  const usual = knownTrade(facts.trade.value).action;
  const ways = waysOf({ facts });

  const cannotAnswer = facts.phones.length === 0 && facts.mails.length === 0 && !brief.booking?.address;
  if (cannotAnswer && facts.address) return 'visit';

  const needsWay = usual === 'call' || usual === 'write' || usual === 'visit';
  return needsWay && !ways.some((way) => way === usual) ? (ways[0] ?? usual) : usual;
}
