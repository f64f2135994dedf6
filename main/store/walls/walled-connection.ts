// A connection that cannot leave its transaction's walls: each statement runs in a transaction that says first whose it is.
import type { CompiledQuery, DatabaseConnection, QueryResult } from 'kysely';
import type { PoolClient, QueryConfig, QueryResult as Answer } from 'pg';
import { SitewrightError } from '../../../agents/site/error.ts';

/** The extended protocol takes one statement only: a second one cannot be smuggled in behind it. */
interface OneStatement extends QueryConfig {
  queryMode: 'extended';
}

/** Statements that work on rows. Those that change role, settings or transaction are not among them. */
const WORKS_ON_ROWS = /^[\s(]*(select|insert|update|delete|merge|with|values)\b/i;
/** The one function that does what `set` does, also spelt with escapes. It is revoked as well, where the administrator is us. */
const CHANGES_SETTINGS = /set_config|\bu&"/i;

export class WalledConnection implements DatabaseConnection {
  readonly #client: PoolClient;
  readonly #opening: string;
  /** Undefined outside of a transaction. */
  #opened: Promise<unknown> | undefined;
  #isBroken = false;

  /** @param opening begins a transaction and sets role and tenant (scope.ts) */
  constructor(client: PoolClient, opening: string) {
    this.#client = client;
    this.#opening = opening;
  }

  async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    refuseOthers(sql);
    const statement: OneStatement = { text: sql, values: [...parameters], queryMode: 'extended' };

    const { rows, rowCount } = this.#opened ? await this.#within(this.#opened, statement) : await this.#alone(statement);
    return rowCount === null ? { rows } : { rows, numAffectedRows: BigInt(rowCount) };
  }

  streamQuery<Row>(): AsyncIterableIterator<QueryResult<Row>> {
    throw new SitewrightError('internal', 'The store does not stream rows. Ask for them a page at a time.');
  }

  /** Where statements travel together the first one does not wait for this: the server refuses it when the opening failed. */
  async begin(): Promise<void> {
    const opened = this.#client.query(this.#opening);
    if (!this.#client.pipeline) await opened;

    opened.catch(() => undefined);
    this.#opened = opened;
  }

  async commit(): Promise<void> {
    await this.#end('commit');
  }

  async rollback(): Promise<void> {
    await this.#end('rollback');
  }

  release(): void {
    this.#client.release(this.#isBroken);
  }

  async #end(how: 'commit' | 'rollback'): Promise<void> {
    try {
      await this.#client.query(how);
      this.#opened = undefined;
    } catch (error) {
      // The session may still be inside the transaction: nobody else is to get it.
      this.#isBroken = true;
      throw error;
    }
  }

  async #within(opened: Promise<unknown>, statement: OneStatement): Promise<Answer> {
    const answered = this.#client.query(statement);
    const outcomes = await Promise.allSettled([opened, answered]);
    const failed = outcomes.find((outcome) => outcome.status === 'rejected');
    if (failed) throw failed.reason;
    return answered;
  }

  async #alone(statement: OneStatement): Promise<Answer> {
    if (this.#client.pipeline) return this.#pipelined(statement);

    await this.begin();
    try {
      const answer = await this.#client.query(statement);
      await this.commit();
      return answer;
    } catch (error) {
      // The first error says why; one of the rollback has marked the connection as broken.
      await this.rollback().catch(() => undefined);
      throw error;
    }
  }

  /** One journey for all three. Where one fails the next are refused by the server, and the last one takes everything back. */
  async #pipelined(statement: OneStatement): Promise<Answer> {
    const opened = this.#client.query(this.#opening);
    const answered = this.#client.query(statement);
    const ended = this.#client.query('commit');

    const outcomes = await Promise.allSettled([opened, answered, ended]);
    this.#isBroken = outcomes[2].status === 'rejected';
    const failed = outcomes.find((outcome) => outcome.status === 'rejected');
    if (failed) throw failed.reason;
    return answered;
  }
}

function refuseOthers(text: string): void {
  if (WORKS_ON_ROWS.test(text) && !CHANGES_SETTINGS.test(text)) return;
  throw new SitewrightError('internal', 'Only statements on rows pass the wall between clients. Ask for them one at a time.');
}
