// What the law asks a site to say, in English.
import { defineLegal } from './wording.ts';

export default defineLegal({
  basis: 'Who runs this site',
  'basis.de': 'Provider identification under section 5 of the German Digital Services Act (DDG)',
  'basis.at': 'Information under section 5 of the Austrian E-Commerce Act (ECG) and section 25 of the Media Act (MedienG)',
  'basis.atCompany':
    'Information under section 5 of the Austrian E-Commerce Act (ECG), section 14 of the Business Code (UGB) and ' +
    'section 25 of the Media Act (MedienG)',
  'basis.ch': 'Information under article 3 of the Swiss Unfair Competition Act (UWG)',
  'basis.gb': 'Information under the Electronic Commerce (EC Directive) Regulations 2002',
  'basis.gbCompany': 'Information under the Companies Act 2006 and the Electronic Commerce (EC Directive) Regulations 2002',
  'basis.ie': 'Information under the European Communities (Directive 2000/31/EC) Regulations 2003',
  'basis.fr': 'Information under article 1-1 of the French Act no. 2004-575 of 21 June 2004 (LCEN)',
  'basis.nl': 'Information under article 3:15d of the Dutch Civil Code',
  'basis.es': 'Information under article 10 of the Spanish Act 34/2002 (LSSI-CE)',
  'basis.it': 'Information under article 7 of the Italian Legislative Decree 70/2003',
  contact: 'Contact',
  'aboutSite.at': 'Disclosure under section 25 of the Media Act (MedienG)',
  'aboutSite.text': 'This is the website of {name}.',
  'row.form': 'Legal form: {value}',
  'row.representative': 'Represented by: {value}',
  'row.registration': 'Registration: {value}',
  'row.vat': 'VAT number: {value}',
  'row.regulator': 'Supervisory authority: {value}',
  'row.business': 'Line of business: {value}',
  'row.phone': 'Telephone: {value}',
  'row.mail': 'E-mail: {value}',
  controller: 'Who is responsible',
  visit: 'When you visit this site',
  'visit.cookies':
    'This site sets no cookies and keeps nothing on your device. It loads nothing from other companies: ' +
    'typefaces, pictures and styles come from this site itself.',
  'visit.server':
    'To send you a page, the server has to process the IP address of your device. Without it, the page could not reach you.',
  'visit.basis': 'The legal basis is Article 6(1)(f) {law}: the legitimate interest in showing you the page you asked for.',
  message: 'When you get in touch',
  'message.use': 'What you tell us by telephone, by e-mail or through a form on this site is used to answer you.',
  'message.basis':
    'The legal basis is Article 6(1)(b) {law} where it is about a contract, and Article 6(1)(f) {law} in all ' +
    'other cases: the legitimate interest in answering you.',
  map: 'Link to the map',
  'map.text':
    'The link to the map leads to openstreetmap.org. That site learns of your visit when you follow the link, and not before.',
  rights: 'Your rights',
  'rights.gdpr':
    'You may ask for access to the personal data held about you, for its rectification, its erasure, the ' +
    'restriction of its processing and its transfer, and you may object to its processing (Articles 15 to 21 ' +
    '{law}).',
  'rights.ch':
    'You may ask for access to the personal data held about you, for its rectification, its erasure and its ' +
    'transfer, under the Swiss Federal Act on Data Protection (FADP).',
  'rights.general':
    'You may ask which personal data is held about you, and ask for it to be corrected or erased, as the law of the country provides.',
  'authority.complaint': 'You may lodge a complaint with the data protection authority: {authority}.',
  'law.gdpr': 'GDPR',
  'law.uk': 'UK GDPR',
  built: 'How this site is built',
  'built.standard': 'This site is built to the Web Content Accessibility Guidelines (WCAG) 2.2, level AA.',
  'built.measures':
    'Every page can be used with the keyboard alone. Headings, lists and forms are marked up as what they are. ' +
    'Text stands out from its background by a contrast of at least 4.5 to 1. Where your device asks for less ' +
    'motion, nothing moves.',
  feedback: 'Tell us',
  'feedback.text': 'If something on this site does not work for you, please tell us: {ways}.',
});
