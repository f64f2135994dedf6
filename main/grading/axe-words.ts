// What the most frequent rules of axe ask for, in words for people who do not know them. The others keep axe's own.

import german from 'axe-core/locales/de.json' with { type: 'json' };

interface PlainWords {
  message: string;
  fix: string;
}

export const AXE_WORDS: Readonly<Record<string, PlainWords>> = {
  'button-name': {
    message: 'This button has no name: a screen reader says no more than "button".',
    fix: 'Put words in it, or in aria-label where it shows a picture only.',
  },
  'link-name': {
    message: 'This link has no name: nobody who listens knows where it leads.',
    fix: 'Put words in it, or in the alt of the picture it holds.',
  },
  'image-alt': {
    message: 'This picture has no words for those who cannot see it.',
    fix: 'Say in alt what it shows; alt="" for mere decoration.',
  },
  label: {
    message: 'This field has no label, so those who cannot see do not know what belongs there.',
    fix: 'Put a label with words beside it, with its id in "for".',
  },
  'select-name': {
    message: 'This choice has no label, so those who cannot see do not know what is asked.',
    fix: 'Put a label with words beside it, with its id in "for".',
  },
  'target-size': {
    message: 'This is too small to be touched with certainty.',
    fix: 'Make it at least 24 px wide and high, or leave that much room around it.',
  },
  'html-has-lang': {
    message: 'The page does not say its language, so it is read aloud in the wrong one.',
    fix: 'Write it on the html element, e.g. lang="en".',
  },
  'document-title': {
    message: 'The page has no title for the tab and for search results.',
    fix: 'Write a title element in the head.',
  },
  'heading-order': {
    message: 'A level of headings is left out before this one.',
    fix: 'Make it the next level down: after h2 comes h3.',
  },
  'empty-heading': { message: 'This heading is empty.', fix: 'Write its words, or take it away.' },
  'page-has-heading-one': { message: 'The page has no main heading.', fix: 'Make the heading of the whole page an h1.' },
  'landmark-one-main': {
    message: 'The page does not say where its main content begins.',
    fix: 'Put the content of the page in a main element.',
  },
  region: {
    message: 'This stands outside all parts of the page that screen readers can go to.',
    fix: 'Put it in header, nav, main or footer.',
  },
  'meta-viewport': {
    message: 'Readers cannot enlarge the page.',
    fix: 'Take user-scalable and maximum-scale out of the viewport.',
  },
  list: { message: 'This list holds something that is no entry of it.', fix: 'Put only li elements right inside ul and ol.' },
  listitem: { message: 'This entry stands in no list.', fix: 'Put it in a ul or ol.' },
  'frame-title': { message: 'This frame has no title that says what it holds.', fix: 'Write it in title.' },
  'duplicate-id-aria': {
    message: 'Two elements have the same id, and another one refers to it.',
    fix: 'Give each an id of its own.',
  },
  marquee: {
    message: 'These words run across the page and cannot be stopped.',
    fix: 'Let them stand still: an ordinary element.',
  },
};

/** The same in German. */
export const AXE_GERMAN: Readonly<Record<string, string>> = {
  'This button has no name: a screen reader says no more than "button".':
    'Dieser Knopf hat keinen Namen: Ein Vorleseprogramm sagt nur „Schalter“.',
  'Put words in it, or in aria-label where it shows a picture only.':
    'Worte hineinsetzen, oder in aria-label, wo er nur ein Bild zeigt.',
  'This link has no name: nobody who listens knows where it leads.':
    'Dieser Verweis hat keinen Namen: Wer zuhört, weiß nicht, wohin er führt.',
  'Put words in it, or in the alt of the picture it holds.': 'Worte hineinsetzen, oder in das alt des Bildes darin.',
  'This picture has no words for those who cannot see it.': 'Dieses Bild hat keine Worte für die, die es nicht sehen.',
  'Say in alt what it shows; alt="" for mere decoration.': 'In alt sagen, was es zeigt; alt="" für bloßen Schmuck.',
  'This field has no label, so those who cannot see do not know what belongs there.':
    'Dieses Feld hat keine Beschriftung; wer nicht sieht, weiß nicht, was hineingehört.',
  'Put a label with words beside it, with its id in "for".': 'Ein label mit Worten danebensetzen, mit seiner id in „for“.',
  'This choice has no label, so those who cannot see do not know what is asked.':
    'Diese Auswahl hat keine Beschriftung; wer nicht sieht, weiß nicht, was gefragt ist.',
  'This is too small to be touched with certainty.': 'Das ist zu klein, um es sicher zu treffen.',
  'Make it at least 24 px wide and high, or leave that much room around it.':
    'Mindestens 24 px breit und hoch machen oder so viel Raum darum lassen.',
  'The page does not say its language, so it is read aloud in the wrong one.':
    'Die Seite sagt ihre Sprache nicht und wird in der falschen vorgelesen.',
  'Write it on the html element, e.g. lang="en".': 'An das html-Element schreiben, z. B. lang="en".',
  'The page has no title for the tab and for search results.': 'Die Seite hat keinen Titel für Tab und Suchergebnisse.',
  'Write a title element in the head.': 'Ein title-Element in den Kopf schreiben.',
  'A level of headings is left out before this one.': 'Vor dieser Überschrift ist eine Ebene ausgelassen.',
  'Make it the next level down: after h2 comes h3.': 'Die nächste Ebene nehmen: Nach h2 kommt h3.',
  'This heading is empty.': 'Diese Überschrift ist leer.',
  'Write its words, or take it away.': 'Ihre Worte schreiben oder sie entfernen.',
  'The page has no main heading.': 'Die Seite hat keine Hauptüberschrift.',
  'Make the heading of the whole page an h1.': 'Die Überschrift der ganzen Seite zur h1 machen.',
  'The page does not say where its main content begins.': 'Die Seite sagt nicht, wo ihr Hauptinhalt beginnt.',
  'Put the content of the page in a main element.': 'Den Inhalt der Seite in ein main-Element setzen.',
  'This stands outside all parts of the page that screen readers can go to.':
    'Das steht außerhalb aller Teile, die Vorleseprogramme anspringen können.',
  'Put it in header, nav, main or footer.': 'In header, nav, main oder footer setzen.',
  'Readers cannot enlarge the page.': 'Leser können die Seite nicht vergrößern.',
  'Take user-scalable and maximum-scale out of the viewport.': 'user-scalable und maximum-scale aus dem viewport nehmen.',
  'This list holds something that is no entry of it.': 'Diese Liste enthält etwas, das kein Eintrag ist.',
  'Put only li elements right inside ul and ol.': 'Direkt in ul und ol nur li-Elemente setzen.',
  'This entry stands in no list.': 'Dieser Eintrag steht in keiner Liste.',
  'Put it in a ul or ol.': 'In eine ul oder ol setzen.',
  'This frame has no title that says what it holds.': 'Dieser Rahmen hat keinen Titel, der sagt, was er enthält.',
  'Write it in title.': 'In title schreiben.',
  'Two elements have the same id, and another one refers to it.':
    'Zwei Elemente haben dieselbe id, und ein anderes verweist darauf.',
  'Give each an id of its own.': 'Jedem eine eigene id geben.',
  'These words run across the page and cannot be stopped.': 'Diese Wörter laufen über die Seite und lassen sich nicht anhalten.',
  'Let them stand still: an ordinary element.': 'Stillstehen lassen: ein gewöhnliches Element.',
};

/** What axe itself says of its other rules. */
export const AXE_RULES_GERMAN: Readonly<Record<string, string>> = {
  '{} (axe: {}).': '{} (axe: {}).',
  ...Object.fromEntries(
    Object.entries(german.rules).map(([id, { help }]) => [`{} (axe: ${id}).`, `${help.replace(/\.$/, '')} (axe: ${id}).`]),
  ),
};
