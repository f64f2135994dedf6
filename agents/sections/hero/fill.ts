// Fills a first screen from the home page's copy and what the visitor most wants to know.
import type { Material } from '../section.ts';
import { homeOffers, offersOf, offerRow } from '../offers.ts';
import { actionLink, calledNumber, pageLink } from '../ways.ts';
import type { HeroProps } from './props.ts';

const TASKS = 4;
/** So few are all shown, rather than leaving one or two to a list below. */
const ALL_TASKS = 6;
const TICKER_NAMES = 14;

export function fillHero(material: Material): HeroProps {
  const { homeCopy, servicesCopy, contactCopy, facts, imagery } = material;

  return {
    heading: homeCopy.headline,
    kicker: homeCopy.kicker,
    lead: homeCopy.lead,
    name: { text: facts.name.value, from: ['facts.name'] },
    hasPhoto: imagery.pictures.some(({ id, kind }) => kind === 'photo' && imagery.places['hero']?.includes(id)),
    action: actionLink(material),
    second: calledNumber(material) ?? pageLink(material, 'services') ?? pageLink(material, 'work') ?? pageLink(material, 'about'),
    figures: homeCopy.figures?.items ?? [],
    hours: contactCopy.hours,
    visitHeading: contactCopy.visitHeading,
    address: contactCopy.address,
    phone: contactCopy.phones[0],
    mail: contactCopy.mails[0],
    map: contactCopy.map,
    tasks: tasksOf(material),
    ticker: tickerOf(material),
    stops: servicesCopy.steps?.items.map((step) => step.name.text) ?? [],
  };
}

function tasksOf(material: Material): HeroProps['tasks'] {
  const services = pageLink(material, 'services')?.href;

  const offers = homeOffers(material);

  return offers.slice(0, offers.length <= ALL_TASKS ? ALL_TASKS : TASKS).flatMap((offer) => {
    const { name, description, price, duration, href = services } = offerRow(material, offer);
    return href === undefined ? [] : [{ name, says: description, note: price ?? duration, href }];
  });
}

/** Who plays when there is a timetable, else what is offered. */
function tickerOf(material: Material): HeroProps['ticker'] {
  const entries = material.servicesCopy.timetable?.days.flatMap((day) => day.entries.map((entry) => entry.what)) ?? [];
  return (entries.length > 0 ? entries : offersOf(material).map((offer) => offer.name)).slice(0, TICKER_NAMES);
}
