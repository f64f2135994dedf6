import { describe, expect, test } from 'vitest';
import { foundBy, pageWith } from '../site.fixture.ts';
import security from './security.ts';

const HEADERS = `/*
  Content-Security-Policy: default-src 'none'; script-src 'self'
  X-Content-Type-Options: nosniff
  Referrer-Policy: no-referrer
`;
/** In two parts, so that this file holds no key. */
const STRIPE = ['sk', 'live', ''].join('_');
const UNTOLD = 'cannot tell: The site does not say which headers its host sends.';

test('a careful site is in order', async () => {
  const body = '<a href="https://example.net/" target="_blank">Map</a><img src="/oven.png" alt="Oven">';
  expect(await foundBy(security, { 'index.html': pageWith(body), _headers: HEADERS })).toEqual([]);
});

test.each([
  ['<img id="it" src="http://cdn.hofer.example/a.png" alt="">', 'encrypted sure / #it'],
  ['<form id="it" action="http://forms.hofer.example/"></form>', 'forms sure / #it'],
  ['<form id="it" action="/in/"><input type="password"></form>', 'forms sure / #it'],
  ['<a id="it" href="/" onclick="track()">Home</a>', 'handlers likely / #it'],
  ['<script id="it" src="https://cdn.hofer.example/a.js"></script>', 'integrity likely / #it'],
  ['<a id="it" href="https://example.net/" target="_blank" rel="opener">Map</a>', 'opener sure / #it'],
])('%s is found', async (body, expected) => {
  expect(await foundBy(security, { 'index.html': pageWith(body), _headers: HEADERS })).toEqual([expected]);
});

describe('files', () => {
  test.each([
    ['site.js', 'const id = "AKIAQ3EGRH7NKLM2PTUV";', 'secrets sure /site.js 1'],
    ['site.js', `\nconst pay = "${STRIPE}51HqLyjWDarjtT1zdp7dcKx9VtR3mQ2bN8";`, 'secrets sure /site.js 2'],
    ['site.js', 'const it = { api_key: "f3Kd92LmQx71bVnZ4tRw8sYp0aHj" };', 'secrets sure /site.js 1'],
    ['.env', 'A=1', 'exposed sure /.env'],
    ['index.html.bak', '', 'exposed likely /index.html.bak'],
    ['site.js.map', '{}', 'exposed possible /site.js.map'],
    ['_headers', HEADERS.replace("script-src 'self'", "script-src * 'unsafe-inline'"), 'policy likely /_headers'],
    ['_headers', HEADERS.replace(/.*Security-Policy.*\n/, ''), 'policy likely /_headers'],
    ['_headers', HEADERS.replace(/.*nosniff\n/, ''), 'headers possible /_headers'],
  ])('%s holding %j is found', async (file, text, expected) => {
    expect(await foundBy(security, { 'index.html': pageWith(''), _headers: HEADERS, [file]: text })).toEqual([expected]);
  });
});

test('without files for a host its headers cannot be told', async () => {
  expect(await foundBy(security, { 'index.html': pageWith('') })).toEqual([`policy ${UNTOLD}`, `headers ${UNTOLD}`]);
});
