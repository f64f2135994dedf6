// Reads that are asked for at the same moment: one transaction and one journey for all of them.
import type { CompiledQuery, QueryResult } from 'kysely';
import { DatabaseError, type Pool, type QueryResult as Answer } from 'pg';
import { connect } from '../connect.ts';
import { resultOf, statementOf, type OneStatement } from './one-statement.ts';
import { WalledConnection } from './walled-connection.ts';

interface Asked {
  statement: OneStatement;
  answered: PromiseWithResolvers<Answer>;
}

const READS = /^[\s(]*select\b/i;

/** It may change something all the same, by a function. */
export function looksLikeRead(sql: string): boolean {
  return READS.test(sql);
}

/** Of one scope, on a pool of one client: they would stand in line for it otherwise, each with a journey of its own. */
export class ReadsTogether {
  readonly #pool: Pool;
  readonly #opening: string;
  #waiting: Asked[] = [];

  /** @param opening begins a transaction and sets role and tenant (scope.ts) */
  constructor(pool: Pool, opening: string) {
    this.#pool = pool;
    this.#opening = opening;
  }

  async read<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    const statement = statementOf(query);
    const answered = Promise.withResolvers<Answer>();
    this.#waiting.push({ statement, answered });
    if (this.#waiting.length === 1) void this.#go();
    return resultOf(await answered.promise);
  }

  /** Whoever asks while this waits for the client goes along. */
  async #go(): Promise<void> {
    try {
      const client = await connect(this.#pool);
      const all = this.#waiting.splice(0);
      await this.#ask(new WalledConnection(client, all.length > 1 ? readOnly(this.#opening) : this.#opening), all);
    } catch (error) {
      for (const { answered } of this.#waiting.splice(0)) answered.reject(error);
    }
  }

  async #ask(connection: WalledConnection, all: readonly Asked[]): Promise<void> {
    const outcomes = await connection.executeTogether(all.map(({ statement }) => statement));
    connection.release();

    for (const [at, { statement, answered }] of all.entries()) {
      const outcome = outcomes[at];
      if (outcome?.status === 'fulfilled') answered.resolve(outcome.value);
      else if (all.length > 1 && outcome?.reason instanceof DatabaseError) this.#askAgain({ statement, answered });
      else answered.reject(outcome?.reason);
    }
  }

  /** By itself: another one that was refused took it along, or it changes something. */
  #askAgain(asked: Asked): void {
    connect(this.#pool)
      .then((client) => this.#ask(new WalledConnection(client, this.#opening), [asked]))
      .catch(asked.answered.reject);
  }
}

function readOnly(opening: string): string {
  return opening.replace(/^begin(?: read only)?/, 'begin read only');
}
