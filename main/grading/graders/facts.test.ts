import { expect, test } from 'vitest';
import { GERMAN_BAKERY } from '../../../agents/content/testing/samples.ts';
import { foundBy, pageWith } from '../site.fixture.ts';
import facts from './facts.ts';

const { facts: known, services, requirements } = GERMAN_BAKERY;
const MODEL = { facts: known, services, requirements };
const today = '2026-11-21';
const ours = (body: string) => foundBy(facts, { 'index.html': pageWith(body) }, { model: MODEL, today });
const strangers = async (home: string, other = '') => {
  const found = await foundBy(facts, { 'index.html': pageWith(home), 'visit/index.html': pageWith(other) }, { today });
  return found.filter((each) => !each.includes('cannot tell'));
};

test.each([
  ['<p id="it">Rufen Sie an: +43 732 12 34 57</p>', 'phones sure / #it'],
  ['<a id="it" href="tel:+43732123457">Anrufen</a>', 'phones sure / #it'],
  ['<a id="it" href="mailto:hofer@elsewhere.example">Schreiben</a>', 'mails sure / #it'],
  ['<p id="it">Landstraße 21, 4020 Linz</p>', 'address sure / #it'],
  ['<p id="it">Landstraße 12, 4021 Linz</p>', 'address sure / #it'],
  ['<div><h3 id="it">Bauernbrot</h3><p>4,90 €</p></div>', 'prices sure / #it'],
  ['<ul><li id="it">Bauernbrot 4,90 €</li><li>Mohnflesserl 1,20 €</li></ul>', 'prices sure / #it'],
  ['<dl><dt>Montag</dt><dd id="it">6:30–12:00 Uhr</dd></dl>', 'hours sure / #it'],
])('%s contradicts the facts', async (body, expected) => {
  expect(await ours(body)).toEqual([expected]);
});

test.each([
  '<p>Rufen Sie an: +43 732 12 34 56</p>',
  '<p><a href="tel:+43732123456">0732 12 34 56</a></p>',
  '<table><tr><td>Bauernbrot</td><td>4,80 €</td></tr><tr><td>Mohnflesserl</td><td>€ 1,20</td></tr></table>',
  '<address>Landstraße 12<br>4020 Linz</address>',
  '<dl><dt>Montag bis Freitag</dt><dd>5:30–12:00 Uhr und 14:30–18:00 Uhr <small>ab 7 warm</small></dd></dl>',
])('%s agrees', async (body) => {
  expect(await ours(body)).toEqual([]);
});

test.each([
  ['<a id="it" href="tel:+43732123457">0732 12 34 56</a>', '', 'phones sure / #it'],
  ['<a id="it" href="mailto:b@hofer.example">a@hofer.example</a>', '', 'mails sure / #it'],
  [
    '<dl><dt>Monday</dt><dd>8:00–12:00</dd></dl>',
    '<table><tr><th>Monday</th><td id="it">9:00–12:00</td></tr></table>',
    'hours likely /visit/ #it',
  ],
  ['<p id="it">Book until 3 May 2024.</p>', '', 'current likely / #it'],
  ['<footer id="it">© 2015–2019 Hofer</footer>', '', 'current likely / #it'],
  ['<footer id="it">Copyright 2025 Hofer</footer>', '', 'current possible / #it'],
])('%s with %s disagrees, whoever made it', async (home, other, expected) => {
  expect(await strangers(home, other)).toEqual([expected]);
});

test.each(['<p>Book until 3 May 2027.</p>', '<footer>© 2015–2026 Hofer</footer>', '<p>From 2014 to 2019 we baked.</p>'])(
  '%s is in order',
  async (home) => {
    expect(await strangers(home)).toEqual([]);
  },
);
