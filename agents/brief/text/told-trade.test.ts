// What the client is, where they say it in a word, and whether that word is their name.
import { expect, test } from 'vitest';
import { briefOf } from '../read-brief.fixture.ts';

test.for([
  ['kapper in Gent', 'Kapper', 'Gent'],
  ['loodgieter in Breda', 'Loodgieter', 'Breda'],
  ['fietsenmaker in Utrecht', 'Fietsenmaker', 'Utrecht'],
  ['Bakkerij in Leuven', 'Bakkerij', 'Leuven'],
  ['Friseur in Graz', 'Friseur', 'Graz'],
  ['plombier à Lyon', 'Plombier', 'Lyon'],
  ['hairdresser in Leeds', 'Hairdresser', 'Leeds'],
  ['Ik ben Jan de loodgieter uit Breda. Bel 076 555 0112.', 'Loodgieter', 'Breda'],
] as const)('“%s” tells a trade and no name', ([text, trade, city]) => {
  const { name, nameFrom, trade: told, address } = briefOf(text);
  expect({ name, nameFrom, told: told?.toLowerCase(), city: address?.city }).toEqual({
    name: trade,
    nameFrom: 'trade',
    told: trade.toLowerCase(),
    city,
  });
});

test.for([
  ['fietsenmaker De Ketting, Utrecht', 'fietsenmaker De Ketting', 'fietsenmaker'],
  ['De Ketting, fietsenmaker in Utrecht', 'De Ketting', 'fietsenmaker'],
  ['Kapper Kees, Zwolle', 'Kapper Kees', 'kapper'],
  ['Schildersbedrijf De Kwast, Tilburg', 'Schildersbedrijf De Kwast', 'schildersbedrijf'],
  ['Magpie Cuts, Leeds. Hairdresser. Open tue-wed 9-5.', 'Magpie Cuts', 'hairdresser'],
  ['To Karnagio, a Greek taverna in Chania', 'To Karnagio', 'greek taverna'],
  ['The Good Room Ltd\nYoga studio in Bath. Classes £12.', 'The Good Room Ltd', 'yoga studio'],
  ['Jan Bakker, Breda', 'Jan Bakker', undefined],
] as const)('“%s” tells a name', ([text, name, trade]) => {
  const brief = briefOf(text);
  expect({ name: brief.name, nameFrom: brief.nameFrom, trade: brief.trade?.toLowerCase() }).toEqual({ name, trade });
});
