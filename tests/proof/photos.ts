// Stand-ins for a client's photos: light, depth and grain, so that what is laid over and around them is looked at as with real ones.
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import sharp from 'sharp';
import { randomFrom } from '../../agents/random.ts';

const SHAPES = 14;
const GRAIN = { type: 'gaussian', mean: 128, sigma: 26 } as const;

/** A file name may say the shape: `…-tall`, `…-square`, `…-small`; photos are wide else. */
function sizeOf(path: string): { width: number; height: number } {
  if (path.includes('-small')) return { width: 420, height: 300 };
  if (path.includes('-tall')) return { width: 1200, height: 1800 };
  return path.includes('-square') ? { width: 1500, height: 1500 } : { width: 2000, height: 1333 };
}

/** Photos of one thing, `stair-before.jpg` and `stair-after.jpg`, have one composition in two lights. */
export async function writePhoto(path: string): Promise<void> {
  const { width, height } = sizeOf(path);
  const random = randomFrom(path.replace(/-(?:before|after)/, ''));
  const isBefore = path.includes('-before');
  const hue = Math.floor(random() * 360);
  const chroma = isBefore ? 8 : 34;

  const shapes = Array.from({ length: SHAPES }, () => {
    const [x, y, size, tilt] = [
      random() * width,
      height * (0.35 + random() * 0.65),
      (0.05 + random() * 0.2) * width,
      random() * 40,
    ];
    const colour = `hsl(${hue + random() * 70} ${chroma}% ${20 + random() * 55}%)`;
    return `<rect x="${x}" y="${y}" width="${size}" height="${size * 0.8}" rx="${size / 9}" fill="${colour}" transform="rotate(${tilt} ${x} ${y})"/>`;
  });
  const scene = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <linearGradient id="sky" x2="0" y2="1"><stop stop-color="hsl(${hue} ${chroma}% ${isBefore ? 55 : 86}%)"/>
    <stop offset="1" stop-color="hsl(${hue + 30} ${chroma}% 24%)"/></linearGradient>
    <rect width="100%" height="100%" fill="url(#sky)"/>${shapes.join('')}</svg>`;
  const grain = await sharp({ create: { width, height, channels: 3, background: '#808080', noise: GRAIN } })
    .png({ compressionLevel: 1 })
    .toBuffer();

  await mkdir(dirname(path), { recursive: true });
  await sharp(Buffer.from(scene))
    .blur(width / 500)
    .composite([{ input: grain, blend: 'soft-light' }])
    .jpeg({ quality: 82 })
    .toFile(path);
}
