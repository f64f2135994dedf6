// What clients call the fields of a brief: keys of a profile, labels of a line and headings of a text.
import { onceEachText } from '../once-each-text.ts';
import { fold } from '../reading/fold.ts';

/** Parts of an address that may stand by themselves at the top of a profile. */
export type FieldId = keyof typeof NAMES;

/** Names by field, folded, words run together: "Opening hours" and `opening_hours` are both `openinghours`. */
const NAMES = {
  name: `
    name company companyname business businessname client clientname brandname title firma firmenname betrieb
    nom entreprise raisonsociale nombre empresa nome azienda naam bedrijf الاسم اسم الشركه שם
  `,
  trade: `
    trade industry sector branch businesstype type kind category profession branche gewerbe handwerk metier
    secteur activite oficio settore beroep vak المجال النشاط المهنه القطاع תחום
  `,
  description: `
    description summary shortdescription inshort inbrief kurz kurzbeschreibung beschreibung zusammenfassung
    resume enbref descripcion descrizione omschrijving الوصف نبذه وصف תיאור
  `,
  services: `
    services service offers offer offerings products product menu treatments prices pricelist priceslist plans
    packages tickets whatwedo whatwesell whatwemake whatitcosts rates fees loaves bread classes leistungen
    leistung angebot angebote produkte preise preisliste speisekarte karte waswirmachen wasesgibt prestations
    carte lacarte alacarte tarifs nosprestations services produits cequonmange formules servicios precios carta servizi
    prezzi diensten prijzen aanbod الخدمات خدماتنا الاسعار العلاجات שירותים מחירים loquevendemos loquehacemos queofrecemos nuestracarta tarifas
    tratamientos checosaoffriamo cosaoffriamo cosafacciamo cosavendiamo chevendiamo listino prodotti trattamenti tariffe
  `,
  people: `
    people team ourteam staff owner owners founder founders crew whoweare whoisher whoswho whosthere mitarbeiter
    leute dasteam werwirsind inhaber inhaberin equipe lequipe personnes patron quisommesnous equipo personas
    squadra persone mensen hetteam الفريق فريقنا الاطباء הצוות צוות elequipo nuestroequipo lepersone ilteam
  `,
  hours: `
    hours openinghours opening opentimes openingtimes open times workinghours businesshours whenopen
    whenwereopen offnungszeiten geoffnet zeiten burozeiten ordinationszeiten horaires heures heuresdouverture
    ouverture horario horarios orari orariodiapertura openingstijden ساعاتالعمل اوقاتالعمل الدوام ساعاتالدوام
    שעותפתיחה שעות horariodeapertura orariapertura
  `,
  address: `
    address location place premises where whereweare addr adresse anschrift standort ort lieu ousommesnous
    adressepostale direccion ubicacion indirizzo sede adres العنوان عنواننا الموقع כתובת dondeestamos dovesiamo
    dondeycuando doveequando
  `,
  street: `street streetaddress strasse rue calle via straat الشارع`,
  postcode: `postcode postalcode zip zipcode plz eircode codepostal cap`,
  city: `city town village locality stadt ville ciudad citta plaats المدينه עיר`,
  country: `country land pays pais paese البلد الدوله מדינה`,
  geo: `geo coordinates latlon latlng position koordinaten`,
  phones: `
    phone phones telephone tel telefon mobile mobil handy cell fon ring call telephones portable telefono movil
    telefoon mobiel هاتف الهاتف تلفون جوال طلفون טלפון נייד
  `,
  mails: `
    mail mails email emails emailaddress write courriel mel correo emailadresse البريد البريدالالكتروني ايميل
    מייל דואל
  `,
  web: `web website url site newaddress newsite domain webseite homepage siteweb sitio sitoweb الموقعالالكتروني אתר`,
  oldAddress: `
    oldaddress oldsite oldwebsite currentsite currentwebsite existingsite existingwebsite alteadresse alteseite
    bisherigewebsite anciensite sitioantiguo vecchiosito oudesite الموقعالقديم
  `,
  oldPages: `oldpages oldpaths redirects oldurls alteseiten`,
  audience: `
    audience audiences targetaudience targetgroup whofor customers clients visitors guests zielgruppe
    zielgruppen kunden kundschaft gaste clientele public publiccible clientes clienti doelgroep klanten الجمهور العملاء
    المرضى קהל pubblico
  `,
  tone: `tone tones toneofvoice voice style tonfall ton stil klang stile toon النبره الاسلوب טון tono`,
  goals: `
    goals goal aims aim objectives purpose whatthesiteshoulddo ziele ziel objectifs objectif but objetivos
    obiettivi doelen doel الاهداف الهدف מטרות
  `,
  regions: `
    regions region servicearea areas areasserved area catchment einzugsgebiet gebiet zone zones secteurdesservi
    zona regio المناطق אזורים
  `,
  languages: `
    languages language lang locale sprachen sprache langues langue idiomas idioma lingue lingua talen taal
    اللغات اللغه שפות שפה
  `,
  colours: `
    colours colour colors color brandcolour brandcolor brandcolours brandcolors palette farben farbe hausfarbe
    couleurs couleur colores colori colore kleuren kleur الالوان اللون צבעים צבע
  `,
  fonts: `fonts font typeface typefaces schrift schriften police polices`,
  logo: `logo logofile logotype الشعار לוגו`,
  photos: `photos photo images image pictures bilder fotos images الصور תמונות`,
  competitors: `
    competitors competitor competition rivals sitesweknow mitbewerber konkurrenz concurrents competidores
    concorrenti concurrenten المنافسون מתחרים
  `,
  story: `
    story ourstory about aboutus history background wherewecomefrom howitstarted geschichte uberuns
    unseregeschichte werdegang histoire notrehistoire apropos quienessomos historia storia chisiamo overons
    verhaal قصتنا منعيادتنا مننحن עלינו הסיפורשלנו dedondevenimos lanostrastoria
  `,
  promises: `
    promises promise points usps usp sellingpoints ourpromise whatwepromise guarantees commitments versprechen
    wasunsausmacht darauflegenwirwert engagements nosengagements compromisos promesse beloften وعودنا التزامنا
    ההבטחהשלנו
  `,
  steps: `
    steps process howitworks howwework method ablauf sogehtes soarbeitenwir schritte sogehts etapes deroulement
    commentcamarche pasos proceso passi stappen werkwijze خطواتالعمل الخطوات כיצדזהעובד comotrabajamos comofunciona elproceso comesilavora
    comelavoriamo comefunziona fasi
  `,
  figures: `
    figures facts numbers keyfigures innumbers zahlen infigures chiffres enchiffres cifras numeri cijfers ارقام
    بالارقام מספרים encifras ennumeros incifre innumeri cifre
  `,
  quotes: `
    quotes quote testimonials testimonial reviews whatpeoplesay customersay stimmen kundenstimmen referenzen
    avis temoignages onparledenous cequonditdenous opiniones recensioni ervaringen اراءالعملاء قالوا ממליצים testimonios loquedicen loquedicendenosotros testimonianze diconodinoi
    cosadicono
  `,
  faq: `
    faq faqs questions frequentquestions frequentlyaskedquestions questionsandanswers questionspeopleask
    haufigefragen fragen fragenundantworten questionsfrequentes questionsreponses questions preguntas
    preguntasfrecuentes domande domandefrequenti veelgesteldevragen vragen اسئلهشائعه الاسئلهالشائعه الاسئله
    שאלותנפוצות שאלות
  `,
  cases: `
    cases work projects portfolio references jobs workwevedone recentwork pieces arbeiten projekte
    referenzprojekte projets realisations chantiers trabajos proyectos lavori progetti werk projecten اعمالنا
    مشاريعنا עבודות פרויקטים obras realizzazioni
  `,
  timetable: `
    timetable schedule programme program lineup classtimetable stundenplan kursplan programm emploidutemps
    programa orariocorsi rooster البرنامج الجدول מערכתשעות תוכנית
  `,
  news: `
    news latestnews latest updates blog aktuelles neuigkeiten neues nachrichten actualites actu nouvelles noticias
    novedades novita notizie nieuws اخبار الاخبار חדשות
  `,
  notices: `
    notices notice closures closeddays holidayclosing holidayhours pleasenote betriebsurlaub betriebsferien
    schliesstage schliesszeiten hinweise aushang fermetures fermeturesannuelles conges avisos cierres chiusure avvisi
    sluitingsdagen mededelingen تنبيهات اعلانات הודעות ferie vacaciones
  `,
  vacancies: `
    vacancies vacancy jobopenings openings openpositions joinus workwithus workforus careers hiring wearehiring
    stellen stellenangebote offenestellen jobangebote karriere wirsuchen emplois recrutement offresdemploi
    onrecrute nousrecrutons empleo trabajaconnosotros lavoraconnoi posizioniaperte offertedilavoro vacatures
    werkenbij وظائف وظائفشاغره דרושים
  `,
  partners: `
    partners partner workwith weworkwith suppliers growers sponsors supporters members partnerbetriebe lieferanten
    partenaires fournisseurs socios proveedores colaboradores fornitori leveranciers شركاؤنا الشركاء שותפים ספקים
  `,
  downloads: `
    downloads download documents files forms formulare unterlagen dokumente telechargements documentsatelecharger
    formulaires descargas documentos documenti moduli formulieren documenten تحميل ملفات הורדות טפסים
  `,
  pairs: `beforeafter beforeandafter vorhernachher avantapres antesydespues primaedopo voorenna قبلوبعد לפניואחרי`,
  booking: `
    booking bookings howtobook reservations reserving appointments terminvereinbarung buchung reservierung
    reservation commentreserver reservas comoreservar prenotazioni comeprenotare reserveren afspraken الحجز הזמנות
  `,
  newsletter: `newsletter rundbrief infolettre lettredinformation boletin nieuwsbrief النشره ניוזלטר`,
  licences: `
    licences licenses licence license certificates certifications accreditations zulassungen zertifikate
    befugnisse agrements certificaciones certificazioni vergunningen التراخيص الترخيص רישיונות licencias licenze abilitazioni
  `,
  legal: `
    legal imprint legaldetails companydetails impressum mentionslegales avisolegal notelegali juridisch قانوني
    البياناتالقانونيه
  `,
  directions: `
    directions gettinghere howtofindus findingus parking access anfahrt sofindensieuns parken acces venir
    commentvenir comollegar comearrivare bereikbaarheid كيفتصل الوصولالينا דרכיהגעה comeraggiungerci
  `,
  action: `action calltoaction cta maincta primaryaction button handlungsaufruf الاجراء accion azione llamadaalaaccion`,
  pages: `pages page wantedpages sitemap seiten paginas pagine الصفحات`,
  constraints: `
    constraints restrictions limits mustnot musts rules noway pleasedont notwanted avoid vorgaben bedingungen contraintes
    restricciones vincoli voorwaarden القيود noqueremos nonvogliamo aeviter
  `,
  deadline: `deadline due duedate launch launchdate bywhen termin frist echeance datelimite fechalimite scadenza الموعد`,
  direction: `direction artdirection design designdirection`,
  statements: `statements sentences tagline slogan motto claim inourwords`,
  kind: `kind_of_brief`,
  unread: `unread`,
} as const;

/** Objects that only hold other fields: their contents count as if they stood one level higher. */
const WRAPPERS = new Set(
  words(
    'contact contacts company business client brand branding profile brief info ' +
      'organisation organization firma kontakt identity social',
  ),
);

const FIELDS_BY_NAME = new Map(
  Object.entries(NAMES).flatMap(([field, names]) => [field.toLowerCase(), ...words(names)].map((name) => [name, field] as const)),
);

const OWN = /^(?:our|my|the|your|unsere?|notre|nos|nuestr[oa]s?|onze)(?=.{4})/u;

/** The field a key, a label or a heading means; undefined when it is none. */
export function fieldNamed(label: string): FieldId | undefined {
  const joined = joinedName(label);
  const spellings = [joined, joined.replaceAll(/([aou])e/gu, '$1'), joined.replace(OWN, '')];
  const field = spellings.map((spelling) => FIELDS_BY_NAME.get(spelling)).find((found) => found !== undefined);
  return isField(field) ? field : undefined;
}

export function isWrapper(label: string): boolean {
  return WRAPPERS.has(joinedName(label));
}

/** Folded, letters and digits only. */
export const joinedName: (label: string) => string = onceEachText((label) => fold(label).replaceAll(/[^\p{L}\p{N}]/gu, ''));

function isField(field: string | undefined): field is FieldId {
  return field !== undefined && field in NAMES;
}

function words(list: string): string[] {
  return list.trim().split(/\s+/u);
}
