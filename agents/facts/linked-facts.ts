// Facts that lead somewhere else: partners, files, where to book, where to sign up. An address that cannot be opened is left out.
import type { Brief } from '../site/brief.ts';
import type { Facts } from '../site/facts.ts';
import { optional } from '../wording/optional.ts';
import { plain } from './plain.ts';
import { once, said } from './said.ts';

type Linked = 'partners' | 'downloads' | 'booking' | 'newsletter';

const MAIL = /^[^\s@]+@[^\s@]+\.\p{L}{2,}$/u;

export function linkedFactsOf(brief: Pick<Brief, Linked>): Pick<Facts, Linked> {
  const partners = brief.partners.map(({ name, what, href }, index) =>
    said({ name, ...optional('what', what), ...optional('href', webAddress(href)) }, `partners.${index}`),
  );
  const downloads = brief.downloads.flatMap(({ title, href, note }, index) => {
    const address = webAddress(href);
    return address === undefined ? [] : [said({ title, href: address, ...optional('note', note) }, `downloads.${index}`)];
  });

  return {
    partners: once(partners, ({ name }) => plain(name)),
    downloads: once(downloads, ({ href }) => href),
    ...optional('booking', bookingOf(brief.booking)),
    ...optional('newsletter', newsletterOf(brief.newsletter)),
  };
}

function bookingOf(booking: Brief['booking']): Facts['booking'] {
  const address = webAddress(booking?.address);
  const notes = (booking?.notes ?? []).map((note, index) => said(note, `booking.notes.${index}`));
  if (address === undefined && notes.length === 0) return undefined;
  return { ...optional('address', address === undefined ? undefined : said(address, 'booking.address')), notes };
}

/** Nobody can sign up without an address. */
function newsletterOf(newsletter: Brief['newsletter']): Facts['newsletter'] {
  const given = newsletter?.address?.replace(/^mailto:/iu, '');
  const address = given !== undefined && MAIL.test(given) ? given : webAddress(given);
  if (address === undefined) return undefined;

  const about = newsletter?.about;
  return {
    address: said(address, 'newsletter.address'),
    ...optional('about', about === undefined ? undefined : said(about, 'newsletter.about')),
  };
}

/** Whole and safe to follow; `www.` and bare domains are completed. */
function webAddress(given: string | undefined): string | undefined {
  if (given === undefined || /\s/u.test(given)) return undefined;
  const whole = /^https?:\/\//iu.test(given) ? given : `https://${given}`;
  if (!URL.canParse(whole) || !/\.[\p{L}-]{2,}$/u.test(new URL(whole).hostname)) return undefined;
  return new URL(whole).href;
}
