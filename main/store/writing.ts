// Something to be kept, alone or with others: in one transaction, and in one journey where statements travel together.
import type { CompiledQuery, QueryResult } from 'kysely';
import { answering } from './answering.ts';
import type { Tables } from './tables.ts';
import type { WalledDatabase } from './walls/walled-database.ts';

export interface Writing {
  statements: readonly CompiledQuery[];
  /** Told what the statements answered, once all is kept. */
  kept?(this: void, answers: readonly QueryResult<unknown>[]): Promise<void> | void;
}

/** @throws SitewrightError when one was refused; then nothing is kept */
export async function write(db: WalledDatabase<Tables>, writings: readonly Writing[]): Promise<void> {
  const answers = await answering(db.together<unknown>(writings.flatMap(({ statements }) => statements)));

  let at = 0;
  for (const { statements, kept } of writings) {
    await kept?.(answers.slice(at, at + statements.length));
    at += statements.length;
  }
}
