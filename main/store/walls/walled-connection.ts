// A connection that cannot leave its transaction's walls: each statement runs in a transaction that says first whose it is.
import type { CompiledQuery, QueryResult } from 'kysely';
import type { PoolClient, QueryResult as Answer } from 'pg';
import { resultOf, statementOf, type OneStatement } from './one-statement.ts';

type Outcome = PromiseSettledResult<Answer>;

export class WalledConnection {
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

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    const statement = statementOf(query);

    if (this.#opened) return resultOf<Row>(await this.#within(this.#opened, statement));
    const [outcome] = await this.executeTogether([statement]);
    return resultOf<Row>(valueOf(outcome));
  }

  /**
   * In one transaction, and in one journey where statements travel together: none can wait for what another one answers.
   *
   * @returns what came of each; where one was refused nothing was changed by any. Never rejects: where no transaction could be opened all
   *   were refused
   */
  executeTogether(statements: readonly OneStatement[]): Promise<Outcome[]> {
    return this.#client.pipeline ? this.#pipelined(statements) : this.#inTurn(statements);
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

  async #inTurn(statements: readonly OneStatement[]): Promise<Outcome[]> {
    const outcomes: Outcome[] = [];
    try {
      await this.begin();
      for (const statement of statements) outcomes.push({ status: 'fulfilled', value: await this.#client.query(statement) });
      await this.commit();
      return outcomes;
    } catch (error) {
      // The first error says why; one of the rollback has marked the connection as broken.
      await this.rollback().catch(() => undefined);
      const refused: Outcome = { status: 'rejected', reason: error };
      // All were answered and the commit was refused: then none was done.
      return statements.map((_, at) => (outcomes.length < statements.length && outcomes[at]) || refused);
    }
  }

  /** One journey for all. Where one fails the next are refused by the server, and the last one takes everything back. */
  async #pipelined(statements: readonly OneStatement[]): Promise<Outcome[]> {
    const opened = this.#client.query(this.#opening);
    const answered = statements.map((statement) => this.#client.query(statement));
    const ended = this.#client.query('commit');

    const [opening, end, ...outcomes] = await Promise.allSettled([opened, ended, ...answered]);
    this.#isBroken = end.status === 'rejected';
    if (opening.status === 'rejected') return outcomes.map(() => opening);
    return outcomes.map((outcome) => (end.status === 'rejected' && outcome.status === 'fulfilled' ? end : outcome));
  }
}

/** @throws why it was refused */
function valueOf(outcome: Outcome | undefined): Answer {
  if (outcome?.status === 'fulfilled') return outcome.value;
  throw outcome?.reason;
}
