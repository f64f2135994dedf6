// Tests of the published distance on pictures drawn for the purpose.
import sharp from 'sharp';
import { expect, test } from 'vitest';
import type { PageReading } from './page-reading.ts';
import { pictureFeatures } from './picture-features.ts';
import { publishedDistance, type SeenSite } from './published-distance.ts';

const PAGE: PageReading = {
  type: { family: 'Besley', sizePx: 64, weight: 700, capitals: false, italic: false, align: 'start' },
  sections: [
    { type: 'hero', variant: 'label', ground: 'paper' },
    { type: 'services', variant: 'menu', ground: 'deep' },
  ],
  words: 'Every loaf has two days behind it. On the shelf',
};
const OTHER_PAGE: PageReading = {
  type: { family: 'Archivo', sizePx: 150, weight: 300, capitals: true, italic: true, align: 'center' },
  sections: [{ type: 'schedule', variant: 'week', ground: 'brand' }],
  words: 'Three nights below the crane',
};

const LEFT = '<rect x="80" y="120" width="560" height="300"/><rect x="80" y="480" width="300" height="60"/>';
const GRID = Array.from({ length: 12 }, (_, index) => `<circle cx="${100 + index * 115}" cy="700" r="50"/>`).join('');

test('a site is no distance from itself', async () => {
  const site = await seen({ paper: '#fff', ink: '#222', shapes: LEFT }, PAGE);

  expect(publishedDistance(site, site).total).toBeCloseTo(0);
});

test('one template in another colour is near, and near by colour alone', async () => {
  const site = await seen({ paper: '#fdf6ea', ink: '#9a3412', shapes: LEFT }, PAGE);
  const recoloured = await seen({ paper: '#eef6fd', ink: '#12549a', shapes: LEFT }, PAGE);
  const { colour, total, type, copy } = publishedDistance(site, recoloured);

  expect(colour).toBeGreaterThan(0.05);
  expect([type, copy]).toEqual([0, 0]);
  expect(total).toBeLessThan(0.15);
});

test('another composition, setting and copy are far', async () => {
  const site = await seen({ paper: '#ffffff', ink: '#222222', shapes: LEFT }, PAGE);
  const other = await seen({ paper: '#101418', ink: '#ffd400', shapes: GRID }, OTHER_PAGE);

  expect(publishedDistance(site, other).total).toBeGreaterThan(0.8);
  expect(publishedDistance(site, other)).toEqual(publishedDistance(other, site));
});

async function seen(
  { paper, ink, shapes }: { paper: string; ink: string; shapes: string },
  page: PageReading,
): Promise<SeenSite> {
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="1440" height="900" fill="${ink}">` +
    `<rect width="1440" height="900" fill="${paper}"/>${shapes}</svg>`;
  return { picture: await pictureFeatures(await sharp(Buffer.from(svg)).png().toBuffer()), page };
}
