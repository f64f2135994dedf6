// How SFTP is asked, and what its refusals mean. https://datatracker.ietf.org/doc/html/draft-ietf-secsh-filexfer-02#section-7

import type { SFTPWrapper } from 'ssh2';

type Done<Result> = (error: Error | null | undefined, result?: Result) => void;

const NO_SUCH_FILE = 2;
const UNSUPPORTED = 8;

export type Ask = <Result>(work: (sftp: SFTPWrapper, done: Done<Result>) => void) => Promise<Result | undefined>;

/** @param lost rejects when the connection is gone: what is asked then would never be answered */
export function askingOn(sftp: SFTPWrapper, lost: Promise<never>): Ask {
  return async (work) => {
    const answer = new Promise<Parameters<Parameters<typeof work>[1]>[1]>((resolve, reject) => {
      work(sftp, (error, result) => (error ? reject(error) : resolve(result)));
    });
    return Promise.race([answer, lost]);
  };
}

export async function orMissing<Result>(answer: Promise<Result | undefined>): Promise<Result | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (codeOf(error) === NO_SUCH_FILE) return undefined;
    throw error;
  }
}

export function isUnsupported(error: unknown): boolean {
  return codeOf(error) === UNSUPPORTED || (error instanceof Error && /does not support/i.test(error.message));
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
