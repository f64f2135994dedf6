// Which client one worked for when the studio was closed, in a file of the data folder.
import { join } from 'node:path';
import { z } from 'zod';
import { readIfThere, writeWhole } from '../assets/disk.ts';

const Kept = z.object({ tenantId: z.uuid() });

/** Undefined where nobody has chosen one, or the file is damaged. */
export async function readLastClient(dataDir: string): Promise<string | undefined> {
  const bytes = await readIfThere(fileIn(dataDir));
  return bytes ? Kept.safeParse(jsonIn(bytes)).data?.tenantId : undefined;
}

export async function keepLastClient(dataDir: string, tenantId: string): Promise<void> {
  await writeWhole(fileIn(dataDir), `${JSON.stringify({ tenantId })}\n`);
}

function jsonIn(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function fileIn(dataDir: string): string {
  return join(dataDir, 'client.json');
}
