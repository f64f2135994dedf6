// What belongs to a mail and not to the client: greetings, farewells, and what stands around the text of an old website.
import { patternOf } from '../../reading/pattern.ts';
import { fold } from '../../reading/fold.ts';

const NAME = String.raw`(?:\s+\p{L}[\p{L}.'’-]*){0,3}`;
const GREETING = patternOf(
  String.raw`
    ^(?:hi|hiya|howya|heya|g['’]?day|hello|hey|slt|coucou|hallo|hoi|servus|moin|grüezi|grüß (?:gott|dich|euch)|guten (?:tag|morgen|abend)|bonjour
    |bonsoir|salut|hola|buenas(?: tardes)?
    |buongiorno|buonasera|ciao|salve|goedendag|مرحب\p{L}*\p{M}*|السلام عليكم|שלום|היי)(?!\p{L})
    (?:\s+(?:team|all|zusammen|there|tous|todos|tutti|allemaal)(?!\p{L}))?
  `,
  'iu',
);
/** Whom it greets, and what parts it from the text. */
const GREETED = /^(?:(?:\s+\p{Lu}[\p{L}.'’-]*){0,3}\s*[,!،.–-]+\s*|\s+(?=\p{Ll}))/u;
const FAREWELL = new RegExp(
  patternOf(
    String.raw`
      ^(?:lg|mfg|vg|cheers|thanks|thank you|thx|many thanks|best|regards|(?:best|kind|warm) (?:regards|wishes)|love|danke
      |danke (?:dir|dich|ihnen|schon|schön)|vielen dank
      |bis (?:bald|dann)|(?:ganz )?(?:liebe|beste|freundliche|schöne|viele|herzliche)n? gr(?:u|ü)(?:ss|ß)e(?: aus \p{L}+)?
      |merci|merci (?:beaucoup|d['’]avance)|bien à vous
      |à bientôt|bises|gracias|(?:un )?saludos?|un abrazo|grazie(?: mille)?|cordiali saluti|saluti|groet(?:en|jes)?|bedankt
      |alvast bedankt|شكرا\p{M}*|תודה)
    `,
    'iu',
  ).source + String.raw`[,!.،]*${NAME}[!.]*$`,
  'iu',
);
/** What the message is about. */
const FOR_SITE = patternOf(
  String.raw`
    ^(?:so\s)?(?:this is|it['’]?s|das (?:ist|wäre)|es ist|hier|c['’]est|es|è)\s(?:about|for|für|pour|para|per)\s(?:the|our
    |my|an?|die|unsere?|meine?|le|notre|mon|la|nuestra|mi|il|nostro|mio)
    \s(?:(?:new|neue|nouveau|nueva|nuovo)\s)?(?:website|site|seite|webseite|homepage|web|página|sito)[.!]?$
    |^(?:yes|yep|ok|okay|sure)[,\s]+(?:please|go ahead|that['’]?s fine|fine|sounds good|let['’]?s)(?!\p{L}).{0,40}$
  `,
  'iu',
);
const RIGHTS = patternOf(
  String.raw`
    ^(?:©|\(c\)|copyright)|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos
    |tutti i diritti|alle rechten
    |^(?:nachricht (?:aus dem|über das) kontaktformular|(?:new )?message (?:from|via) (?:your|the) (?:website|contact form)|contact form(?: submission)?|message du formulaire.*|mensaje del formulario.*|bericht via (?:het )?contactformulier)[.:]?$
    |^(?:web ?site|site|webdesign|design) (?:by|von|par|di)\b|^powered by|^(?:message|dm|pm) us\b
  `,
  'iu',
);
const NAVIGATION = new Set(
  (
    'home start startseite accueil inicio about uberuns apropos chisiamo services service leistungen prestations servicios servizi diensten ' +
    'contact kontakt contacto contatti gallery galerie galeria news aktuelles blog shop boutique tienda negozio team impressum datenschutz ' +
    'cookies cookiepolicy privacy privacypolicy terms mentionslegales agb sitemap login search menu prices preise tarifs faq ' +
    'links rss facebook instagram'
  ).split(' '),
);

/** "Danke dir, Jonas", "LG Eva", "© 2016. All rights reserved.", "Home | About | Contact". */
export function isChatLine(line: string): boolean {
  const bare = line.trim();
  return FAREWELL.test(bare) || FOR_SITE.test(withoutGreeting(bare)) || RIGHTS.test(bare) || isNavigation(bare);
}

/** "ich bin der Jonas …" of "Hi Clara, ich bin der Jonas …". */
export function withoutGreeting(line: string): string {
  const greeting = GREETING.exec(line)?.[0];
  const greeted = greeting === undefined ? undefined : GREETED.exec(line.slice(greeting.length))?.[0];
  const rest = greeting === undefined || greeted === undefined ? line : line.slice(greeting.length + greeted.length);
  return rest.trim() === '' ? line : rest;
}

/** Two names of pages at least, and hardly anything else. */
function isNavigation(line: string): boolean {
  const parts = line.split(/\s*[|·•›>/]\s*|\s+[–-]\s+|\s{3,}/u).map((part) => fold(part).replaceAll(/[^\p{L}]/gu, ''));
  const known = parts.filter((part) => NAVIGATION.has(part)).length;
  return parts.length >= 2 && known >= 2 && known * 2 >= parts.length && !/^[#|-]/u.test(line);
}
