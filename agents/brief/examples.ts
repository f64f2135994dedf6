// A right value of every field of a brief, shown to whoever wrote a wrong one.

/** JSON, by name of field. */
const EXAMPLES: Readonly<Record<string, string>> = {
  name: '"Bakery Hofer"',
  trade: '"bakery"',
  description: '"A bakery with a wood-fired oven in Linz."',
  services: '["Haircut", { "name": "Colour", "price": "€ 80" }]',
  people: '[{ "name": "Maria Hofer", "role": "Baker" }]',
  hours: '{ "Monday to Friday": "8:00-18:00", "Saturday": "8:00-12:00" }',
  address: '{ "street": "Landstraße 12", "postcode": "4020", "city": "Linz", "country": "Austria" }',
  geo: '{ "lat": 48.3, "lon": 14.29 }',
  phones: '["+43 732 123456"]',
  mails: '["hello@hofer.example"]',
  web: '"https://hofer.example"',
  oldAddress: '"https://old.hofer.example"',
  oldPages: '["/about.html", "/contact.html"]',
  audience: '["families", "walkers"]',
  tone: '["calm", "plain"]',
  goals: '["more orders for Saturday"]',
  regions: '["Linz", "Upper Austria"]',
  languages: '["de"]',
  colours: '["#8c3b1a"]',
  fonts: '["Fraunces"]',
  logo: '"logo.svg"',
  photos: '["shop.jpg", { "file": "oven.jpg", "caption": "The oven" }]',
  competitors: '["https://another-bakery.example"]',
  story: '["The oven was built in 1911."]',
  promises: '["Every loaf has two days behind it."]',
  steps: '[{ "name": "Order", "description": "By Thursday noon." }]',
  figures: '[{ "value": "1911", "label": "oven built" }]',
  quotes: '[{ "text": "I moved house and kept the bakery.", "by": "Ruth" }]',
  faq: '[{ "question": "Can I reserve a loaf?", "answer": "Yes, until Thursday noon." }]',
  cases: '[{ "title": "Tramway School", "place": "Bristol", "year": "2024" }]',
  timetable: '[{ "day": "Monday", "entries": [{ "time": "07:00", "what": "Slow flow", "who": "Tamsin" }] }]',
  licences: '["Master baker, Linz Chamber of Trade"]',
  legal: '{ "entity": "Hofer GmbH", "registration": "FN 123456 a" }',
  directions: '["Tram 3 to Mozartkreuzung."]',
  action: '"Order a loaf"',
  pages: '["faq", "work"]',
  constraints: '["No photographs of staff."]',
  deadline: '"1 May"',
  direction: '"almanac"',
  statements: '["We bake at night."]',
};

export function exampleOf(field: string): string {
  return EXAMPLES[field] ?? '"a text"';
}
