// Tests of logos and set names.
import { expect, test } from 'vitest';
import { fakeLent } from '../orchestrator/lent.fixture.ts';
import { Wordmark } from '../site/design.ts';
import { SitewrightError } from '../site/error.ts';
import logoWordmark from './logo-wordmark.ts';

const LOGO = { bytes: new Uint8Array(), type: 'image/svg+xml', width: 240, height: 80 };

test.each([
  ['Bakery Hofer', 'BH'],
  ['The Copper Kettle', 'CK'],
  ['Hofer', 'H'],
  ['7 Seas Diving', '7S'],
  ['école de musique', 'ÉM'],
  ['Ärztehaus am Ring', 'ÄR'],
  ['مخبز الأمل', 'م'],
  ['東京寿司', '東'],
  ['Пекарня Хлеб', 'ПХ'],
  ['a', 'A'],
  ['A la carte', 'C'],
  ['★ ★', '★'],
])('the initials of %s are %s', async (name, initials) => {
  const wordmark = await wordmarkFor({ name });

  expect(Wordmark.parse(wordmark)).toEqual(wordmark);
  expect(wordmark).toMatchObject({ kind: 'set', words: name, initials });
});

test('a logo that can be read is used as it is', async () => {
  const wordmark = await wordmarkFor({ logo: 'logo.svg', digest: 'abc' });

  expect(wordmark).toMatchObject({ kind: 'logo', file: 'logo.svg', digest: 'abc' });
  expect(Wordmark.parse(wordmark)).toEqual(wordmark);
});

test('a logo that is no picture is refused in plain words and the name is set', async () => {
  const refuse = async () => {
    throw new SitewrightError('validation', 'logo.svg is no picture. Send it as SVG or PNG.');
  };
  const wordmark = await wordmarkFor({ logo: 'logo.svg', refuse });

  expect(wordmark.kind).toBe('set');
  expect(wordmark.file).toBeUndefined();
  expect(wordmark.refused).toContain('Send it as SVG or PNG.');
});

test.each([new SitewrightError('cancelled', 'Stopped.'), new TypeError('broken')])('%s is passed on', async (error) => {
  const refuse = async () => {
    throw error;
  };

  await expect(wordmarkFor({ logo: 'logo.svg', refuse })).rejects.toBe(error);
});

interface Client {
  name?: string;
  logo?: string;
  digest?: string;
  refuse?: () => Promise<never>;
}

async function wordmarkFor({ name = 'Hofer', logo, digest, refuse }: Client): Promise<Wordmark> {
  const axes = { calmLively: 0.5, plainOrnate: 0.5, traditionalModern: 0.5, softSharp: 0.5, modestBold: 0.5 };
  const lent = fakeLent();

  return logoWordmark.craft(
    {
      facts: { name: { value: name, source: { kind: 'brief', at: 'name' }, confirmed: true } },
      brand: { logo, axes },
      brief: { logoDigest: digest },
      direction: { id: 'craft' },
    },
    { ...lent, pictures: { ...lent.pictures, logo: refuse ?? (async () => LOGO) } },
  );
}
