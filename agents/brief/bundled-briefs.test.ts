// The briefs we ship: each must be read to the end, and together they must show what Sitewright can make.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readColour } from '../reading/colour.ts';
import { readCountry } from '../reading/country.ts';
import { readHours } from '../reading/hours.ts';
import { readLanguage } from '../reading/language.ts';
import { readPhone } from '../reading/phone.ts';
import { recogniseTrade } from '../reading/trade.ts';
import { Brief } from '../site/brief.ts';
import { readBrief } from './read-brief.ts';

const FOLDER = join(import.meta.dirname, '../../resources/briefs');
const FILES = readdirSync(FOLDER).filter((name) => !name.endsWith('.svg'));
const BRIEFS = FILES.map((name) => ({ name, brief: readBrief({ name, bytes: readFileSync(join(FOLDER, name)) }) }));

function countryOf(brief: Brief): string | undefined {
  return readCountry(brief)?.country;
}

function languageOf(brief: Brief): string {
  const text = [brief.description, ...brief.story, ...brief.statements].join(' ');
  return readLanguage({ named: brief.languages, text, country: countryOf(brief) });
}

describe.each(BRIEFS)('$name', ({ name, brief }) => {
  it('is a whole brief of which nothing stays unread', () => {
    expect(Brief.parse(brief)).toEqual(brief);
    expect(brief.unread).toEqual([]);
  });

  it('has what a site of several pages needs', () => {
    expect(brief).toMatchObject({ name: expect.any(String), trade: expect.any(String), description: expect.any(String) });
    expect(brief.services.length).toBeGreaterThanOrEqual(5);
    expect(brief.faq.length).toBeGreaterThanOrEqual(3);
    expect(brief.story.length + brief.statements.length).toBeGreaterThanOrEqual(3);
    expect(brief.address?.city).toBeDefined();
    expect(brief.mails).toHaveLength(1);
  });

  it('is of the trade its file is named after', () => {
    const related: Record<string, string> = { clinic: 'physiotherapy' };
    const id = name.replace(/\.\w+$/u, '');
    expect([id, related[id]]).toContain(recogniseTrade({ name: brief.name, trade: brief.trade, services: [] })?.id);
  });

  it('writes hours, phones and colours that can be read', () => {
    const country = countryOf(brief);
    expect(country).toBeDefined();
    expect(brief.hours.filter(({ days, times }) => readHours(days, times) === undefined)).toEqual([]);
    expect(brief.phones.filter((phone) => readPhone(phone, country)?.e164 === undefined)).toEqual([]);
    expect(brief.colours.filter((colour) => readColour(colour) === undefined)).toEqual([]);
  });

  it('names nobody who could be real', () => {
    const addresses = [...brief.mails, brief.web, brief.oldAddress].filter((address) => address !== undefined);
    expect(addresses.filter((address) => !/\.example(?:\/|$)/u.test(address))).toEqual([]);
  });

  it('comes with the logo it names', () => {
    expect(FILES_AND_LOGOS).toContain(brief.logo ?? name);
  });
});

const FILES_AND_LOGOS = readdirSync(FOLDER);

describe('all bundled briefs', () => {
  it('are ten, of ten trades and of at least five countries', () => {
    expect(BRIEFS).toHaveLength(10);
    expect(
      new Set(BRIEFS.map(({ brief }) => recogniseTrade({ name: brief.name, trade: brief.trade, services: [] })?.id)).size,
    ).toBe(10);
    expect(new Set(BRIEFS.map(({ brief }) => countryOf(brief))).size).toBeGreaterThanOrEqual(5);
  });

  it('speak German, French and Arabic beside English', () => {
    expect(new Set(BRIEFS.map(({ brief }) => languageOf(brief)))).toEqual(new Set(['en', 'de', 'fr', 'ar']));
  });

  it('are partly free text', () => {
    expect(BRIEFS.filter(({ brief }) => brief.kind === 'text').length).toBeGreaterThanOrEqual(3);
  });
});
