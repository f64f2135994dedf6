// What a bare amount is surely paid by: "fifty a month", "20 pro Stunde". Things done "three a day" are no prices.
import { patternOf, unwrapped } from './pattern.ts';

/** Source of a pattern. */
export const PAID_BY = patternOf(
  String.raw`
    (?:(?:an?|per)\s(?:month|hour|half hour|lesson|head|person|night)
    |(?:pro|im|je|die|per)\s(?:monat|stunde|person|kopf|nacht|einheit)|par\s(?:mois|heure|personne|nuit|séance)
    |(?:al|por|la|a la)\s(?:mes|hora|persona|noche)|(?:al|all['’]|a|per)\s?(?:mese|ora|persona|notte|lezione)
    |(?:per|de)\s(?:maand|uur|persoon|nacht|les))(?!\p{L})
  `,
  'iu',
).source;

/** How many, how long and until when: what stands behind these is counted, or is a time. */
const COUNTED = unwrapped(String.raw`
  (?<!(?:max(?:imal|imum|imo)?|máximo|massimo|than|most|up to|until|till|bis|höchstens|for|für|pour|para|jusqu['’]à|hasta|fino a|tot|at|um|closes)
  \.?\s)
`);

/** Source of a pattern: an amount without a currency. Fewer than ten "a head" or "a month" are people or times. */
export const BARE_AMOUNT = String.raw`${COUNTED}\d{2,4}(?:[.,]\d{2})?(?=\s${PAID_BY})`;
