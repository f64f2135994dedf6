// Says how the brand looks and speaks: axes, voice, words to use and to avoid, and what the client brings along.
import { AXES } from '../brand/axes.ts';
import { axesOf, tonesIn } from '../brand/axes-of.ts';
import { ownTerms } from '../brand/own-terms.ts';
import { voiceOf } from '../brand/voice.ts';
import { defineMaker } from '../agent.ts';
import { distinctTexts } from '../facts/distinct-texts.ts';
import { knownTrade } from '../facts/known-trade.ts';
import { languageOf } from '../languages/say.ts';
import { namedColour } from '../colour/named-colour.ts';
import { readColour } from '../reading/colour.ts';
import type { Place } from '../tasks/task.ts';
import { optional } from '../wording/optional.ts';

/** How far a model may move a brand on an axis: less than a word of the client's own does. */
const NUDGE = 0.15;

export default defineMaker({
  purpose: 'Says how the brand looks and speaks: axes, voice, words to use and avoid; logo, colours and fonts as given.',
  german: {
    name: 'Marke',
    purpose: 'Sagt, wie die Marke aussieht und spricht: Achsen, Stimme, Wörter; Logo, Farben und Schriften wie gegeben.',
  },
  version: 1,
  reads: [
    'brief.tone',
    'brief.colours',
    'brief.fonts',
    'brief.logo',
    'facts.trade',
    'facts.noun',
    'facts.statements',
    'facts.story',
    'facts.promises',
    'requirements.languages',
  ],
  writes: 'brand',
  craft: ({ brief, facts, requirements }) => {
    const sentences = [...facts.promises, ...facts.statements, ...facts.story].map(({ value }) => value);
    const axes = axesOf(knownTrade(facts.trade.value).axes, brief.tone, sentences);
    const { cliches } = languageOf(requirements.languages[0]).worn;
    const terms = facts.noun ? [facts.noun.value, ...ownTerms(sentences)] : ownTerms(sentences);

    return {
      axes,
      tones: tonesOf(brief.tone),
      voice: voiceOf(sentences, brief.tone, axes),
      use: distinctTexts(terms),
      avoid: cliches.filter((words) => !words.includes(' * ')).map((words) => words.replaceAll('*', '')),
      colours: coloursOf(brief.colours),
      fonts: distinctTexts(brief.fonts),
      ...optional('logo', brief.logo),
    };
  },
  task: {
    ask: 'How does this client come across in its own sentences? Move nothing where they do not say so.',
    places: ({ brief }, { axes }) => (brief.tone.length > 0 ? [] : AXES.map((axis) => leaningPlace(axis, axes[axis.name]))),
  },
});

function leaningPlace({ name, low, high }: (typeof AXES)[number], now: number): Place {
  const at = `/axes/${name}`;
  const to = (value: number) => ({ [at]: Number(Math.min(1, Math.max(0, value)).toFixed(2)) });
  const options = [
    { value: 'as it is', says: 'as such businesses are', sets: { [at]: now } },
    { value: low, says: `more ${low}`, sets: to(now - NUDGE) },
    { value: high, says: `more ${high}`, sets: to(now + NUDGE) },
  ];
  return { type: 'choice', at, what: `${low} or ${high}`, options };
}

/** What is written to the digit; only where nothing is, shades of what is named in words. */
function coloursOf(texts: readonly string[]): string[] {
  const exact = texts.flatMap((text) => readColour(text) ?? []);
  return distinctTexts(exact.length > 0 ? exact : texts.flatMap((text) => namedColour(text) ?? []));
}

/** Words we know under the name directions answer to; others stay the client's. */
function tonesOf(tone: readonly string[]): string[] {
  const tones = tone.flatMap((text) => {
    const { asked, refused } = tonesIn([text]);
    if (asked.length > 0) return asked.map(({ id }) => id);
    return refused.length > 0 ? [] : [text.toLowerCase()];
  });
  return [...new Set(tones)];
}
