// Ciò che la legge chiede a un sito di dire, in italiano.
import { defineLegal } from './wording.ts';

export default defineLegal({
  basis: 'Chi gestisce questo sito',
  'basis.de': 'Informazioni ai sensi del § 5 della legge tedesca sui servizi digitali (DDG)',
  'basis.at': 'Informazioni ai sensi del § 5 ECG e del § 25 MedienG (Austria)',
  'basis.atCompany': 'Informazioni ai sensi del § 5 ECG, del § 14 UGB e del § 25 MedienG (Austria)',
  'basis.ch': 'Informazioni ai sensi dell’articolo 3 capoverso 1 lettera s LCSl (Svizzera)',
  'basis.gb': 'Informazioni ai sensi delle Electronic Commerce (EC Directive) Regulations 2002 (Regno Unito)',
  'basis.gbCompany':
    'Informazioni ai sensi del Companies Act 2006 e delle Electronic Commerce (EC Directive) Regulations 2002 (Regno Unito)',
  'basis.ie': 'Informazioni ai sensi delle European Communities (Directive 2000/31/EC) Regulations 2003 (Irlanda)',
  'basis.fr': 'Informazioni ai sensi dell’articolo 1-1 della legge francese n. 2004-575 del 21 giugno 2004 (LCEN)',
  'basis.nl': 'Informazioni ai sensi dell’articolo 3:15d del codice civile olandese',
  'basis.es': 'Informazioni ai sensi dell’articolo 10 della legge spagnola 34/2002 (LSSI-CE)',
  'basis.it': 'Informazioni ai sensi dell’articolo 7 del D.Lgs. 70/2003',
  contact: 'Contatti',
  'aboutSite.at': 'Pubblicazione ai sensi del § 25 MedienG (Austria)',
  'aboutSite.text': 'Questo è il sito di {name}.',
  'row.form': 'Forma giuridica: {value}',
  'row.representative': 'Rappresentanza: {value}',
  'row.registration': 'Registro delle imprese: {value}',
  'row.vat': 'Partita IVA: {value}',
  'row.regulator': 'Autorità di vigilanza: {value}',
  'row.business': 'Attività: {value}',
  'row.phone': 'Telefono: {value}',
  'row.mail': 'E-mail: {value}',
  controller: 'Titolare del trattamento',
  visit: 'Quando visita questo sito',
  'visit.cookies':
    'Questo sito non imposta cookie e non salva nulla sul Suo dispositivo. Non carica nulla da altre imprese: ' +
    'caratteri, immagini e stili provengono da questo stesso sito.',
  'visit.server':
    'Per inviarLe una pagina, il server deve trattare l’indirizzo IP del Suo dispositivo. Senza di esso la ' +
    'pagina non potrebbe raggiungerLa.',
  'visit.basis':
    'La base giuridica è l’articolo 6, paragrafo 1, lettera f) del {law}: il legittimo interesse a mostrarLe la pagina richiesta.',
  message: 'Quando ci contatta',
  'message.use': 'Ciò che ci comunica per telefono, per e-mail o con un modulo di questo sito serve a risponderLe.',
  'message.basis':
    'La base giuridica è l’articolo 6, paragrafo 1, lettera b) del {law} quando si tratta di un contratto, negli ' +
    'altri casi l’articolo 6, paragrafo 1, lettera f) del {law}: il legittimo interesse a risponderLe.',
  map: 'Collegamento alla mappa',
  'map.text':
    'Il collegamento alla mappa porta a openstreetmap.org. Quel sito viene a sapere della Sua visita solo quando segue il collegamento.',
  rights: 'I Suoi diritti',
  'rights.gdpr':
    'Può chiedere l’accesso ai dati personali che La riguardano, la loro rettifica, la cancellazione, la ' +
    'limitazione del trattamento e la portabilità, e può opporsi al loro trattamento (articoli da 15 a 21 del ' +
    '{law}).',
  'rights.ch':
    'Secondo la legge federale svizzera sulla protezione dei dati (LPD) può chiedere l’accesso ai dati che La ' +
    'riguardano, la loro rettifica, la cancellazione e la consegna.',
  'rights.general':
    'Può chiedere quali dati personali che La riguardano sono conservati e chiederne la correzione o la ' +
    'cancellazione, secondo la legge del Paese.',
  'authority.complaint': 'Può proporre reclamo all’autorità per la protezione dei dati: {authority}.',
  'law.gdpr': 'GDPR',
  'law.uk': 'UK GDPR',
  built: 'Come è fatto questo sito',
  'built.standard': 'Questo sito segue le linee guida per l’accessibilità dei contenuti Web (WCAG) 2.2, livello AA.',
  'built.measures':
    'Ogni pagina si usa anche con la sola tastiera. Titoli, elenchi e moduli sono marcati per quello che sono. ' +
    'Il testo si stacca dallo sfondo con un contrasto di almeno 4,5 a 1. Se il Suo dispositivo chiede meno ' +
    'movimento, nulla si muove.',
  feedback: 'Ce lo dica',
  'feedback.text': 'Se qualcosa in questo sito non funziona per Lei, ce lo dica: {ways}.',
});
