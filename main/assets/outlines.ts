// Outlines of countries, each looked up in the atlas once.
import { z } from 'zod';
import type { Lent } from '../../agents/lent.ts';
import type { DiskCache } from './disk-cache.ts';
import { inAssetThread } from './thread/in-asset-thread.ts';

const Kept = z.array(z.array(z.tuple([z.number(), z.number()]))).nullable();

export function createOutlines(cache: DiskCache): Lent['outlines'] {
  return {
    async of(country) {
      const bytes = await cache.bytes({
        key: ['outline 1', country],
        extension: '.json',
        make: () => inAssetThread({ type: 'outline', country }),
      });
      return Kept.parse(JSON.parse(new TextDecoder().decode(bytes))) ?? undefined;
    },
  };
}
