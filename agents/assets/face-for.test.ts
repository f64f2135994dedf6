import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestHost, type TestHost } from '../../tests/test-host.ts';
import { FontUse } from '../site/design.ts';
import { faceFor } from './face-for.ts';

let host: TestHost;

beforeAll(async () => {
  host = await openTestHost();
});

afterAll(async () => {
  await host.close();
});

test.each([
  ['Hofer & Söhne', 'besley', 'besley'],
  ['Łódź', 'besley', 'besley'],
  ['Пекарня', 'besley', 'source-sans-3'],
  ['Αρτοποιείο', 'besley', 'source-sans-3'],
  ['מאפייה', 'besley', 'noto-sans-hebrew'],
  ['مخبز', 'besley', 'vazirmatn'],
  ['Hofer', 'system-ui', 'source-sans-3'],
  ['松本木工所', 'besley', undefined],
])('"%s" for %s is set in %s', async (words, family, expected) => {
  const face = await faceFor(words, FontUse.parse({ family, weight: [400, 700] }), host.lent);

  expect(face?.family).toBe(expected);
});
