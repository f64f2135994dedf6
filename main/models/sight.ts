// Whether a model sees pictures: a server of one's own may take them and answer without a look.
import { z } from 'zod';
import type { ModelQuestion } from '../../agents/model.ts';
import { readJson } from '../../agents/tasks/read-json.ts';

const COLOURS = {
  red: '#d01818',
  green: '#128a2e',
  blue: '#1437c8',
  yellow: '#f4d016',
  black: '#000000',
  white: '#ffffff',
} as const;

/** From top to bottom. Whoever guesses is right once in 1,296 times. */
const SHOWN = ['yellow', 'blue', 'red', 'green'] as const satisfies (keyof typeof COLOURS)[];

const BAND_PX = 80;
const WIDTH_PX = 320;

const Answer = z.object({ bands: z.array(z.string()) });

export async function sightTrial(): Promise<ModelQuestion> {
  return {
    system: 'You look at a picture and answer with the JSON object that is asked for and nothing else.',
    prompt: `The picture has ${SHOWN.length} bands of one colour each. bands: their colours from top to bottom.`,
    images: [{ bytes: await bands(), type: 'image/png' }],
    schema: {
      type: 'object',
      properties: { bands: { type: 'array', items: { type: 'string', enum: Object.keys(COLOURS) } } },
      required: ['bands'],
      additionalProperties: false,
    },
    outputTokens: 80,
  };
}

export function hasSeen(answer: string): boolean {
  const parsed = Answer.safeParse(readJson(answer));
  return parsed.success && parsed.data.bands.join(' ') === SHOWN.join(' ');
}

async function bands(): Promise<Uint8Array> {
  const { default: sharp } = await import('sharp');
  const rects = SHOWN.map((name, index) => {
    const place = `y="${index * BAND_PX}" width="${WIDTH_PX}" height="${BAND_PX}"`;
    return `<rect ${place} fill="${COLOURS[name]}"/>`;
  });
  const height = SHOWN.length * BAND_PX;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH_PX}" height="${height}">${rects.join('')}</svg>`;
  return sharp(Buffer.from(svg)).png().toBuffer();
}
