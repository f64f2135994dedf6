// Wat de wet een site laat zeggen, in het Nederlands.
import { defineLegal } from './wording.ts';

export default defineLegal({
  basis: 'Wie achter deze site staat',
  'basis.de': 'Gegevens volgens § 5 van de Duitse wet op digitale diensten (DDG)',
  'basis.at': 'Gegevens volgens § 5 ECG en § 25 MedienG (Oostenrijk)',
  'basis.atCompany': 'Gegevens volgens § 5 ECG, § 14 UGB en § 25 MedienG (Oostenrijk)',
  'basis.ch': 'Gegevens volgens artikel 3 van de Zwitserse wet tegen oneerlijke concurrentie (UWG)',
  'basis.gb': 'Gegevens volgens de Electronic Commerce (EC Directive) Regulations 2002 (Verenigd Koninkrijk)',
  'basis.gbCompany':
    'Gegevens volgens de Companies Act 2006 en de Electronic Commerce (EC Directive) Regulations 2002 (Verenigd Koninkrijk)',
  'basis.ie': 'Gegevens volgens de European Communities (Directive 2000/31/EC) Regulations 2003 (Ierland)',
  'basis.fr': 'Gegevens volgens artikel 1-1 van de Franse wet nr. 2004-575 van 21 juni 2004 (LCEN)',
  'basis.nl': 'Gegevens volgens artikel 3:15d van het Burgerlijk Wetboek',
  'basis.es': 'Gegevens volgens artikel 10 van de Spaanse wet 34/2002 (LSSI-CE)',
  'basis.it': 'Gegevens volgens artikel 7 van het Italiaanse wetsbesluit 70/2003',
  contact: 'Contact',
  'aboutSite.at': 'Bekendmaking volgens § 25 MedienG (Oostenrijk)',
  'aboutSite.text': 'Dit is de website van {name}.',
  'row.form': 'Rechtsvorm: {value}',
  'row.representative': 'Vertegenwoordigd door: {value}',
  'row.registration': 'Inschrijving in het handelsregister: {value}',
  'row.vat': 'Btw-nummer: {value}',
  'row.regulator': 'Toezichthouder: {value}',
  'row.business': 'Activiteit: {value}',
  'row.phone': 'Telefoon: {value}',
  'row.mail': 'E-mail: {value}',
  controller: 'Verantwoordelijk',
  visit: 'Wanneer u deze site bezoekt',
  'visit.cookies':
    'Deze site plaatst geen cookies en bewaart niets op uw apparaat. Ze laadt niets van andere bedrijven: ' +
    'lettertypen, beelden en stijlen komen van deze site zelf.',
  'visit.server':
    'Om u een pagina te sturen, moet de server het IP-adres van uw apparaat verwerken. Zonder dat adres kan de pagina u niet bereiken.',
  'visit.basis':
    'De grondslag is artikel 6, lid 1, onder f, {law}: het gerechtvaardigd belang om u de gevraagde pagina te tonen.',
  message: 'Wanneer u contact opneemt',
  'message.use':
    'Wat u ons per telefoon, per e-mail of met een formulier op deze site meedeelt, gebruiken we om u te antwoorden.',
  'message.basis':
    'De grondslag is artikel 6, lid 1, onder b, {law} wanneer het om een overeenkomst gaat, en anders artikel 6, ' +
    'lid 1, onder f, {law}: het gerechtvaardigd belang om u te antwoorden.',
  map: 'Link naar de kaart',
  'map.text': 'De link naar de kaart leidt naar openstreetmap.org. Pas wanneer u de link volgt, verneemt die site uw bezoek.',
  rights: 'Uw rechten',
  'rights.gdpr':
    'U kunt vragen om inzage in uw persoonsgegevens, om rectificatie, wissing, beperking van de verwerking en ' +
    'overdracht ervan, en u kunt bezwaar maken tegen de verwerking (artikelen 15 tot en met 21 {law}).',
  'rights.ch':
    'Volgens de Zwitserse wet op de gegevensbescherming (DSG) kunt u vragen om inzage in uw persoonsgegevens en ' +
    'om rectificatie, wissing en afgifte ervan.',
  'rights.general':
    'U kunt vragen welke persoonsgegevens over u worden bewaard en vragen om ze te corrigeren of te wissen, ' +
    'volgens het recht van het land.',
  'authority.complaint': 'U kunt een klacht indienen bij de gegevensbeschermingsautoriteit: {authority}.',
  'law.gdpr': 'AVG',
  'law.uk': 'UK GDPR',
  built: 'Hoe deze site is gemaakt',
  'built.standard': 'Deze site volgt de Web Content Accessibility Guidelines (WCAG) 2.2, niveau AA.',
  'built.measures':
    'Elke pagina is met alleen het toetsenbord te bedienen. Koppen, lijsten en formulieren zijn gemarkeerd als ' +
    'wat ze zijn. Tekst heeft een contrast van minstens 4,5 op 1 met de achtergrond. Vraagt uw apparaat om ' +
    'minder beweging, dan beweegt er niets.',
  feedback: 'Laat het ons weten',
  'feedback.text': 'Werkt iets op deze site niet voor u, laat het ons dan weten: {ways}.',
});
