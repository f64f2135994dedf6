// Ce que la loi demande à un site de dire, en français.
import { defineLegal } from './wording.ts';

export default defineLegal({
  basis: 'Qui exploite ce site',
  'basis.de': 'Informations prévues par le § 5 de la loi allemande sur les services numériques (DDG)',
  'basis.at': 'Informations prévues par le § 5 ECG et le § 25 MedienG (Autriche)',
  'basis.atCompany': 'Informations prévues par le § 5 ECG, le § 14 UGB et le § 25 MedienG (Autriche)',
  'basis.ch': 'Informations prévues par l’article 3, alinéa 1, lettre s LCD (Suisse)',
  'basis.gb': 'Informations prévues par les Electronic Commerce (EC Directive) Regulations 2002 (Royaume-Uni)',
  'basis.gbCompany':
    'Informations prévues par le Companies Act 2006 et les Electronic Commerce (EC Directive) Regulations 2002 (Royaume-Uni)',
  'basis.ie': 'Informations prévues par les European Communities (Directive 2000/31/EC) Regulations 2003 (Irlande)',
  'basis.fr': 'Éditeur du site (article 1-1 de la loi n°\u00A02004-575 du 21 juin 2004)',
  'basis.nl': 'Informations prévues par l’article 3:15d du Code civil néerlandais',
  'basis.es': 'Informations prévues par l’article 10 de la loi espagnole 34/2002 (LSSI-CE)',
  'basis.it': 'Informations prévues par l’article 7 du décret législatif italien 70/2003',
  contact: 'Contact',
  'aboutSite.at': 'Publication prévue par le § 25 MedienG (Autriche)',
  'aboutSite.text': 'Ce site présente {name}.',
  'row.form': 'Forme juridique\u00A0: {value}',
  'row.representative': 'Représentation\u00A0: {value}',
  'row.registration': 'Immatriculation\u00A0: {value}',
  'row.vat': 'Numéro de TVA\u00A0: {value}',
  'row.regulator': 'Autorité de surveillance\u00A0: {value}',
  'row.business': 'Activité\u00A0: {value}',
  'row.phone': 'Téléphone\u00A0: {value}',
  'row.mail': 'Courriel\u00A0: {value}',
  controller: 'Responsable du traitement',
  visit: 'Quand vous consultez ce site',
  'visit.cookies':
    'Ce site ne dépose aucun cookie et n’enregistre rien sur votre appareil. Il ne charge rien d’autres entreprises\u00A0: ' +
    'polices, images et styles viennent de ce site lui-même.',
  'visit.server':
    'Pour vous envoyer une page, le serveur doit traiter l’adresse IP de votre appareil. Sans elle, la page ne pourrait pas vous parvenir.',
  'visit.basis':
    'La base juridique est l’article 6, paragraphe 1, point f) {law}\u00A0: l’intérêt légitime à vous montrer la page demandée.',
  message: 'Quand vous prenez contact',
  'message.use': 'Ce que vous nous dites par téléphone, par courriel ou par un formulaire de ce site sert à vous répondre.',
  'message.basis':
    'La base juridique est l’article 6, paragraphe 1, point b) {law} lorsqu’il s’agit d’un contrat, sinon l’article 6, ' +
    'paragraphe 1, point f) {law}\u00A0: l’intérêt légitime à vous répondre.',
  map: 'Lien vers le plan',
  'map.text': 'Le lien vers le plan mène à openstreetmap.org. Ce site n’apprend votre visite que lorsque vous suivez le lien.',
  rights: 'Vos droits',
  'rights.gdpr':
    'Vous pouvez demander l’accès aux données à caractère personnel qui vous concernent, leur rectification, ' +
    'leur effacement, la limitation de leur traitement et leur portabilité, et vous opposer à leur traitement ' +
    '(articles 15 à 21 {law}).',
  'rights.ch':
    'Selon la loi fédérale suisse sur la protection des données (LPD), vous pouvez demander l’accès aux données ' +
    'qui vous concernent, leur rectification, leur effacement et leur remise.',
  'rights.general':
    'Vous pouvez demander quelles données à caractère personnel sont conservées à votre sujet, et en demander la ' +
    'rectification ou l’effacement, selon le droit du pays.',
  'authority.complaint': 'Vous pouvez adresser une réclamation à l’autorité de protection des données\u00A0: {authority}.',
  'law.gdpr': 'RGPD',
  'law.uk': 'UK GDPR',
  built: 'Comment ce site est construit',
  'built.standard': 'Ce site est construit selon les règles pour l’accessibilité des contenus Web (WCAG) 2.2, niveau AA.',
  'built.measures':
    'Chaque page s’utilise au clavier seul. Titres, listes et formulaires sont balisés pour ce qu’ils sont. Le ' +
    'texte se détache du fond avec un contraste d’au moins 4,5 pour 1. Si votre appareil demande moins ' +
    'd’animation, rien ne bouge.',
  feedback: 'Dites-le-nous',
  'feedback.text': 'Si quelque chose sur ce site ne fonctionne pas pour vous, dites-le-nous\u00A0: {ways}.',
});
