// What lets a page that is still open back in after the studio was started again: kept in the data folder, for its owner's eyes only.
import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const SignIn = z.object({
  secret: z.base64url().length(32),
  /** Where the studio was last. */
  port: z.int().min(1).max(65_535).optional(),
  madeMs: z.number(),
});
export type SignIn = z.infer<typeof SignIn>;

/** Whoever came by a cookie has it no longer than this. */
const LONGEST_MS = 7 * 24 * 3_600_000;
const SECRET_BYTES = 24;
const OWNER_ONLY = 0o600;
const OTHERS = 0o077;

/** @returns what was kept, else a fresh one: when there is none, it is old or damaged, or others could have read it */
export async function keptSignIn(dataDir: string, nowMs: number): Promise<SignIn> {
  const path = fileIn(dataDir);
  const file = await stat(path).catch(() => undefined);
  // Windows has no such bits; there the folder of the user is closed to others.
  const isOwn = process.platform === 'win32' || (file && (file.mode & OTHERS) === 0);
  const kept = file && isOwn ? SignIn.safeParse(read(await readFile(path, 'utf8').catch(() => ''))) : undefined;
  const ageMs = nowMs - (kept?.data?.madeMs ?? 0);

  if (kept?.data && ageMs >= 0 && ageMs < LONGEST_MS) return kept.data;
  return { secret: randomBytes(SECRET_BYTES).toString('base64url'), madeMs: nowMs };
}

export async function keepSignIn(dataDir: string, signIn: SignIn): Promise<void> {
  await mkdir(dataDir, { recursive: true });
  const partial = `${fileIn(dataDir)}.${process.pid}`;
  await writeFile(partial, JSON.stringify(signIn), { mode: OWNER_ONLY, flag: 'wx' });
  await rename(partial, fileIn(dataDir));
}

/** Browsers show their cookie to whatever program answers at the port: after one that is not the studio did, it lets nobody in. */
export async function forgetSignIn(dataDir: string): Promise<void> {
  await rm(fileIn(dataDir), { force: true });
}

function fileIn(dataDir: string): string {
  return join(dataDir, 'sign-in.json');
}

function read(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
