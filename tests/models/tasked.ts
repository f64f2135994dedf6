// Makers that have a task, each beside a brief over which it has something to ask: a rich one, or one that leaves much open.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Drafted } from '../../agents/orchestrator/better.ts';
import type { RegisteredMaker } from '../../agents/plan.ts';
import { MAKERS } from '../../agents/registry.ts';
import { Brief } from '../../agents/site/brief.ts';
import type { Refusal } from '../../agents/site/refusal.ts';
import { placesIn } from '../../agents/tasks/places.ts';
import type { Place } from '../../agents/tasks/task.ts';
import { readBriefFile } from '../../main/making/brief-file.ts';
import { openBench, type Bench, type RanBrief } from '../run-brief.ts';

export const TASKED = MAKERS.filter(({ task }) => task !== undefined);

const RICH = join(import.meta.dirname, '../../resources/briefs/bakery.json');
/** No colour, font, tone or direction is named, and there are photos to choose from. */
const OPEN = {
  kind: 'profile',
  name: 'Hofer',
  trade: 'bakery',
  address: { street: 'Hauptplatz 4', postcode: '4020', city: 'Linz' },
  description: 'We bake in Linz with flour from the Mühlviertel. The oven is from 1911.',
  story: ['Maria Hofer took over the oven from her mother in 1998.', 'The sourdough is older than both of them.'],
  statements: [
    'Every loaf comes out of one oven, the poppy roll as well as the rye loaf.',
    'A spelt loaf is weighed by hand and keeps for a week in its cloth.',
    'The sourdough rests for 26 hours before it is baked.',
    'Maria Hofer stands in the shop from six in the morning.',
  ],
  services: [{ name: 'Rye loaf' }, { name: 'Poppy roll' }, { name: 'Spelt loaf' }],
  phones: ['+43 732 123456'],
  mails: ['brot@hofer.example'],
  photos: [
    { file: 'oven.jpg', caption: 'The oven of 1911, with the door open' },
    { file: 'shop.jpg', caption: 'Maria Hofer behind the counter' },
  ],
};

export interface TaskGround {
  bench: Bench;
  rich: RanBrief;
  /** The maker's draft over the brief that it has something to ask about, with what it would ask. */
  drafted(maker: RegisteredMaker, refusals?: readonly Refusal[]): Promise<{ ran: RanBrief; drafted: Drafted; places: Place[] }>;
  close(): Promise<void>;
}

/** @param more statements that the rich brief holds besides */
export async function openTaskGround(more: readonly string[] = []): Promise<TaskGround> {
  const folder = await mkdtemp(join(tmpdir(), 'sitewright-tasks-'));
  for (const { file } of OPEN.photos) await photo(join(folder, file));

  const bench = await openBench();
  const { brief, folder: richFolder } = await readBriefFile(RICH);
  const rich = await bench.run({ ...brief, statements: [...brief.statements, ...more] }, { folder: richFolder });
  const open = await bench.run(Brief.parse({ ...OPEN, statements: [...OPEN.statements, ...more] }), { folder });

  return {
    bench,
    rich,

    async drafted(maker, refusals) {
      const [fromRich, fromOpen] = [await asked(rich, maker, refusals), await asked(open, maker, refusals)];
      return fromRich.places.length > 0 ? fromRich : fromOpen;
    },

    async close() {
      await bench.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 9 });
    },
  };
}

async function asked(ran: RanBrief, maker: RegisteredMaker, refusals: readonly Refusal[] = []) {
  const drafted = ran.drafted(maker, refusals);
  const named = (await maker.task?.places(drafted.reads, ran.slot(maker.writes), drafted.lent)) ?? [];
  return { ran, drafted, places: placesIn(drafted.draft, named, drafted.lent.inHand) };
}

function photo(path: string) {
  const gradient =
    '<svg width="1600" height="1000"><rect width="1600" height="1000" fill="#976"/><circle cx="700" cy="500" r="300"/></svg>';
  return sharp(Buffer.from(gradient)).jpeg().toFile(path);
}
