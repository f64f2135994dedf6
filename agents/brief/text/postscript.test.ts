// What is written at the end, and takes back what stands above.
import { expect, test } from 'vitest';
import { briefOf } from '../read-brief.fixture.ts';
import { factsIn, usedIn } from './clients.fixture.ts';

const MAIL = 'Thread & Thimble, Leeds. New zip £18, hem £12. Open mon-sat 9-5. Call 0113 496 0022.\n\nThanks\nGill\n\n';

test.for([
  ['PS the zip is £20 now', ['service: hem = £12', 'service: new zip = £20', 'phone: 0113 496 0022', 'hours: 1-6 09:00-17:00']],
  ['PS: correction, the number is 0113 496 0033', ['phone: 0113 496 0033', 'service: new zip = £18']],
  ['P.S. we are actually closed on Saturday now', ['hours: 1-5 09:00-17:00']],
  ['PS new prices soon, zip maybe 19', ['service: new zip = £18', 'left: new prices soon, zip maybe 19']],
] as const)('“%s” is believed or asked about', ([postscript, facts]) => {
  expect(factsIn(briefOf(MAIL + postscript))).toEqual(expect.arrayContaining([...facts]));
});

test('what a postscript denies is said no more', () => {
  const brief = briefOf(
    'Gasthaus Ochsen, Linz\nAm Montag und Dienstag haben wir Ruhetag für die Küche.\n\nLG\nEva\n\nPS: Dienstag haben wir jetzt doch offen.',
  );
  expect(usedIn(brief)).not.toContain('Ruhetag');
  expect(brief.unread.join()).toContain('Ruhetag');
});

test('a postscript that changes nothing is read as any line is', () => {
  expect(briefOf(`${MAIL}PS we also mend tents and sails.`).statements).toEqual(['we also mend tents and sails.']);
});

const SALON = 'Muster Salon, Leeds\nHaircut £30\nBeard trim £15\nTel 0113 496 0142\n\n';

test.for([
  ['PS a haircut is £35 now', '£35'],
  ['Oh and the haircut is now £35, we put it up last week.', '£35'],
  ['Oh and new customers get £5 off a haircut.', '£30'],
  ['PS now also kids haircut £12', '£30'],
  ['Oh, and instead of a tip give £5 to the dog shelter with your haircut', '£30'],
  ['Oh and our new haircut is loved, £3 of it goes to charity', '£30'],
  ['PS the haircut is now £5 cheaper for students', '£30'],
  ['Oh and the haircut is £25 now, Mondays only', '£30'],
  ['PS: Haircut jetzt £5 günstiger', '£30'],
  ['PS a haircut is £35 now. A wash is £4.', '£30'],
] as const)('after “%s” a haircut costs %s, and what is not understood is asked about', ([said, price]) => {
  const brief = briefOf(SALON + said);
  expect(brief.services).toEqual([
    { name: 'Haircut', price },
    { name: 'Beard trim', price: '£15' },
  ]);
  expect(brief.unread.length > 0).toBe(price === '£30');
});

test.for([
  ['PS our new number is 0113 496 0033', ['0113 496 0033'], 0],
  ['PS: Die neue Nummer lautet 0113 496 0033.', ['0113 496 0033'], 0],
  ['PS my new partner Tom is on 07700 900123', ['0113 496 0142'], 1],
  ['Oh and from March my mobile is also 07700 900123', ['0113 496 0142'], 1],
  ["Oh and actually my brother's number is 07700 900123", ['0113 496 0142'], 1],
  ['PS the number is no longer 0113 496 0142', ['0113 496 0142'], 1],
  ['Übrigens, der neue Lehrling hat die Nummer 07700 900123', ['0113 496 0142'], 1],
] as const)('after “%s” the numbers are %s', ([said, phones, unread]) => {
  const brief = briefOf(SALON + said);
  expect(brief.phones).toEqual(phones);
  expect(brief.unread).toHaveLength(unread);
});

test.for([
  ['PS: Neue Torten gibt es jeden Samstag.', ['hours: 1-6 08:00-17:00']],
  ['Ach ja, die neue Werkbank steht seit Montag', ['hours: 1-6 08:00-17:00']],
  ['By the way, our new kitchen was built in 1998 on a Monday', ['hours: 1-6 08:00-17:00']],
  ['PS: am Samstag kommt jetzt um 10 Uhr der Eismann', ['hours: 1-6 08:00-17:00']],
  ['PS: Samstag jetzt nur bis 14 Uhr', ['hours: 1-5 08:00-17:00', 'hours: samstag | ps: samstag jetzt nur bis 14 uhr']],
  ['PS: Samstag haben wir jetzt zu.', ['hours: 1-5 08:00-17:00', 'hours: samstag | ps: samstag haben wir jetzt zu.']],
] as const)('after “%s” the hours are %s', ([said, hours]) => {
  const facts = factsIn(briefOf(`Konditorei Holt, Linz\nMo-Sa 8-17\n\n${said}`));
  expect(facts.filter((fact) => fact.startsWith('hours'))).toEqual(hours);
});
