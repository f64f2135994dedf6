// `npm run pictures -- [--only words] [--out folder] [--size 1440x900] [--colours dark] [--language de]`: a picture of every screen of the
// studio, as it is built now, into docs/studio unless told otherwise.
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { buildIfStale } from './build-if-stale.ts';
import { loadThroughVite } from './gallery/load-through-vite.ts';

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    out: { type: 'string', default: 'docs/studio' },
    size: { type: 'string', default: '1440x900' },
    colours: { type: 'string', default: 'light' },
    language: { type: 'string', default: 'en' },
  },
});
const [width = 1440, height = 900] = values.size.split('x').map(Number);
const shown = {
  viewport: { width, height },
  colours: z.enum(['light', 'dark']).parse(values.colours),
  language: z.enum(['en', 'de']).parse(values.language),
};
const out = resolve(values.out);

buildIfStale();
await mkdir(out, { recursive: true });
const { openPictures } = await loadThroughVite<typeof import('./studio-pictures/pictures.ts')>(
  'scripts/studio-pictures/pictures.ts',
);
const pictures = await openPictures(shown);
try {
  for (const id of pictures.screens.filter((each) => each.includes(values.only))) {
    const picture = await pictures.draw(id);
    await writeFile(join(out, `${id}.png`), picture);
    console.log(`${id}.png (${Math.round(picture.length / 1000)} kB)`);
  }
} finally {
  await pictures.close();
}
