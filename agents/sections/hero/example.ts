// A first screen filled in.
import { text } from '../example-text.ts';
import type { HeroProps } from './props.ts';

export const HERO_EXAMPLE: HeroProps = {
  heading: text('Every loaf has two days behind it.'),
  kicker: text('Bakery in Hebden Bridge'),
  lead: text('A sourdough bakery, baking with Yorkshire flour and selling until it is gone.'),
  name: text('Second Rise'),
  action: { text: text('Order for Saturday'), href: '/order/' },
  second: { text: text('On the shelf'), href: '/bread/' },
  figures: [
    { value: text('48 h'), label: text('from flour to loaf') },
    { value: text('4 am'), label: text('ovens on') },
  ],
  hours: [
    { days: text('Wednesday to Friday'), times: text('08:00–15:00') },
    { days: text('Saturday'), times: text('08:00–13:00'), note: text('or until sold out') },
  ],
  visitHeading: text('The shop'),
  address: [text('9 Crown Street'), text('Hebden Bridge HX7 8EH')],
  phone: { text: text('01422 496 077'), href: 'tel:+441422496077' },
  mail: { text: text('bread@secondrise.example'), href: 'mailto:bread@secondrise.example' },
  map: { text: text('Open the map'), href: 'https://www.openstreetmap.org/?mlat=53.7&mlon=-2' },
  tasks: [
    {
      name: text('Valley white'),
      says: text('The everyday loaf. Two days in the making.'),
      note: text('£4.20'),
      href: '/bread/',
    },
    { name: text('Seeded rye'), says: text('Dense, dark, lasts the week.'), note: text('£5.40'), href: '/bread/' },
    { name: text('Eccles cake'), note: text('£2.90'), href: '/bread/' },
  ],
  ticker: [text('Valley white'), text('Seeded rye'), text('Oat and honey')],
  stops: ['Thursday', 'Friday', 'Saturday'],
};
