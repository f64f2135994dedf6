// Every label is there; a photo without a caption has no words put into its mouth.
import { expect, test } from 'vitest';
import { LABELS } from '../site/content.ts';
import { crafted } from './testing/crafted.ts';
import { ARABIC_RESTAURANT, ENGLISH_BAKERY, GERMAN_BAKERY, POOR } from './testing/samples.ts';

const picture = (id: string, kind: 'photo' | 'drawing', source: string) => ({
  id,
  kind,
  source,
  seed: 's',
  width: 100,
  height: 100,
  focus: { x: 0.5, y: 0.5 },
});

test.each([ENGLISH_BAKERY, GERMAN_BAKERY, ARABIC_RESTAURANT])('every label has its words', async (given) => {
  expect(Object.keys((await crafted(given)).microcopy.labels).toSorted()).toEqual(LABELS.toSorted());
});

test('alternatives are the client’s captions', async () => {
  const given = {
    ...POOR,
    brief: { photos: [{ file: 'a.jpg' }, { file: 'b.jpg', caption: 'The oven at four' }] },
    imagery: {
      pictures: [picture('one', 'photo', 'a.jpg'), picture('two', 'photo', 'b.jpg'), picture('three', 'drawing', 'b.jpg')],
    },
  };
  expect((await crafted(given)).microcopy.alternatives).toEqual({
    two: { text: 'The oven at four', from: ['brief.photos.1.caption'] },
  });
});
