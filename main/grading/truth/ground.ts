// All that a site of ours may say: what the client said, what was typed by hand, and the neutral wording of its language.
import { wordsBehind } from '../../../agents/grounding/sources.ts';
import { textsOf } from '../../../agents/grounding/texts.ts';
import { tokensOf } from '../../../agents/grounding/tokens.ts';
import type { Language } from '../../../agents/languages/language.ts';
import { languageOf } from '../../../agents/languages/say.ts';
import type { Facts } from '../../../agents/site/facts.ts';
import type { Services } from '../../../agents/site/discovery.ts';
import type { Slots } from '../../../agents/site/slots.ts';
import type { SiteUnderGrade } from '../site-under-grade.ts';

export interface Ground {
  facts: Facts;
  services: Services;
  language: Language;
  /** A number or a word as `tokensOf` cuts it. */
  holds(this: void, token: string): boolean;
  /** Stands in so many words in what the client said. */
  says(this: void, words: string): boolean;
  /** Digits in a row, as in a telephone number, whatever stands between them. */
  holdsDigits(this: void, digits: string): boolean;
}

const KNOWN = new WeakMap<SiteUnderGrade, Ground>();

/** @returns nothing for a site that was made elsewhere */
export function groundOf(site: SiteUnderGrade): Ground | undefined {
  const { facts, services } = site.model ?? {};
  if (!site.model || !facts || !services) return undefined;

  const known = KNOWN.get(site) ?? grounded(site.model, facts, services);
  KNOWN.set(site, known);
  return known;
}

function grounded(model: Partial<Slots>, facts: Facts, services: Services): Ground {
  const { requirements, brief } = model;
  const language = languageOf(requirements?.languages[0]);
  const texts = Object.values(model).flatMap((value) => textsOf(value).map(({ text }) => text));
  const typed = texts.filter(({ from }) => from.includes('designer')).map(({ text }) => text);
  const sources = new Set(texts.flatMap(({ from }) => from));
  const slots = { facts, services, requirements, brief };
  const behind = [...sources].flatMap((source) => wordsBehind(source, { slots, language }) ?? []);
  const said = [...[facts, services, requirements, brief].flatMap(leaves), ...typed];

  const tokens = new Set([...said, ...behind, ...neutralWords(language)].flatMap(tokensOf));
  const digits = said.map(digitsIn).filter((each) => each !== '');
  const all = said.join('\n').toLowerCase();
  const bare = new Set([...tokens].map(digitsIn));

  return {
    facts,
    services,
    language,
    holds: (token) => tokens.has(token) || (/^\p{N}/u.test(token) && bare.has(digitsIn(token))),
    says: (words) => all.includes(words.toLowerCase()),
    holdsDigits: (row) => digits.some((each) => each.includes(row)),
  };
}

/** What the language lends to every site. */
function neutralWords({ frames, labels, actions, names, weekdays }: Language): string[] {
  return [frames, labels, actions, names, weekdays].flatMap(leaves).map((words) => words.replaceAll(/\{\w+\}/g, ' '));
}

function leaves(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number') return [String(value)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [];
}

function digitsIn(text: string): string {
  return text.replaceAll(/\P{Nd}/gu, '');
}
