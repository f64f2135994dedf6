// Says how the brand looks and speaks: axes, voice, words to use and to avoid, and what the client brings along.
import { axesOf, tonesIn } from '../brand/axes-of.ts';
import { ownTerms } from '../brand/own-terms.ts';
import { voiceOf } from '../brand/voice.ts';
import { defineMaker } from '../agent.ts';
import { distinctTexts } from '../facts/distinct-texts.ts';
import { knownTrade } from '../facts/known-trade.ts';
import { languageOf } from '../languages/say.ts';
import { readColour } from '../reading/colour.ts';
import { optional } from '../wording/optional.ts';

export default defineMaker({
  purpose: 'Says how the brand looks and speaks: axes, voice, words to use and avoid; logo, colours and fonts as given.',
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
      colours: [...new Set(brief.colours.flatMap((text) => readColour(text) ?? []))],
      fonts: distinctTexts(brief.fonts),
      ...optional('logo', brief.logo),
    };
  },
});

/** Words we know under the name directions answer to; others stay the client's. */
function tonesOf(tone: readonly string[]): string[] {
  const tones = tone.flatMap((text) => {
    const { asked, refused } = tonesIn([text]);
    if (asked.length > 0) return asked.map(({ id }) => id);
    return refused.length > 0 ? [] : [text.toLowerCase()];
  });
  return [...new Set(tones)];
}
