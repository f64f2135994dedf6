// An enquiry as the function keeps it: named by when it came, holding what was typed.
import { z } from 'zod';
import type { Enquiry } from './host.ts';
import { inParallel } from './in-parallel.ts';

const Kept = z.object({ name: z.string(), email: z.string(), about: z.string(), message: z.string() });

/** Keys begin with the moment, to the millisecond and in UTC. */
const MOMENT_LENGTH = 24;
const AT_ONCE = 6;

/** @returns newest first. @param read what is kept under a key */
export async function enquiriesOf(keys: readonly string[], read: (key: string) => Promise<unknown>): Promise<Enquiry[]> {
  const enquiries: Enquiry[] = [];
  await inParallel(keys, AT_ONCE, async (key) => {
    enquiries.push({ at: new Date(key.slice(0, MOMENT_LENGTH)), ...Kept.parse(await read(key)) });
  });
  return enquiries.toSorted((a, b) => b.at.getTime() - a.at.getTime());
}
