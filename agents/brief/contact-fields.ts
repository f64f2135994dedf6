// The fields that tell where a client is and how to reach them.
import type { z } from 'zod';
import type { Brief, BriefAddress } from '../site/brief.ts';
import { cleanText } from './clean-text.ts';
import { addressLineOf } from './lines/address-line.ts';
import { inside, wrongValue, type Place } from './place.ts';
import { mailsIn } from './text/contact-words.ts';
import { entriesOf, fieldsOf, isRecord, lineOf, linesOf, listOf } from './values.ts';

type Address = z.infer<typeof BriefAddress>;

const ADDRESS = {
  street: 'street streetaddress line1 addressline addressline1 address1 strasse rue calle via straat الشارع',
  more: 'line2 addressline2 address2 building',
  postcode: 'postcode postalcode zip zipcode plz eircode codepostal cap',
  city: 'city town village locality place stadt ort ville ciudad citta plaats المدينة المدينه',
  region: 'region county state province bundesland district',
  country: 'country land pays pais paese البلد',
};
const GEO = { lat: 'lat latitude breite', lon: 'lon lng long longitude laenge lange' };
const LEGAL = {
  entity: 'entity company name legalname owner traderunder firma',
  form: 'form legalform rechtsform',
  registration: 'registration number companynumber registrationnumber fn hrb firmenbuch siret register crn',
  vat: 'vat vatid vatnumber uid ustid tva taxid btw',
  regulator: 'regulator authority supervisor chamber aufsicht',
  representative: 'representative director directors managingdirector geschaftsfuhrer represented',
};

export function addressOf(value: unknown, place: Place): Address | undefined {
  const [first] = listOf(value);
  if (first === undefined) return undefined;
  if (typeof first === 'string') {
    const lines = Array.isArray(value) ? linesOf(value, place) : [cleanText(first).trim()];
    return addressLineOf(lines.join(', '));
  }
  if (!isRecord(first)) throw wrongValue(place, first);

  const found = fieldsOf(first, place, ADDRESS);
  const street = [lineOf(found.street, inside(place, 'street')), lineOf(found.more, inside(place, 'line2'))];
  return {
    street: street.filter((line) => line !== undefined).join(', ') || undefined,
    postcode: lineOf(found.postcode, inside(place, 'postcode')),
    city: lineOf(found.city, inside(place, 'city')),
    region: lineOf(found.region, inside(place, 'region')),
    country: lineOf(found.country, inside(place, 'country')),
  };
}

export function geoOf(value: unknown, place: Place): Brief['geo'] {
  if (value === undefined || value === null) return undefined;
  const pair = pairOf(value, place);
  const [lat, lon] = pair.map(Number);

  const isOnEarth = lat !== undefined && lon !== undefined && Math.abs(lat) <= 90 && Math.abs(lon) <= 180;
  if (pair.length !== 2 || !isOnEarth) throw wrongValue(place, value);
  return { lat, lon };
}

function pairOf(value: unknown, place: Place): unknown[] {
  const [first] = listOf(value);
  if (isRecord(first)) {
    const { lat, lon } = fieldsOf(first, place, GEO);
    return [lat, lon];
  }
  return typeof first === 'string' && !Array.isArray(value) ? first.split(/[,;\s]+/u) : listOf(value);
}

export function phonesOf(value: unknown, place: Place): string[] {
  return isRecord(value)
    ? phonesOf(Object.values(value), place)
    : reached(value, place).filter((phone) => /\p{Nd}{2}/u.test(phone));
}

export function mailsOf(value: unknown, place: Place): string[] {
  const texts = isRecord(value) ? reached(Object.values(value), place) : reached(value, place);
  const mails = texts.flatMap(mailsIn);
  if (texts.length > 0 && mails.length === 0) throw wrongValue(place, value);
  return mails;
}

export function legalOf(value: unknown, place: Place): Brief['legal'] {
  const [first] = listOf(value);
  if (first === undefined) return {};
  if (!isRecord(first)) return { entity: lineOf(linesOf(value, place).join(', '), place) };

  const found = fieldsOf(first, place, LEGAL);
  const line = (key: keyof typeof LEGAL) => lineOf(linesOf(found[key], inside(place, key)).join(', '), inside(place, key));
  return {
    entity: line('entity'),
    form: line('form'),
    registration: line('registration'),
    vat: line('vat'),
    regulator: line('regulator'),
    representative: line('representative'),
  };
}

function reached(value: unknown, place: Place): string[] {
  return entriesOf(value, place).flatMap((text) => text.split(/\s*[,،]\s+|\s+(?:or|oder|ou|و)\s+/u));
}
