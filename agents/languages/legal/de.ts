// Was das Recht einer Website zu sagen aufgibt, auf Deutsch; Wortlaut für Deutschland, Österreich und die Schweiz.
import { defineLegal } from './wording.ts';

export default defineLegal({
  basis: 'Wer diese Website betreibt',
  'basis.de': 'Angaben gemäß § 5 DDG',
  'basis.at': 'Angaben gemäß § 5 ECG und § 25 MedienG',
  'basis.atCompany': 'Angaben gemäß § 5 ECG, § 14 UGB und § 25 MedienG',
  'basis.ch': 'Angaben gemäß Art. 3 Abs. 1 lit. s UWG',
  'basis.gb': 'Angaben nach den britischen Electronic Commerce (EC Directive) Regulations 2002',
  'basis.gbCompany': 'Angaben nach dem britischen Companies Act 2006 und den Electronic Commerce (EC Directive) Regulations 2002',
  'basis.ie': 'Angaben nach den irischen European Communities (Directive 2000/31/EC) Regulations 2003',
  'basis.fr': 'Angaben nach Artikel 1-1 des französischen Gesetzes Nr. 2004-575 vom 21. Juni 2004 (LCEN)',
  'basis.nl': 'Angaben nach Artikel 3:15d des niederländischen Bürgerlichen Gesetzbuchs',
  'basis.es': 'Angaben nach Artikel 10 des spanischen Gesetzes 34/2002 (LSSI-CE)',
  'basis.it': 'Angaben nach Artikel 7 des italienischen Gesetzesdekrets 70/2003',
  contact: 'Kontakt',
  'aboutSite.at': 'Offenlegung gemäß § 25 MedienG',
  'aboutSite.text': 'Auf dieser Website stellt sich {name} vor.',
  'row.form': 'Rechtsform: {value}',
  'row.representative': 'Vertreten durch: {value}',
  'row.registration': 'Registereintrag: {value}',
  'row.vat': 'Umsatzsteuer-Identifikationsnummer: {value}',
  'row.regulator': 'Aufsichtsbehörde: {value}',
  'row.business': 'Unternehmensgegenstand: {value}',
  'row.phone': 'Telefon: {value}',
  'row.mail': 'E-Mail: {value}',
  controller: 'Verantwortlich',
  visit: 'Wenn Sie diese Website besuchen',
  'visit.cookies':
    'Diese Website setzt keine Cookies und speichert nichts auf Ihrem Gerät. Sie lädt nichts von anderen ' +
    'Unternehmen: Schriften, Bilder und Gestaltung kommen von dieser Website selbst.',
  'visit.server':
    'Damit der Server Ihnen eine Seite senden kann, muss er die IP-Adresse Ihres Geräts verarbeiten. Ohne sie ' +
    'könnte die Seite Sie nicht erreichen.',
  'visit.basis':
    'Rechtsgrundlage ist Art. 6 Abs. 1 lit. f {law}: das berechtigte Interesse, Ihnen die aufgerufene Seite zu zeigen.',
  message: 'Wenn Sie Kontakt aufnehmen',
  'message.use':
    'Was Sie uns am Telefon, per E-Mail oder über ein Formular dieser Website mitteilen, verwenden wir, um Ihnen zu antworten.',
  'message.basis':
    'Rechtsgrundlage ist Art. 6 Abs. 1 lit. b {law}, wenn es um einen Vertrag geht, sonst Art. 6 Abs. 1 lit. f ' +
    '{law}: das berechtigte Interesse, Ihnen zu antworten.',
  map: 'Link zur Karte',
  'map.text': 'Der Link zur Karte führt zu openstreetmap.org. Erst wenn Sie ihm folgen, erfährt jene Website von Ihrem Besuch.',
  rights: 'Ihre Rechte',
  'rights.gdpr':
    'Sie haben das Recht auf Auskunft über die zu Ihrer Person gespeicherten Daten, auf Berichtigung, Löschung, ' +
    'Einschränkung der Verarbeitung und Datenübertragbarkeit sowie das Recht, der Verarbeitung zu widersprechen ' +
    '(Art. 15 bis 21 {law}).',
  'rights.ch':
    'Nach dem Schweizer Datenschutzgesetz (DSG) können Sie Auskunft über die zu Ihrer Person bearbeiteten Daten ' +
    'verlangen, ebenso deren Berichtigung, Löschung und Herausgabe.',
  'rights.general':
    'Sie können nach dem Recht des Landes Auskunft über die zu Ihrer Person gespeicherten Daten verlangen, ' +
    'ebenso deren Berichtigung und Löschung.',
  'authority.complaint': 'Sie können sich bei der Datenschutzbehörde beschweren: {authority}.',
  'law.gdpr': 'DSGVO',
  'law.uk': 'UK GDPR',
  built: 'Wie diese Website gebaut ist',
  'built.standard': 'Diese Website richtet sich nach den Web Content Accessibility Guidelines (WCAG) 2.2, Stufe AA.',
  'built.measures':
    'Jede Seite lässt sich allein mit der Tastatur bedienen. Überschriften, Listen und Formulare sind als solche ' +
    'ausgezeichnet. Text hebt sich vom Hintergrund mit einem Kontrast von mindestens 4,5 zu 1 ab. Wo Ihr Gerät ' +
    'weniger Bewegung wünscht, bewegt sich nichts.',
  feedback: 'Sagen Sie es uns',
  'feedback.text': 'Wenn etwas auf dieser Website für Sie nicht funktioniert, sagen Sie es uns bitte: {ways}.',
});
