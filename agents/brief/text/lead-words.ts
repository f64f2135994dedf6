// Words that only lead up to a fact: "Ihr erreicht uns unter …", "Offen haben wir …", "You can ring me on …".
import { fold } from '../../reading/fold.ts';

/** Folded. None of them says anything by itself. */
const LEADS = new Set(
  // English
  (
    'you can may please just and or at on to by in us me we are is were re our the a call ring phone phones tel telephone mobile mail ' +
    't office email e-mail write text message reach find contact for open opening hours shop from today now also days drop line number ' +
    'located based address adress it its fax whatsapp insta instagram info information more enquiries questions ' +
    // Deutsch
    'wir ihr sie man haben sind ist hat sich uns mich mir unter erreichbar erreichen erreicht telefon telefonisch tel handy mobil per ' +
    'mail mailen schreiben anrufen buchen buchung und oder an am im in der die das den offen geoffnet geoffnete offnungszeiten ' +
    'burozeiten sprechzeiten unsere unser mein meine zeiten von befindet liegt findet adresse kann konnen fragen anfragen bei auch ' +
    'termine termin fax zu finden kontakt jederzeit gern gerne ruft ruf ' +
    // Français
    'vous pouvez m appeler mappeler mecrire nous ecrire ecrivez appelez appelez-moi moi au ou par le la les l a atelier boutique bureau est sont ouvert ouverte du ' +
    'nous mon notre se trouve adresse tel telephone mail courriel de et pour renseignements horaires ' +
    // Español
    'llamanos llamame llama telefono tel correo y o al el en los las de del por abrimos abierto abiertos estamos horario nuestro ' +
    'esta escribenos whatsapp movil nos puedes puede llamar ' +
    // Italiano
    'chiamate chiamateci chiamare telefono tel cell numero mio il e oppure o scrivete scrivere scriveteci al per informazioni info aperti ' +
    'aperto siamo orari orario in ci trovate si trova ' +
    // Nederlands
    'bel bellen mail mailen naar of ons we wij zijn is zitten open op geopend openingstijden van aan te bereiken bereikbaar telefoon telefonisch via ' +
    // العربية, עברית
    'هاتف الهاتف تلفون نعمل اتصل اتصلوا بنا على طלפון טלפון פתוח מייל נייד'
  ).split(' '),
);

/** "l'atelier", "m'appeler". */
const ELIDED = /(?<!\p{L})[lmdnsj]['’]/giu;

/** Like `isLeadOnly`, around a number: whom to ask for may stand there as well. */
export function isContactTalk(rest: string): boolean {
  return isLeadOnly(rest) || isLeadOnly(rest.replace(/(?<=\p{L}\s)\p{Lu}\p{Ll}+/u, ''));
}

/** Whether nothing is left of a sentence but what led up to the facts taken out of it. */
export function isLeadOnly(rest: string): boolean {
  const words = fold(rest.replaceAll(ELIDED, ' ')).match(/[\p{L}\p{N}]+(?:-\p{L}+)*/gu) ?? [];
  return words.length <= 14 && words.every((word) => LEADS.has(word));
}
