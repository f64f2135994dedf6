// Other ways to put a text that was found at fault: another wording of the frame, the plain name of a part, fewer sentences.
import { FRAMES, type FrameKey, type Language } from '../languages/language.ts';
import { languageOf, say } from '../languages/say.ts';
import type { Text } from '../site/text.ts';
import { split } from './sentences.ts';

interface Wording {
  /** BCP 47 tag. */
  language: string;
  /** The words in question, where only some of the text are. */
  fault?: string | undefined;
}

/** The nearest first. None says more than the text does. */
export function otherWordings(text: Text, { language: tag, fault }: Wording): Text[] {
  const language = languageOf(tag);
  const [source = '', ...more] = text.from;
  const own =
    more.length === 0 ? [...otherFrames(source, language), ...plainName(source, language), ...otherLabel(source, language)] : [];

  return [...own, ...shorter(text, language, fault)].filter((other) => other.text !== text.text);
}

/** Numbered frames are other wordings of the same thing; those with places want values that are not here. */
function otherFrames(source: string, language: Language): Text[] {
  const [, stem] = /^frame:(.+\.)\d+$/u.exec(source) ?? [];
  if (stem === undefined) return [];

  const isSibling = (key: FrameKey) => key.startsWith(stem) && /^\d+$/u.test(key.slice(stem.length));
  const siblings = FRAMES.filter((key) => isSibling(key) && !language.frames[key].includes('{'));
  return siblings.map((key) => say(language, key));
}

/** What the trade calls a part may be too playful; the language has a plain name for each. */
function plainName(source: string, { names }: Language): Text[] {
  const part = /^trade:[^.]+\.(.+)$/u.exec(source)?.[1];
  return Object.entries(names).flatMap(([key, name]) => (key === part ? [{ text: name, from: [`frame:name.${key}`] }] : []));
}

function otherLabel(source: string, { otherLabels }: Language): Text[] {
  const label = /^frame:label\.(.+)$/u.exec(source)?.[1];
  return Object.entries(otherLabels).flatMap(([key, words]) =>
    key === label ? [{ text: words, from: [`frame:otherLabel.${key}`] }] : [],
  );
}

/** Without the sentence in question; where that is not known, only the first. */
function shorter(text: Text, language: Language, fault: string | undefined): Text[] {
  const sentences = split(text.text, language);
  if (sentences.length < 2) return [];

  const faultless = fault === undefined ? sentences.slice(0, 1) : sentences.filter((sentence) => !sentence.includes(fault));
  if (faultless.length === 0 || faultless.length === sentences.length) return [];
  return [{ ...text, text: faultless.join(' ') }];
}
