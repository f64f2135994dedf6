// What legal pages lack and what a lawyer should look at, in German.
import type { Wordings } from '../site/in-other-words.ts';

export const LEGAL_REVIEW_GERMAN: Wordings = {
  'A lawyer should read imprint, privacy notice and accessibility statement before the site goes live.':
    'Impressum, Datenschutzerklärung und Erklärung zur Barrierefreiheit sollte vor dem Livegang jemand vom Fach lesen.',
  'Add the host, how long its server keeps addresses, and how long messages are kept.':
    'Ergänzen Sie den Host, wie lange sein Server Adressen behält und wie lange Nachrichten aufbewahrt werden.',
  'Not in the brief, so not on the page: {}.': 'Nicht im Briefing, also nicht auf der Seite: {}.',
  'The country is not known. The legal pages name no law until it is.':
    'Das Land ist nicht bekannt. Bis dahin nennen die rechtlichen Seiten kein Gesetz.',
  'Check the privacy notice against the law of {}; it names no act.':
    'Prüfen Sie die Datenschutzerklärung am Recht von {}; sie nennt kein Gesetz.',
  'the legal name of the business': 'der rechtliche Name des Betriebs',
  'the postal address': 'die Postanschrift',
  'an e-mail address': 'eine E-Mail-Adresse',

  'who represents the business (section 5 DDG)': 'wer den Betrieb vertritt (§ 5 DDG)',
  'register and number, if the business is registered (section 5 DDG)':
    'Register und Nummer, falls der Betrieb eingetragen ist (§ 5 DDG)',
  'VAT number, if there is one (section 5 DDG)': 'USt-IdNr., falls es eine gibt (§ 5 DDG)',
  'Firmenbuch number and court, if registered (section 14 UGB)': 'Firmenbuchnummer und Gericht, falls eingetragen (§ 14 UGB)',
  'trade authority or chamber, if the trade is regulated (section 5 ECG)':
    'Gewerbebehörde oder Kammer, falls das Gewerbe reglementiert ist (§ 5 ECG)',
  'VAT number, if there is one (section 5 ECG)': 'UID-Nummer, falls es eine gibt (§ 5 ECG)',
  'UID number, if registered': 'UID-Nummer, falls eingetragen',
  'company number, part of the UK and registered office, if it is a company (Companies Act 2006)':
    'Firmennummer, Landesteil und eingetragener Sitz, falls es eine Gesellschaft ist (Companies Act 2006)',
  'VAT number, if there is one (Electronic Commerce Regulations 2002)':
    'VAT-Nummer, falls es eine gibt (Electronic Commerce Regulations 2002)',
  'company number and registered office, if it is a company (Companies Act 2014)':
    'Firmennummer und eingetragener Sitz, falls es eine Gesellschaft ist (Companies Act 2014)',
  'SIREN or RCS number (Code de commerce)': 'SIREN- oder RCS-Nummer (Code de commerce)',
  'director of publication (LCEN)': 'für die Veröffentlichung verantwortliche Person (LCEN)',
  'KvK number': 'KvK-Nummer',
  'NIF (LSSI-CE, article 10)': 'NIF (LSSI-CE, Artikel 10)',
  'partita IVA, which every Italian business site must show': 'Partita IVA, die jede italienische Firmenwebsite zeigen muss',

  'Does the business take part in consumer dispute resolution (section 36 VSBG)? The imprint says nothing about it.':
    'Nimmt der Betrieb an der Verbraucherschlichtung teil (§ 36 VSBG)? Das Impressum sagt nichts darüber.',
  'Is it bound by the Barrierefreiheitsstärkungsgesetz?': 'Gilt für ihn das Barrierefreiheitsstärkungsgesetz?',
  'Name the data protection authority of the federal state.': 'Nennen Sie die Datenschutzbehörde des Bundeslandes.',
  'Is it bound by the Barrierefreiheitsgesetz (BaFG)?': 'Gilt für ihn das Barrierefreiheitsgesetz (BaFG)?',
  'Add name, address and telephone of the host once the site is published (LCEN).':
    'Ergänzen Sie Name, Adresse und Telefon des Hosts, sobald die Website veröffentlicht ist (LCEN).',
  'If it is a company, does the registered office differ from the address shown?':
    'Falls es eine Gesellschaft ist: Weicht der eingetragene Sitz von der gezeigten Adresse ab?',
};
