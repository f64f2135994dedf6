// A run begun for a test, and the lease on it.
import { randomUUID } from 'node:crypto';
import type { Store } from '../store.ts';
import type { Lease, RunOrder } from './run-types.ts';
import { STUDIO_SCOPE } from '../walls/scope.ts';

const HOLD = { worker: 'a test', runsAtOnce: 1000 };

/** No queue: whoever would get a job is not there. */
export const noJobs = async () => undefined;

export function orderFor(projectId: string, rest: Partial<RunOrder> = {}): RunOrder {
  return { runId: randomUUID(), tenantId: STUDIO_SCOPE.tenantId, projectId, workflow: 'test', input: {}, ...rest };
}

/** @throws when there is no room for it */
export async function beginRun({ ledger }: Pick<Store, 'ledger'>, order: RunOrder): Promise<Lease> {
  const taken = await ledger.begin(order, HOLD, noJobs);
  if (taken.type !== 'taken') throw new Error(`The run was not taken but is ${taken.type}.`);
  return taken.lease;
}
