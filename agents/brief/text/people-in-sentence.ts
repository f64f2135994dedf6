// Who does what, where a sentence says that and nothing else: "Geschäftsführer sind Anton Huber und Brigitte Lang."
import { patternOf } from '../../reading/pattern.ts';

const PERSON = String.raw`(?:(?:Dr|Mag|Prof)\.\s)?\p{Lu}[\p{Ll}\p{M}’'-]+(?:\s\p{Lu}[\p{L}\p{M}’'-]+){1,2}`;
const SENTENCE = patternOf(
  String.raw`
    ^(?:(?:Unsere?|Der|Die|Il|Le|La|El|The|Our|Notre|De|Onze|Nuestr[oa]|Los|Die)\s)?
    ([Oo]wners?|[Ff]ounders?|[Dd]irectors?|[Mm]anager|[Gg]eschäftsführer(?:in(?:nen)?)?|[Ii]nhaber(?:in)?|[Oo]bmann
    |[Oo]bfrau|[Cc]horleiter(?:in)?|[Dd]irettor[ei]|[Dd]irettrice|[Tt]itolare|[Pp]residente|[Gg]érante?|[Pp]ropriétaire
    |[Dd]irecteur|[Dd]irectrice|[Dd]irector(?:a|es)?|[Dd]ueñ[oa]|[Ee]igenaar|[Ee]igenaresse|[Dd]irigent)
    \s(?:is|are|ist|sind|è|sono|est|sont|es|son|zijn)\s(${PERSON})(?:\s(?:und|and|e|et|y|en|&)\s(${PERSON}))?\.?$
  `,
  'u',
);

export function peopleInSentence(sentence: string): { name: string; role: string }[] {
  const [, role, ...names] = SENTENCE.exec(sentence) ?? [];
  if (role === undefined) return [];
  return names.flatMap((name) => (name === undefined ? [] : [{ name, role: role.charAt(0).toUpperCase() + role.slice(1) }]));
}
