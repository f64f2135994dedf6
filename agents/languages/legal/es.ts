// Lo que la ley pide que diga un sitio web, en español.
import { defineLegal } from './wording.ts';

export default defineLegal({
  basis: 'Quién está detrás de este sitio',
  'basis.de': 'Información según el § 5 de la ley alemana de servicios digitales (DDG)',
  'basis.at': 'Información según el § 5 ECG y el § 25 MedienG (Austria)',
  'basis.atCompany': 'Información según el § 5 ECG, el § 14 UGB y el § 25 MedienG (Austria)',
  'basis.ch': 'Información según el artículo 3 de la ley suiza contra la competencia desleal (UWG)',
  'basis.gb': 'Información según las Electronic Commerce (EC Directive) Regulations 2002 (Reino Unido)',
  'basis.gbCompany':
    'Información según la Companies Act 2006 y las Electronic Commerce (EC Directive) Regulations 2002 (Reino Unido)',
  'basis.ie': 'Información según las European Communities (Directive 2000/31/EC) Regulations 2003 (Irlanda)',
  'basis.fr': 'Información según el artículo 1-1 de la ley francesa n.º 2004-575 de 21 de junio de 2004 (LCEN)',
  'basis.nl': 'Información según el artículo 3:15d del Código Civil neerlandés',
  'basis.es': 'Información según el artículo 10 de la Ley 34/2002 (LSSI-CE)',
  'basis.it': 'Información según el artículo 7 del decreto legislativo italiano 70/2003',
  contact: 'Contacto',
  'aboutSite.at': 'Publicación según el § 25 MedienG (Austria)',
  'aboutSite.text': 'Este es el sitio web de {name}.',
  'row.form': 'Forma jurídica: {value}',
  'row.representative': 'Representación: {value}',
  'row.registration': 'Inscripción registral: {value}',
  'row.vat': 'NIF-IVA: {value}',
  'row.regulator': 'Autoridad supervisora: {value}',
  'row.business': 'Actividad: {value}',
  'row.phone': 'Teléfono: {value}',
  'row.mail': 'Correo electrónico: {value}',
  controller: 'Responsable del tratamiento',
  visit: 'Cuando visita este sitio',
  'visit.cookies':
    'Este sitio no instala cookies ni guarda nada en su dispositivo. No carga nada de otras empresas: tipos de ' +
    'letra, imágenes y estilos proceden de este mismo sitio.',
  'visit.server':
    'Para enviarle una página, el servidor tiene que tratar la dirección IP de su dispositivo. Sin ella, la página no podría llegarle.',
  'visit.basis':
    'La base jurídica es el artículo 6, apartado 1, letra f) del {law}: el interés legítimo en mostrarle la página solicitada.',
  message: 'Cuando se pone en contacto',
  'message.use':
    'Lo que nos diga por teléfono, por correo electrónico o mediante un formulario de este sitio se utiliza para responderle.',
  'message.basis':
    'La base jurídica es el artículo 6, apartado 1, letra b) del {law} cuando se trata de un contrato y, en los ' +
    'demás casos, el artículo 6, apartado 1, letra f) del {law}: el interés legítimo en responderle.',
  map: 'Enlace al mapa',
  'map.text': 'El enlace al mapa lleva a openstreetmap.org. Ese sitio solo sabe de su visita cuando usted sigue el enlace.',
  rights: 'Sus derechos',
  'rights.gdpr':
    'Puede solicitar el acceso a sus datos personales, su rectificación, su supresión, la limitación de su ' +
    'tratamiento y su portabilidad, y oponerse a su tratamiento (artículos 15 a 21 del {law}).',
  'rights.ch':
    'Según la ley federal suiza de protección de datos (LPD), puede solicitar el acceso a sus datos personales, ' +
    'su rectificación, su supresión y su entrega.',
  'rights.general':
    'Puede preguntar qué datos personales suyos se conservan y pedir que se corrijan o se supriman, según la ley del país.',
  'authority.complaint': 'Puede presentar una reclamación ante la autoridad de protección de datos: {authority}.',
  'law.gdpr': 'RGPD',
  'law.uk': 'UK GDPR',
  built: 'Cómo está hecho este sitio',
  'built.standard': 'Este sitio sigue las Pautas de Accesibilidad para el Contenido Web (WCAG) 2.2, nivel AA.',
  'built.measures':
    'Todas las páginas se pueden usar solo con el teclado. Títulos, listas y formularios están marcados como lo ' +
    'que son. El texto destaca sobre el fondo con un contraste mínimo de 4,5 a 1. Si su dispositivo pide menos ' +
    'movimiento, nada se mueve.',
  feedback: 'Díganoslo',
  'feedback.text': 'Si algo de este sitio no le funciona, díganoslo: {ways}.',
});
