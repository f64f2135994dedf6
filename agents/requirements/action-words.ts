// What a visitor should do, read out of the words of a button or of a goal.
import { fold } from '../reading/fold.ts';
import type { Requirements } from '../site/discovery.ts';
import { wordMarks, type WordMarks } from './word-marks.ts';

export type ActionKind = Requirements['action']['kind'];

/** Words in English, German, French, Spanish, Italian, Dutch, Arabic and Hebrew. Of two kinds in one text the first wins. */
const WORDS: Readonly<Record<ActionKind, WordMarks>> = {
  call: wordMarks(`
    call calls ring phone telephone anruf anzurufen telefon appel telephone llama chiama bellen اتصل اتصال مكالمه התקשר חייג`),
  visit: wordMarks(`
    visit come_in come_by come_to drop_in drop_by walk_in into_the_shop to_the_shop besuch vorbeikomm ins_geschaft in_den_laden
    venir visite visita vieni venite bezoek langskomen زياره زوروا תבואו ביקור בקרו`),
  book: wordMarks(`
    book reserv appointment table buch termin tisch rendez-vous rendez reserver cita prenota afspraak boek احجز حجز موعد הזמן_תור
    קביעת_תור קבעו תור`),
  order: wordMarks(`
    order orders ordering pre-order bestell vorbestell command pedido pedir encarg ordin bestel اطلب طلبات طلبيه הזמנה הזמינו`),
  buy: wordMarks(`
    buy purchase ticket tickets basket sell kauf karten verkauf achet billet vente compra entradas venta acquist bigliett kopen
    kaartje شراء اشتر تذاكر بيع קנו קנה כרטיס`),
  enquire: wordMarks(`
    enquir inquir quote quotation estimate demo consult meeting first_meeting conversation project talk pilot register enrol apply
    anfrag angebot berat gesprach besprechung devis renseign entretien presupuesto consulta preventivo consulenza offerte kennismak
    استشار استفسار عرض_سعر تسجيل ייעוץ הצעת_מחיר פגישה`),
  write: wordMarks(`
    write e-mail email message contact schreib nachricht ecri courriel escrib scriv schrijf bericht راسل اكتب رساله כתבו שלחו`),
};

/** Undefined when no word tells it. */
export function actionIn(text: string): ActionKind | undefined {
  const folded = fold(text);
  const kinds: ActionKind[] = ['call', 'visit', 'book', 'order', 'buy', 'enquire', 'write'];

  const found = kinds
    .map((kind) => ({ kind, at: folded.search(WORDS[kind]) }))
    .filter(({ at }) => at !== -1)
    .toSorted((a, b) => a.at - b.at);
  return found[0]?.kind;
}
