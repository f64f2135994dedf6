// Free text: a line, a few lines, a pasted mail, Markdown.
import { describe, expect, it } from 'vitest';
import type { Brief } from '../site/brief.ts';
import { briefOf } from './read-brief.fixture.ts';

describe('one line', () => {
  it.each<[string, Partial<Brief>]>([
    [
      'Hi, we need a website for our garage, Kovač Auto in Maribor.',
      { name: 'Kovač Auto', trade: 'garage', address: { city: 'Maribor' } },
    ],
    ['We mend shoes. Write to info@blue-heel.example', { name: 'Blue Heel' }],
    ['Bakery Hofer, Linz. We bake rye bread.', { name: 'Bakery Hofer', address: { city: 'Linz' } }],
    ['Bakery Hofer, Linz', { name: 'Bakery Hofer', address: { city: 'Linz' } }],
    ['Fietsatelier Dampoort is een fietsenmaker in Gent. Wij herstellen alle fietsen.', { name: 'Fietsatelier Dampoort' }],
    ['Bäckerei Hofer in Linz', { name: 'Bäckerei Hofer', address: { city: 'Linz' } }],
    ['Ninepenny — florist in Ōamaru', { name: 'Ninepenny', trade: 'florist', address: { city: 'Ōamaru' } }],
    ['The Crooked Spoon - café, York', { name: 'The Crooked Spoon', trade: 'café', address: { city: 'York' } }],
    ['The Crooked Spoon | café | York', { name: 'The Crooked Spoon', trade: 'café', address: { city: 'York' } }],
    ['The Crooked Spoon (café in York)', { name: 'The Crooked Spoon', trade: 'café', address: { city: 'York' } }],
    ['Crooked Spoon: a café in York', { name: 'Crooked Spoon', trade: 'café', address: { city: 'York' } }],
    ['Café Blau (formerly Rosa)', { name: 'Café Blau (formerly Rosa)' }],
    ['Hofer (GmbH)', { name: 'Hofer (GmbH)' }],
    ['Krause, Tag und Nacht, Köln', { name: 'Krause', address: { city: 'Köln' }, statements: ['Tag und Nacht'] }],
    ["site for my sister's bakery, called Crumb, in Leeds", { name: 'Crumb', statements: [] }],
    ['Anna Berg, Photographer', { name: 'Anna Berg', trade: 'Photographer' }],
    ['Chez Lucette, Nîmes, France', { name: 'Chez Lucette', address: { city: 'Nîmes', country: 'France' } }],
    ['مخبز الوردة، عمّان', { name: 'مخبز الوردة', address: { city: 'عمّان' } }],
    ['מאפיית לחמי, חיפה', { name: 'מאפיית לחמי', address: { city: 'חיפה' } }],
    ['パン屋 山田', { name: 'パン屋 山田' }],
    ['Пекарня Заря', { name: 'Пекарня Заря' }],
    ['ร้านขนมปัง', { name: 'ร้านขนมปัง' }],
    ['Ἀρτοποιεῖον', { name: 'Ἀρτοποιεῖον' }],
    ['🥐 Crumb', { name: '🥐 Crumb' }],
    ['Name: Hofer', { name: 'Hofer' }],
    ['"Bakery Hofer, Linz"', { name: '"Bakery Hofer' }],
    [
      'We are Bakery Hofer and we bake at night.',
      { name: 'Bakery Hofer', description: 'We are Bakery Hofer and we bake at night.' },
    ],
  ])('is enough: %s', (line, expected) => {
    expect(briefOf(line)).toMatchObject({ kind: 'text', ...expected });
  });
});

describe('lines', () => {
  it.each<[string, Partial<Brief>]>([
    ['Phone: 0113 496 0142', { phones: ['0113 496 0142'] }],
    [
      '0113 496 0142 · desk@hofer.example · www.hofer.example',
      { phones: ['0113 496 0142'], mails: ['desk@hofer.example'], web: 'www.hofer.example' },
    ],
    [
      '9 Crown Street, Hebden Bridge HX7 8EH',
      { address: { street: '9 Crown Street', postcode: 'HX7 8EH', city: 'Hebden Bridge' } },
    ],
    [
      'Täglich frisches Brot. Tel. 0732 123456. Landstraße 12, 4020 Linz.',
      { address: { street: 'Landstraße 12', postcode: '4020', city: 'Linz' } },
    ],
    [
      'Mo–Fr 8–18 Uhr, Sa 8–12 Uhr',
      {
        hours: [
          { days: 'Mo–Fr', times: '8–18 Uhr' },
          { days: 'Sa', times: '8–12 Uhr' },
        ],
      },
    ],
    [
      'Coupe femme 38 €, couleur à partir de 55 €. 12 rue Mercière, 69002 Lyon. Tél. 04 78 12 34 56.',
      {
        services: [
          { name: 'Coupe femme', price: '38 €' },
          { name: 'Couleur', price: 'à partir de 55 €' },
        ],
        address: { street: '12 rue Mercière', postcode: '69002', city: 'Lyon' },
        phones: ['04 78 12 34 56'],
      },
    ],
    [
      'Haarschnitt 42 €, Farbe 60 €. 12 Hauptplatz, 8010 Graz.',
      { address: { street: '12 Hauptplatz', postcode: '8010', city: 'Graz' } },
    ],
    ['Open Tuesday to Saturday 8am to 3pm.', { hours: [{ days: 'Tuesday to Saturday', times: '8am to 3pm' }] }],
    [
      '- Valley white: £4.20\n- Seeded rye – dense, dark: £5.40',
      {
        services: [
          { name: 'Valley white', price: '£4.20' },
          { name: 'Seeded rye', description: 'dense, dark', price: '£5.40' },
        ],
      },
    ],
    ['Haarschnitt ........ 42,00 €', { services: [{ name: 'Haarschnitt', price: '42,00 €' }] }],
    ['- Root canal (90 min), from £340', { services: [{ name: 'Root canal', duration: '90 min', price: 'from £340' }] }],
    ['Owner: Josie Barraclough', { people: [{ name: 'Josie Barraclough', role: 'Owner' }] }],
    ['Inhaberin: Maria Hofer', { people: [{ name: 'Maria Hofer', role: 'Inhaberin' }] }],
    [
      '“I moved house and kept the bakery.” — Ruth, customer',
      { quotes: [{ text: 'I moved house and kept the bakery.', by: 'Ruth, customer' }] },
    ],
    ['Questions:\nCan I reserve? Yes, until noon.', { faq: [{ question: 'Can I reserve?', answer: 'Yes, until noon.' }] }],
    [
      'Services:\n- Cut\n- Colour\n\nHours: Mo-Fr 8-18',
      { services: [{ name: 'Cut' }, { name: 'Colour' }], hours: [{ days: 'Mo-Fr', times: '8-18' }] },
    ],
    ['The oven was built in 1911.', { story: ['The oven was built in 1911.'] }],
    ['If you ring before nine, we keep one back.', { promises: ['If you ring before nine, we keep one back.'] }],
    ['Our bread has a thick crust.', { statements: ['Our bread has a thick crust.'] }],
    ['We would like more orders for Saturday.', { goals: ['We would like more orders for Saturday.'] }],
    ['Our old site is www.hofer-alt.example', { oldAddress: 'www.hofer-alt.example' }],
    ['Our previous website was www.hofer-alt.example', { oldAddress: 'www.hofer-alt.example' }],
    ['Frühere Seite: www.hofer-alt.example', { oldAddress: 'www.hofer-alt.example' }],
    ['Oude website: www.hofer-alt.example', { oldAddress: 'www.hofer-alt.example' }],
    [
      '## Our prices\n\n| Loaf | Price |\n|---|---|\n| Rye | £5 |\n| White | £4 |',
      {
        services: [
          { name: 'Rye', price: '£5' },
          { name: 'White', price: '£4' },
        ],
      },
    ],
  ])('reads %j', (lines, expected) => {
    expect(briefOf(`Second Rise\n\n${lines}`)).toMatchObject({ name: 'Second Rise', ...expected });
  });

  it.each([
    'Can you finish it by May?',
    'Please use the green one.',
    'Ring Tom on 0113 496 0142 if anything is unclear, he has the files.',
    '[[x]] {y} ~~',
  ])('leaves unread what says nothing about the client: %s', (line) => {
    const brief = briefOf(`Second Rise\n\n${line}`);
    expect(brief.unread).toEqual([line]);
    expect([...brief.statements, ...brief.story, ...brief.promises]).toEqual([]);
  });

  it('lets a client without a name go by what it is, until it is told', () => {
    expect(briefOf('Tattoo studio. Berlin. Walk-ins welcome on Fridays.')).toMatchObject({
      name: 'Tattoo studio',
      nameFrom: 'trade',
    });
    expect(briefOf('Needle & Ink\nTattoo studio')).not.toHaveProperty('nameFrom');
  });

  it('says how to help when it finds no name', () => {
    expect(() => briefOf('We bake bread and we like it that way.')).toThrow(
      /does not say what the client is called.*Bakery Hofer, Linz/u,
    );
  });
});

describe('a pasted mail', () => {
  const MAIL = `From: Josie <josie@secondrise.example>
To: studio@web.example
Subject: Website for Second Rise
Date: Tue, 3 Feb 2026 16:12:00 +0000

Hi Tom,

Thanks for the call yesterday. Second Rise is a bakery in Hebden Bridge.
We sell bread until it is gone.
Could you send an invoice first?

Best wishes
Josie
Second Rise, 9 Crown Street, Hebden Bridge HX7 8EH
01422 496 077

PS: We are never open on Mondays.

On Mon, 2 Feb 2026 at 10:00, Tom <tom@web.example> wrote:
> Could you send us some words?
> We love your rusks.`;

  it('becomes what the client says in it, and nothing else', () => {
    const brief = briefOf(MAIL);
    expect(brief).toMatchObject({
      name: 'Second Rise',
      trade: 'bakery',
      description: 'Second Rise is a bakery in Hebden Bridge.',
      statements: ['We sell bread until it is gone.'],
      promises: ['We are never open on Mondays.'],
      phones: ['01422 496 077'],
      unread: ['Could you send an invoice first?'],
    });
    expect(JSON.stringify(brief)).not.toMatch(/rusks|Tom|Best wishes|tom@|Thanks/u);
  });
});

describe('a mail in one paragraph', () => {
  const brief = briefOf(
    'We need a website for our garage, Kovač Auto in Maribor. We repair old Renaults and do tyres, brakes and the yearly ' +
      'inspection. Open Mon-Fri 7-16. Call 02 461 12 34 or write to info@kovac-auto.example. We never start work before ' +
      'you know the price.',
  );

  it('is read sentence by sentence', () => {
    expect(brief).toMatchObject({
      name: 'Kovač Auto',
      phones: ['02 461 12 34'],
      mails: ['info@kovac-auto.example'],
      promises: ['We never start work before you know the price.'],
    });
    expect(brief.hours).toHaveLength(1);
    expect([...brief.statements, brief.description].join()).toContain('We repair old Renaults');
  });
});
