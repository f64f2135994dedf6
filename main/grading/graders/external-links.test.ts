import { expect, test } from 'vitest';
import { foundBy, pageWith } from '../site.fixture.ts';
import externalLinks from './external-links.ts';

const STATUSES: Record<string, number> = { 'https://a.example/gone': 404, 'https://a.example/shy': 403, 'https://b.example/': 0 };
const BODY = [...Object.keys(STATUSES), 'https://c.example/'].map((address) => `<a href="${address}#part">There</a>`).join('');

test('without consent nobody is asked', async () => {
  expect(await foundBy(externalLinks, { 'index.html': pageWith(BODY) })).toEqual([
    'alive cannot tell: It was not asked to go online.',
  ]);
});

test('what is gone and who does not answer is told; who refuses machines is left alone', async () => {
  const asked: string[] = [];
  const ask = async (address: string) => {
    asked.push(address);
    return STATUSES[address] ?? 200;
  };

  expect(await foundBy(externalLinks, { 'index.html': pageWith(BODY), 'b.html': pageWith(BODY) }, { ask })).toEqual([
    'alive likely /b.html body > a:nth-of-type(1)',
    'alive possible /b.html body > a:nth-of-type(3)',
  ]);
  expect(asked).toHaveLength(4);
});
