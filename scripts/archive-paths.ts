// Lists what an Electron archive holds.
import { open } from 'node:fs/promises';
import { z } from 'zod';

interface Entry {
  files?: Record<string, Entry> | undefined;
}
const Entry: z.ZodType<Entry> = z.lazy(() => z.object({ files: z.record(z.string(), Entry).optional() }));

/** Every path in an archive. Its head: four 32-bit sizes, the last that of the JSON that follows (github.com/electron/asar#format). */
export async function archivePaths(file: string): Promise<Set<string>> {
  const sizesBytes = 16;
  await using handle = await open(file);
  const { buffer: sizes } = await handle.read(Buffer.alloc(sizesBytes), 0, sizesBytes, 0);
  const lengthBytes = sizes.readUInt32LE(12);
  const { buffer: json } = await handle.read(Buffer.alloc(lengthBytes), 0, lengthBytes, sizesBytes);

  return new Set(pathsOf(Entry.parse(JSON.parse(json.toString('utf8'))), ''));
}

function pathsOf({ files = {} }: Entry, folderPath: string): string[] {
  return Object.entries(files).flatMap(([name, entry]) => {
    const path = folderPath === '' ? name : `${folderPath}/${name}`;
    return [path, ...pathsOf(entry, path)];
  });
}
