// A statement as it may pass the wall: one alone, and on rows.
import type { CompiledQuery, QueryResult } from 'kysely';
import type { QueryConfig, QueryResult as Answer } from 'pg';
import { SitewrightError } from '../../../agents/site/error.ts';

/** The extended protocol takes one statement only: a second one cannot be smuggled in behind it. */
export interface OneStatement extends QueryConfig {
  queryMode: 'extended';
}

/** Statements that work on rows. Those that change role, settings or transaction are not among them. */
const WORKS_ON_ROWS = /^[\s(]*(select|insert|update|delete|merge|with|values)\b/i;
/** The one function that does what `set` does, also spelt with escapes. It is revoked as well, where the administrator is us. */
const CHANGES_SETTINGS = /set_config|\bu&"/i;

/** @throws SitewrightError `internal` for any other */
export function statementOf({ sql, parameters }: CompiledQuery): OneStatement {
  refuseOthers(sql);
  return { text: sql, values: [...parameters], queryMode: 'extended' };
}

export function resultOf<Row>({ rows, rowCount }: Answer): QueryResult<Row> {
  return rowCount === null ? { rows } : { rows, numAffectedRows: BigInt(rowCount) };
}

function refuseOthers(text: string): void {
  if (WORKS_ON_ROWS.test(text) && !CHANGES_SETTINGS.test(text)) return;
  throw new SitewrightError('internal', 'Only statements on rows pass the wall between clients. Ask for them one at a time.');
}
