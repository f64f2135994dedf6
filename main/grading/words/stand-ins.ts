// How stand-ins are written: dummy text, places to fill in, names of nobody.
import { patternOf } from '../../../agents/reading/pattern.ts';

/** The dummy text of printers since Cicero was cut up, known by its openings and its most frequent runs. */
export const LOREM =
  /\blorem ipsum\b|\bdolor sit amet\b|\bconsectetu?er adipi\w+|\bsed do eiusmod\b|\bstet clita kasd\b|\bduis aute irure\b/iu;

export const TO_REPLACE = patternOf(
  String.raw`
    \b(?:your|insert|enter|add|edit) (?:(?:your|the|a|an|own) )?
    (?:text|content|copy|title|heading|headline|tagline|name|company name|image|slogan|paragraph) here\b
    |\b(?:this|here) is (?:(?:a|some) )?(?:placeholder|dummy|sample|example) (?:text|paragraph|content|heading)\b
    |\b(?:placeholder|dummy|sample) (?:text|content|copy|heading|title)\b
    |\bsome quick example text\b|\bthis is an example page\b|\bwelcome to wordpress\. this is your first post\b
    |\b(?:hier steht|hier kommt|dies ist ein) (?:(?:ihr|ein|der|bald) )?(?:blind|platzhalter|beispiel|muster)?-?text\b
    |\bplatzhalter-?text\b|\bblindtext\b
    |\b(?:votre|insérez (?:votre|le|un)) (?:texte|titre|contenu) ici\b|\btexte (?:fictif|d['’]exemple)\b
    |\b(?:su|tu|inserte (?:su|el)|escriba (?:su|el)) (?:texto|título|contenido) aquí|\btexto de (?:relleno|ejemplo)\b
    |\b(?:il tuo|inserisci (?:il|qui il)(?: tuo)?) (?:testo|titolo|contenuto) qui\b|\btesto (?:segnaposto|di esempio)\b
    |\b(?:uw|jouw|voeg) tekst hier\b|\bvoorbeeldtekst\b|\bplaatshouder\b
    |\[(?:your|insert|company|business|client|add|ihr|firmenname|name|votre|nom|su|nombre|il tuo|uw)\b[^\]]*\]
  `,
  'iu',
);
export const TEMPLATE = /\{\{[^{}]*\}\}|\$\{[^{}]*\}|\{%[^%]*%\}|<%[^%]*%>|%%\w+%%|\[\[\w+\]\]/u;
/** Only at the start or after a sign of currency or a colon, since people write of undefined things too. */
export const UNFILLED = patternOf(
  String.raw`
    \[object \w+\]|(?<![\p{L}\d])NaN(?![\p{L}\d])
    |(?:^|[£$€:(]\s?)(?:undefined|null)(?=$|[\s.,)!?])|^(?:undefined|null)$
  `,
  'u',
);
export const LATER = patternOf(
  String.raw`(?<![\p{L}\d])(?:TB[DAC]|TO-?DO|FIX-?ME|X{3,}|N\.N\.)(?![\p{L}\d])|\bt\.b\.[dac]\.|\bcoming soon\b`,
  'u',
);
export const NOBODY = patternOf(
  String.raw`
    \bJ(?:ohn|ane) (?:Q\.? )?(?:Doe|Public)\b|\b(?:Max|Erika) Mustermann\b|\bMuster(?:firma|stadt|straße|strasse)\b
    |\bJean Dupont\b|\bFulano de Tal\b|\bMario Rossi\b|\bJan Modaal\b|\bAcme (?:Inc|Corp|Ltd)\b|\bCompany,? Inc\b
  `,
  'u',
);
/** Kept free for examples: https://www.rfc-editor.org/rfc/rfc2606 */
export const EXAMPLE_ADDRESS = patternOf(
  String.raw`
    (?<![\w-])(?:[\w.+-]+@|https?:\/\/|www\.)?(?:[\w-]+\.)*example\.(?:com|org|net)\b
    |\b(?:your|my)(?:domain|company|site|email)\.com\b
  `,
  'iu',
);
/** Rows of a keyboard, and 555 with its neighbours: films' numbers, never given out. */
export const EXAMPLE_NUMBER = patternOf(
  String.raw`
    (?<!\d)(?:\+?1[\s.-]?)?\(?(?:123|555|000|999)\)?[\s.-]?(?:123|456|555|000)[\s.-]?\d{4}(?!\d)
    |(?<!\d)(?:123-?456|0123 ?456 ?789|123456789?0?)(?!\d)
  `,
  'u',
);
