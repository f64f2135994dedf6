import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { GRADERS } from '../registry.ts';
import { findingsOn, openMeans } from '../site.fixture.ts';
import { GOOD_PAGE, VISIT_FAULTS } from './visit-faults.fixture.ts';

const VISITORS = GRADERS.filter(({ grader }) => grader.kind === 'visit');

let means: ReturnType<typeof openMeans>;
let wide: Buffer;

beforeAll(async () => {
  means = openMeans();
  wide = await sharp({ create: { width: 1600, height: 800, channels: 3, background: '#a52' } })
    .png()
    .toBuffer();
});
afterAll(() => means[Symbol.asyncDispose]());

async function findings(page: string, by: string): Promise<string[]> {
  const graders = VISITORS.filter(({ id }) => by === '' || id === by);
  const found = await findingsOn({ 'index.html': page, 'wide.png': wide }, graders, means);
  return found.map(({ rule, place }) => `${rule} ${place?.selector ?? place?.excerpt}`);
}

test('the page in order has no finding', async () => {
  expect(await findings(GOOD_PAGE, '')).toEqual([]);
});

test.each(VISIT_FAULTS)('$name is found', async ({ page, found }) => {
  expect(page).not.toBe(GOOD_PAGE);
  expect(await findings(page, found.split('.')[0] ?? '')).toContain(found);
});
