// How the designer has set the studio, in a file of the data folder.
import { join } from 'node:path';
import { z } from 'zod';
import { Settings, type SettingsChange } from '../../preload/contract/system.ts';
import { readIfThere, writeWhole } from '../assets/disk.ts';

/** A file that was damaged or written by another version gives what it can. */
const Kept = z.object({
  appearance: Settings.shape.appearance.catch('system'),
  language: Settings.shape.language.catch('en'),
});

export async function readSettings(dataDir: string): Promise<Settings> {
  const bytes = await readIfThere(fileIn(dataDir));
  return Kept.parse(bytes ? objectIn(bytes) : {});
}

/** @throws SitewrightError as writing a file does */
export async function changeSettings(dataDir: string, to: SettingsChange): Promise<Settings> {
  const settings = Settings.parse({ ...(await readSettings(dataDir)), ...to });
  await writeWhole(fileIn(dataDir), `${JSON.stringify(settings, undefined, 2)}\n`);
  return settings;
}

function fileIn(dataDir: string): string {
  return join(dataDir, 'settings.json');
}

function objectIn(bytes: Uint8Array): unknown {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof value === 'object' && value !== null ? value : {};
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}
