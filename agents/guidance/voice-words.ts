// The client's voice, heard in the client's own sentences and said to a model in one line.
import { voiceOf } from '../brand/voice.ts';
import type { Axes } from '../site/discovery.ts';

const EVEN: Axes = { calmLively: 0.5, plainOrnate: 0.5, traditionalModern: 0.5, softSharp: 0.5, modestBold: 0.5 };

const PERSON = { we: 'says “we”', i: 'says “I”', name: 'is spoken of by name' } as const;
const LENGTH = { short: 'short sentences', even: 'sentences of middle length', long: 'long sentences' } as const;

export function voiceWords(sentences: readonly string[]): string {
  const { person, sentence, formal } = voiceOf(sentences, [], EVEN);
  return `The client ${PERSON[person]}, in ${LENGTH[sentence]}, ${formal ? 'formally' : 'as one talks to a neighbour'}.`;
}
