// A question that outlasts the host it was put to.
import { HostLost, type Connection } from './connection.ts';

/** For what may be asked any number of times: when the host was lost over it, it is asked again until it is answered. */
export async function untilAnswered<Answer>(connection: Connection, work: () => Promise<Answer>): Promise<Answer> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof HostLost)) throw error;
      await connection.found();
    }
  }
}
