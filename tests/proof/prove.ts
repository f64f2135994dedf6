// All combinations through the checks, a few at a time. What was proved before is not proved again, so it can be stopped at any moment.
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { proofOf, type Proof } from './check-site.ts';
import { combinations, type Combination } from './combinations.ts';

export interface ProveRequest {
  folder: string;
  /** Which combinations, by their ids. */
  only: RegExp;
  /** How many sites are checked at once. */
  atOnce: number;
  onProof(this: void, proof: Proof, progress: { done: number; of: number }): void;
}

export async function prove({ folder, only, atOnce, onProof }: ProveRequest): Promise<Proof[]> {
  await mkdir(join(folder, 'proofs'), { recursive: true });
  const waiting = combinations().filter(({ id }) => only.test(id));
  const of = waiting.length;
  const proofs: Proof[] = [];

  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const proof = (await provedBefore(next, folder)) ?? (await proofOf(next, folder));
      if (isLookedAt(proof)) await writeFile(fileOf(next, folder), JSON.stringify(proof));
      proofs.push(proof);
      onProof(proof, { done: proofs.length, of });
    }
  };

  await Promise.all(Array.from({ length: atOnce }, work));
  return proofs;
}

function isLookedAt({ faults }: Proof): boolean {
  return faults.every(({ rule }) => rule !== 'browser');
}

async function provedBefore(combination: Combination, folder: string): Promise<Proof | undefined> {
  const file = fileOf(combination, folder);
  if (!existsSync(file)) return undefined;
  const proof: Proof = JSON.parse(await readFile(file, 'utf8'));
  return proof;
}

function fileOf({ id }: Combination, folder: string): string {
  return join(folder, 'proofs', `${id}.json`);
}
