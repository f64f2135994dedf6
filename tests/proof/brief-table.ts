// Lays briefs out in a folder of their own, beside the photos they name.
import { existsSync } from 'node:fs';
import { cp, mkdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { readBriefFile, type BriefFile } from '../../main/making/brief-file.ts';
import { writePhoto } from './photos.ts';

/** Photos that are not there are made. */
export async function layOut(brief: string, folder: string): Promise<BriefFile> {
  await mkdir(folder, { recursive: true });
  await cp(dirname(brief), folder, { recursive: true });

  const path = join(folder, basename(brief));
  const { brief: read } = await readBriefFile(path);
  const named = [...read.photos.map(({ file }) => file), ...read.pairs.flatMap(({ before, after }) => [before, after])];
  for (const file of new Set(named)) {
    const photo = join(folder, file);
    if (!existsSync(photo)) await writePhoto(photo);
  }

  return readBriefFile(path);
}
