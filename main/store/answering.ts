// Says in plain words why the store did not answer.
import { DatabaseError } from 'pg';
import { SitewrightError, type ErrorKind } from '../../agents/site/error.ts';

// https://www.postgresql.org/docs/18/errcodes-appendix.html
const KNOWN: Readonly<Record<string, { kind: ErrorKind; message: string }>> = {
  '53100': { kind: 'external', message: 'The disk is full. Free some space for the data folder and try again.' },
  '23503': { kind: 'not-found', message: 'The project or run is no longer in the store. Begin it again.' },
  '42501': { kind: 'auth', message: 'You may look at this, but not change it. Ask an owner of this client for the right to.' },
  '25006': { kind: 'auth', message: 'You may look at this, but not change it. Ask an owner of this client for the right to.' },
  '22P02': { kind: 'not-found', message: 'There is no project of that name in the store. Look at the list of projects.' },
};

/** @throws SitewrightError in place of whatever the query rejects with */
export async function answering<Answer>(query: Promise<Answer>): Promise<Answer> {
  try {
    return await query;
  } catch (error) {
    if (error instanceof SitewrightError) throw error;

    const known = error instanceof DatabaseError ? KNOWN[error.code ?? ''] : undefined;
    if (known) throw new SitewrightError(known.kind, known.message, { cause: error });
    throw new SitewrightError('external', `The store did not answer: ${String(error)}. Try again.`, { cause: error });
  }
}
