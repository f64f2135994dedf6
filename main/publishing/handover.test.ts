// The sheet for the client: what it says where, on screen and on paper.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../browser/launch.ts';
import { handoverHtml, type HandoverPlace } from './handover.ts';

const AT = new Date('2026-11-21T12:00:00Z');
const PLACE: HandoverPlace = {
  host: 'Cloudflare',
  account: 'Bakery Hofer & Sons',
  url: 'https://hofer.example/',
  published: AT,
  tokenPage: 'https://dash.cloudflare.com/profile/api-tokens',
  keepsEnquiries: true,
};

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

interface Case {
  what: string;
  places: Partial<HandoverPlace>[];
  said: RegExp[];
  unsaid: RegExp[];
  language?: string;
}

test.each<Case>([
  {
    what: 'a site that stands somewhere',
    places: [PLACE],
    said: [
      /Hofer &amp; Sons/,
      /<a href="https:\/\/hofer\.example\/">hofer\.example<\/a>/,
      /Revoke our token on <a href="https:\/\/dash/,
    ],
    unsaid: [/not been published/],
  },
  {
    what: 'a site without a form there',
    places: [{ keepsEnquiries: false }],
    said: [/42 plain files/, /21 November 2026/],
    unsaid: [/What visitors write/],
  },
  {
    what: 'a folder',
    places: [{ url: 'file:///srv/www', tokenPage: undefined }],
    said: [/srv\/www/, /token in the account/],
    unsaid: [/<a href="file/],
  },
  {
    what: 'a client who speaks German',
    language: 'de-AT',
    places: [{ ...PLACE, account: undefined }, { host: 'Own server (SFTP)' }],
    said: [
      /<html lang="de">/,
      /Hofer: was Ihnen gehört/,
      /hier nicht verbunden/,
      /Eigener Server/,
      /21\. November 2026/,
      /auf <a href/,
    ],
    unsaid: [/what you own/, /Revoke/, /\bthe\b/i],
  },
  { what: 'a site that is nowhere yet', places: [], said: [/It has not been published yet/], unsaid: [/<dl>/] },
])('$what is told what holds of it', ({ places, said, unsaid, language = 'en' }) => {
  const html = handoverHtml({
    name: 'Hofer',
    at: AT,
    places: places.map((place) => ({ ...PLACE, ...place })),
    files: 42,
    language,
  });
  for (const words of said) expect(html).toMatch(words);
  for (const words of unsaid) expect(html).not.toMatch(words);
});

test('what a name holds stays text', () => {
  const html = handoverHtml({ name: '<script>x</script>', at: AT, places: [], files: 1, language: 'en' });
  expect(html).not.toContain('<script>');
});

test.each(['en', 'de'])('at three hosts, in %s, it is one page of A4, and nothing sticks out on a phone', async (language) => {
  const page = await browser.newPage({ viewport: { width: 375, height: 700 } });
  const long = { ...PLACE, host: 'Own server (SFTP)', account: 'publishing@ssh.bakery-hofer-and-sons.example' };
  await page.setContent(
    handoverHtml({ name: 'Bakery Hofer', at: AT, places: [PLACE, long, { ...PLACE, host: 'Vercel' }], files: 142, language }),
  );
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(375);

  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
  expect(pdf).toMatch(/\/MediaBox \[0 0 59[45][\d.]* 84[12][\d.]*\]/);
});
