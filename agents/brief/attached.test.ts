import { expect, test } from 'vitest';
import { attachedBlock, attachedIn } from './attached.ts';
import { readBrief } from './read-brief.ts';

test('what is attached is read back as it was put before the words', () => {
  const block = attachedBlock({ logo: 'drops/a.svg', photos: ['drops/b.jpg', 'drops/c.jpg'], fonts: ['drops/d.woff2'] });

  expect(attachedIn(`${block}Bakery Hofer, Linz`)).toEqual({
    words: 'Bakery Hofer, Linz',
    attached: {
      logo: 'drops/a.svg',
      photos: [{ file: 'drops/b.jpg' }, { file: 'drops/c.jpg' }],
      fontFiles: [{ file: 'drops/d.woff2' }],
    },
  });
});

test.each([
  ['nothing attached', attachedBlock({ photos: [], fonts: [] }), ''],
  ['a client’s own line of dashes', '---\nHello\n---\nBakery', '---\nHello\n---\nBakery'],
])('%s stays as it is', (_, text, words) => {
  expect(attachedIn(text)).toEqual({ words, attached: {} });
});

test('a brief of free text has the logo that was dropped with it', () => {
  const text = `${attachedBlock({ logo: 'drops/a.svg', photos: ['drops/b.jpg'], fonts: [] })}Bakery Hofer, Linz`;
  const brief = readBrief({ name: 'brief.txt', bytes: new TextEncoder().encode(text) });

  expect(brief).toMatchObject({ name: 'Bakery Hofer', logo: 'drops/a.svg', photos: [{ file: 'drops/b.jpg' }] });
});
