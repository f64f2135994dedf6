// What is offered, filled in.
import { text } from '../example-text.ts';
import type { ServicesProps } from './props.ts';

export const SERVICES_EXAMPLE: ServicesProps = {
  heading: text('On the shelf'),
  isHeadingHidden: false,
  groups: [
    {
      heading: text('Loaves'),
      offers: [
        {
          name: text('Valley white'),
          description: text('The everyday loaf.'),
          price: text('£4.20'),
          duration: text('two days'),
          href: '/bread/valley-white/',
        },
        {
          name: text('Seeded rye'),
          description: text('Dense, dark, lasts the week.'),
          price: text('£5.40'),
          audience: text('Sliced on request'),
        },
      ],
    },
    {
      heading: text('Sweet'),
      offers: [{ name: text('Eccles cake'), description: text('With a bit of Lancashire.'), price: text('£2.90') }],
    },
  ],
  columns: { name: text('Bread'), description: text('What it is'), duration: text('Time'), price: text('Price') },
  more: { text: text('All of it, in detail'), href: '/bread/' },
};
