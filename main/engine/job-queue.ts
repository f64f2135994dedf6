// pg-boss: which worker is told of which run, when. The run's row is the truth; a job only says that it is worth a look.
import { PgBoss } from 'pg-boss';
import { GRANT_QUEUE_TO_HOST, type JobConnection } from '../store/runs/job-connection.ts';
import type { SendJob } from '../store/runs/run-types.ts';

const QUEUE = 'runs';

export interface JobQueue {
  send: SendJob;
  /** Calls `look` for each job, so many at once, until the queue is closed. */
  work(this: void, look: (runId: string) => Promise<void>, atOnce: number): Promise<void>;
  /** Takes no more jobs; those it has go on. */
  rest(this: void): Promise<void>;
  close(this: void): Promise<void>;
}

const NO_JOB_ID = '00000000-0000-0000-0000-000000000000';

interface RunLook {
  runId: string;
}

/** Jobs are woken by NOTIFY; this is how long one waits whose notice was lost, or whose time has come. */
const POLL_SECONDS = 2;

/** A look at a run whose worker died is looked for again after this; the run's own lease is what counts. */
const QUEUE_OPTIONS = {
  notify: true,
  heartbeatSeconds: 10,
  retryLimit: 5,
  retryDelay: 1,
  expireInSeconds: 86_000,
  deleteAfterSeconds: 3600,
};

export async function openJobQueue(connection: JobConnection, onFault: (error: unknown) => void): Promise<JobQueue> {
  const boss = new PgBoss({
    ...connection,
    application_name: 'sitewright jobs',
    useListenNotify: true,
    schedule: false,
    superviseIntervalSeconds: 10,
    monitorIntervalSeconds: 10,
  });
  // Some of its faults are the fields of an error without being one.
  boss.on('error', (fault) => onFault(fault instanceof Error ? fault : Object.assign(new Error(), fault)));
  await boss.start();
  await boss.createQueue(QUEUE, QUEUE_OPTIONS);
  await boss.getDb().executeSql(GRANT_QUEUE_TO_HOST);
  await warm(boss);

  return {
    async send(db, { runId, priority, scheduledFor }) {
      await boss.send(QUEUE, { runId }, { priority, db, ...(scheduledFor ? { startAfter: scheduledFor } : {}) });
    },

    async work(look, atOnce) {
      for (let slot = 0; slot < atOnce; slot++) await workSlot(boss, look);
    },

    rest: () => boss.offWork(QUEUE, { wait: false }),
    async close() {
      // Ended jobs are marked as such; without it that would go to a connection that is closed.
      await boss.offWork(QUEUE, { wait: true });
      await boss.stop({ graceful: false, close: true });
    },
  };
}

/** pg-boss asks once what a queue is like. On the one connection of an embedded store it could not ask within our transaction. */
async function warm(boss: PgBoss): Promise<void> {
  await boss.getJobById(QUEUE, NO_JOB_ID);
}

/** One job after the other; pg-boss would let a poll go by between two. */
async function workSlot(boss: PgBoss, look: (runId: string) => Promise<void>): Promise<void> {
  let worker = '';
  worker = await boss.work<RunLook>(
    QUEUE,
    { pollingIntervalSeconds: POLL_SECONDS, notifyPollingIntervalSeconds: POLL_SECONDS },
    async ([job]) => {
      boss.notifyWorker(worker);
      if (job) await look(job.data.runId);
    },
  );
}
