// What a bare amount is surely paid by: "fifty a month", "20 pro Stunde". Things done "three a day" are no prices.
import { patternOf } from './pattern.ts';

/** Source of a pattern. */
export const PAID_BY = patternOf(
  String.raw`
    (?:(?:an?|per|each)\s(?:month|hour|half hour|lesson|session|head|person|night)
    |(?:pro|im|je|die|per)\s(?:monat|stunde|person|kopf|nacht|einheit)|par\s(?:mois|heure|personne|nuit|séance)
    |(?:al|por|la|a la)\s(?:mes|hora|persona|noche)|(?:al|all['’]|a|per)\s?(?:mese|ora|persona|notte|lezione)
    |(?:per|de)\s(?:maand|uur|persoon|nacht|les))(?!\p{L})
  `,
  'iu',
).source;
