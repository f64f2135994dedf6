// The program's version, as its manifest says.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';

const Manifest = z.object({ name: z.literal('sitewright'), version: z.string() });

/** Looks for the manifest in the folder and those above it; `0.0.0` when there is none. */
export function version(from: string = import.meta.dirname): string {
  const file = join(from, 'package.json');
  if (existsSync(file)) {
    const found = Manifest.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    if (found.success) return found.data.version;
  }

  const above = dirname(from);
  return above === from ? '0.0.0' : version(above);
}
