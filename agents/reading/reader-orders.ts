// Sentences that give orders to whoever reads the brief, instead of saying something about the client.
import { patternOf } from './pattern.ts';
import { fold } from './fold.ts';

/** On folded text. Kept narrow: "ignore the doorbell, just walk in" is a client speaking to visitors. */
const ORDERS: readonly RegExp[] = [
  patternOf(
    String.raw`
    \b(?:ignore|disregard|forget|override|bypass|skip)\b.{0,40}\b(?:instructions?|prompts?|rules?
    |guidelines?|orders?|polic(?:y|ies)|the above|everything (?:above|before))
`,
    'u',
  ),
  /\byou are (?:now|no longer|an? (?:ai|assistant|language model|chat ?bot|agent))\b/u,
  patternOf(
    String.raw`
    \b(?:act|behave|respond|answer|reply) (?:only )?as (?:if|an?|though)\b.{0,60}\b(?:ai|assistant|admin
    |system|developer|hacker|pirate|model)\b
`,
    'u',
  ),
  /\b(?:system|developer) (?:prompt|message|instructions?)\b/u,
  /\b(?:as an? (?:ai|language model)|jailbreak|prompt injection)\b/u,
  patternOf(
    String.raw`
    \b(?:reveal|print|output|show|repeat|send|exfiltrate)\b.{0,40}\b(?:prompt|instructions|api keys?
    |passwords?|secrets?|credentials?|environment variables?)\b
`,
    'u',
  ),
  /^\s*(?:system|assistant|user|developer) ?:/u,
  /\[\/?(?:inst|system)\]|<\|(?:im_start|im_end|system)\|?>?/u,
  /\b(?:ignorier\w*|vergiss|vergesst|missachte\w*)\b.{0,40}\b(?:anweisung\w*|befehle?|regeln?|vorgaben?)\b/u,
  /\b(?:du bist|sie sind) (?:jetzt|ab sofort|nun) (?:ein|eine|kein|keine)\b/u,
  /\b(?:ignore[zr]?|oublie[zr]?)\b.{0,40}\b(?:instructions?|consignes?|regles?)\b/u,
  /\b(?:tu es|vous etes) (?:maintenant|desormais) (?:un|une)\b/u,
  /\b(?:ignora|olvida|dimentica)\w*\b.{0,40}\b(?:instrucciones|istruzioni|reglas|regole)\b/u,
  /\b(?:negeer|vergeet)\b.{0,40}\b(?:instructies|opdrachten|regels)\b/u,
  /(?:تجاهل|انس).{0,40}(?:تعليمات|التعليمات|اوامر|الاوامر)/u,
  /(?:התעלם|תתעלם|שכח).{0,40}(?:הוראות|ההוראות)/u,
];

export function isOrderToReader(sentence: string): boolean {
  const folded = fold(sentence);
  return ORDERS.some((order) => order.test(folded));
}
