// Half of what hours take: on which days, and till when or in which half of the day. "thurs till 8", "Di+Fr nur vormittags".
import { patternOf } from '../../reading/pattern.ts';
import { readWeekdays } from '../../reading/weekdays.ts';
import { westernDigits } from '../../reading/western-digits.ts';

export interface PartHours {
  days: string;
  times: string;
  /** Where in the text both stand. */
  from: number;
  to: number;
}

const MONTH = String.raw`\.?\s?(?:jan|f[eé][bv]|m[aä]r|apr|avr|ma[iy]|mei|maa|jun|jui|jul|giu|lug|aug|ao[uû]|ago|sep|set|o[ckt]t|nov|de[czk]|déc|dic|ene|gen)`;
const UNTIL = String.raw`(?:till?|until|bis|jusqu['’]?[àa](?:ux)?|hasta(?:\slas)?|fino\sa(?:lle)?|tot|حتى|עד)`;
const TIME = String.raw`\d{1,2}(?:[.:h]\d{2})?(?:\s?(?:uhr|uur|u|h|heures|[ap]\.?m\.?))?(?![\p{L}\d%€£$]|[.,:]\d|\s?(?:euro|min|${MONTH}))`;
const HALF_OF_DAY = patternOf(
  String.raw`
    (?:mornings?|afternoons?)\sonly|only\s(?:in\sthe\s|the\s)?(?:mornings?|afternoons?)
    |nur\s(?:am\s)?(?:vormittags?|nachmittags?)|(?:seulement|uniquement)\s(?:le\s|l['’])?(?:matin|après-midi)
    |(?:le\s|l['’])?(?:matin|après-midi)\s(?:seulement|uniquement)
    |s[oó]lo\s(?:por\s)?(?:las?\s|de\s)?(?:mañanas?|tardes?)|solo\s(?:il?\s|la\s|di\s|al\s)?(?:mattin[ao]|pomeriggio)
    |alleen\s(?:in\sde\s|['’]?s\s)?(?:ochtends?|middags?|morgens)|صباح[اً]*\sفقط|فقط\sصباح[اً]*
  `,
  'iu',
).source;
const PART = new RegExp(String.raw`(?<=[\s,;:]|^)(?:${UNTIL}\s${TIME}|(?:${HALF_OF_DAY})(?!\p{L}))`, 'giu');
/** Between the days and the hour. */
const LATE = patternOf(
  String.raw`
    (?:^|\s)(?:(?:open|offen|geöffnet|ouvert|abierto|aperto)\s)?(?:late|even|koopavond|nocturne|länger|lang|sogar
    |(?:also|auch)(?:\slänger)?)\s*[:–-]?\s*$
  `,
  'iu',
);
const LATE_BEFORE = /(?:^|\s)(?:open\s)?late(?:\son)?\s*$/iu;
const MOST_WORDS = 6;
/** A longer text is no sentence about hours. */
const LONGEST_CHARACTERS = 400;
/** Days stand no further before their hour. */
const FARTHEST_CHARACTERS = 100;
/** "so", "do" and "me" are words of their own. */
const PLAIN_DAY = /^(?:\p{L}{3,}|\p{Lu}\p{Ll}|\p{Script=Arabic}+)/u;

/**
 * All of a text, in its order.
 * @param isAlone whether the text is known to be hours, so that "do" is a day
 */
export function partHoursIn(text: string, isAlone = false): PartHours[] {
  if (text.length > LONGEST_CHARACTERS) return [];
  return [...westernDigits(text).matchAll(PART)].flatMap((found) => {
    const start = Math.max(0, found.index - FARTHEST_CHARACTERS);
    const before = text.slice(start, found.index).replace(/[\s:]+$/u, '');
    if (BARE_HOUR.test(found[0]) && !mayEndHours(text.slice(found.index + found[0].length))) return [];
    const late = LATE.exec(before)?.[0] ?? '';
    const days = daysAtEnd(before.slice(0, before.length - late.length), isAlone || late !== '');
    if (days === undefined) return [];
    const led = LATE_BEFORE.exec(before.slice(0, days.from))?.[0].trimStart() ?? '';
    return [{ days: days.text, times: found[0], from: start + days.from - led.length, to: found.index + found[0].length }];
  });
}

/** "till 8": it may count anything, but for what stands behind it. */
const BARE_HOUR = /\s\d{1,2}$/u;

/** At the end, before a mark, or before another day: "bis 12 Personen" is no hour. */
function mayEndHours(behind: string): boolean {
  const next = /^\s+(?:(?:and|und|et|y|e|en|&)\s+)?(?:(?:on|am|le|el|il|op)\s+)?([\p{L}]{2,})/u.exec(behind)?.[1];
  return /^\s*(?:$|[,;.!\n،])/u.test(behind) || (next !== undefined && readWeekdays(next) !== undefined);
}

/** Whether hours are told by halves: not to be read, and known for what they are. */
export function arePartHours({ days, times }: { days: string; times: string }): boolean {
  const [part] = partHoursIn(`${days} ${times}`, true);
  return part?.from === 0 && part.to === `${days} ${times}`.length;
}

/** "dal lunedì al venerdì, sabato solo mattina": the days before the comma have hours of their own. */
const RANGE_END = /(?:[-–]|\s(?:to|till?|through|bis|al?|au|tot|t\/m))\s*$/iu;
const RANGE_BEFORE_COMMA = /(?:[-–]|\s(?:to|till?|through|bis|al?|au|tot|t\/m)\s).*,/iu;

/** The longest run of days that the words end in. */
function daysAtEnd(words: string, isSure: boolean): { text: string; from: number } | undefined {
  const starts = [...words.matchAll(/(?<![\p{L}+&/–-])(?=\p{L})/gu)].map((start) => start.index).slice(-MOST_WORDS);
  for (const from of starts) {
    const text = words.slice(from).trim();
    const [first = ''] = text.split(/[^\p{L}]/u);
    if (text.includes(',') && (RANGE_BEFORE_COMMA.test(text) || RANGE_END.test(words.slice(0, from)))) continue;
    const isPlain = PLAIN_DAY.test(first) || isSure || /[+&/–-]/u.test(text);
    if (isPlain && readWeekdays(first) !== undefined && readWeekdays(text) !== undefined) return { text, from };
  }
  return undefined;
}
