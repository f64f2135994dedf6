// What gives a country away: its domain, its other names, the shape of its postcodes, its best known cities.

/** Top-level domains of countries that are mostly used for something else. */
export const WORLDWIDE_TLDS = new Set([
  'io',
  'co',
  'me',
  'tv',
  'ai',
  'cc',
  'fm',
  'to',
  'ly',
  'ws',
  'gg',
  'sh',
  'la',
  'am',
  'im',
  'st',
  'vc',
  'nu',
  'tk',
  'ml',
  'ga',
  'cf',
  'gq',
]);
export const NAME_LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'nl', 'ar', 'he', 'pt', 'sv', 'da', 'pl', 'tr', 'ja', 'zh'] as const;
export const OTHER_NAMES: Readonly<Record<string, string>> = {
  uk: 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  'northern ireland': 'GB',
  britain: 'GB',
  'great britain': 'GB',
  grossbritannien: 'GB',
  usa: 'US',
  'u.s.a.': 'US',
  'u.s.': 'US',
  america: 'US',
  holland: 'NL',
  eire: 'IE',
  'republic of ireland': 'IE',
  uae: 'AE',
  emirates: 'AE',
  الامارات: 'AE',
  aotearoa: 'NZ',
  schweiz: 'CH',
  suisse: 'CH',
  svizzera: 'CH',
};

/** Postcodes whose shape no other country shares. */
export const POSTCODES: readonly (readonly [RegExp, string])[] = [
  [/^(?:GIR ?0AA|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})$/u, 'GB'],
  [/^(?:[AC-FHKNPRTV-Y]\d{2}|D6W) ?[0-9AC-FHKNPRTV-Y]{4}$/u, 'IE'],
  [/^[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z] ?\d[ABCEGHJ-NPRSTV-Z]\d$/u, 'CA'],
  [/^\d{4} ?[A-Z]{2}$/u, 'NL'],
  [/^\d{5}-\d{4}$/u, 'US'],
  [/^\d{4}-\d{3}$/u, 'PT'],
  [/^\d{2}-\d{3}$/u, 'PL'],
  [/^〒?\d{3}-\d{4}$/u, 'JP'],
  [/^(?:A|AT)-\d{4}$/u, 'AT'],
  [/^(?:D|DE)-\d{5}$/u, 'DE'],
  [/^(?:CH)-\d{4}$/u, 'CH'],
  [/^(?:F|FR)-\d{5}$/u, 'FR'],
];

/** Cities so much better known than their namesakes that nobody adds the country; folded. */
export const CITIES: Readonly<Record<string, string>> = citiesOf({
  AT: 'wien vienna linz salzburg innsbruck graz klagenfurt bregenz',
  DE: 'berlin hamburg munchen munich koln stuttgart dusseldorf leipzig dresden hannover nurnberg bremen',
  CH: 'zurich genf geneve basel bern lausanne luzern winterthur',
  FR: 'paris lyon marseille toulouse bordeaux nantes lille strasbourg rennes montpellier grenoble',
  ES: 'madrid barcelona sevilla bilbao zaragoza malaga',
  IT: 'roma milano torino napoli firenze bologna venezia palermo genova',
  NL: 'amsterdam rotterdam utrecht eindhoven groningen',
  BE: 'bruxelles brussel antwerpen gent liege',
  GB: 'london leeds sheffield glasgow edinburgh cardiff swansea liverpool',
  IE: 'dublin galway limerick',
  DK: 'kobenhavn copenhagen aarhus odense',
  SE: 'stockholm goteborg gothenburg malmo uppsala',
  NO: 'oslo bergen trondheim',
  US: 'chicago seattle brooklyn los-angeles san-francisco new-york',
  CA: 'toronto montreal',
  AU: 'sydney melbourne brisbane adelaide',
  NZ: 'auckland',
  JO: 'amman عمان aqaba العقبه irbid اربد',
  AE: 'dubai دبي abu-dhabi ابوظبي sharjah الشارقه',
  EG: 'cairo القاهره',
  SA: 'riyadh الرياض jeddah جده',
  LB: 'beirut بيروت',
  IL: 'tel-aviv haifa חיפה',
});

function citiesOf(lists: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(lists).flatMap(([country, cities]) => cities.split(' ').map((city) => [city, country])),
  );
}
