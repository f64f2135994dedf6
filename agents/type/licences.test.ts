import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { create } from 'fontkit';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { CREDITS, fontCredits } from './licences.ts';

const packages = createRequire(import.meta.url);
const Metadata = z.object({
  family: z.string(),
  license: z.object({ type: z.string(), attribution: z.string() }),
});
const PREFIX = '@fontsource-variable/';
const Program = z.object({ dependencies: z.record(z.string(), z.string()) });
const { dependencies } = Program.parse(JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')));
const IDS = Object.keys(dependencies)
  .filter((name) => name.startsWith(PREFIX))
  .map((name) => name.slice(PREFIX.length));

test('every family that the studio brings is credited, and no other', () => {
  expect(Object.keys(CREDITS).toSorted()).toEqual(IDS.toSorted());
});

test.each(IDS)('%s is credited as its package says, under the open licence', (id) => {
  const path = packages.resolve(`${PREFIX}${id}/metadata.json`);
  const { family, license } = Metadata.parse(JSON.parse(readFileSync(path, 'utf8')));
  const font = create(readFileSync(path.replace('metadata.json', `files/${id}-latin-wght-normal.woff2`)));
  const inFont = 'fonts' in font ? '' : font.copyright;
  const { name, copyright } = CREDITS[id] ?? { name: '', copyright: '' };

  expect([name, license.type]).toEqual([family, 'OFL-1.1']);
  expect(license.attribution.startsWith(copyright) || inFont === copyright).toBe(true);
});

test('a family that is used twice is credited once, and the reader’s own font not at all', () => {
  const use = (family: string) => ({ family, weight: 400, axes: {}, italic: false });
  const credits = fontCredits({ display: use('besley'), body: use('system-ui'), label: use('besley') });
  expect(credits.map(({ name }) => name)).toEqual(['Besley']);
});
