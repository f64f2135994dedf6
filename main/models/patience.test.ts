import { expect, test } from 'vitest';
import { ModelFault, type FaultReason } from '../../agents/model-fault.ts';
import { withPatience } from './patience.ts';

const STILL = new AbortController().signal;

/** Fails so often, then answers. */
function failing(times: number, reason: FaultReason, retryAfterMs?: number) {
  let asked = 0;
  const ask = async (): Promise<string> => {
    asked++;
    if (asked <= times) throw new ModelFault(reason, 'M', { retryAfterMs });
    return 'answer';
  };
  return { ask, asked: () => asked };
}

test.each<FaultReason>(['rate-limit', 'overloaded', 'broken'])(
  'after %s it is asked again, three times at most',
  async (reason) => {
    const passing = failing(2, reason);
    const lasting = failing(9, reason);

    expect(await withPatience(passing.ask, STILL, 1)).toBe('answer');
    await expect(withPatience(lasting.ask, STILL, 1)).rejects.toMatchObject({ reason });
    expect([passing.asked(), lasting.asked()]).toEqual([3, 3]);
  },
);

test.each<FaultReason>(['key', 'credit', 'refused', 'too-long', 'slow', 'cut-off', 'malformed', 'unreachable'])(
  'after %s it is not',
  async (reason) => {
    const { ask, asked } = failing(9, reason);

    await expect(withPatience(ask, STILL, 1)).rejects.toMatchObject({ reason });
    expect(asked()).toBe(1);
  },
);

test('it waits as long as the provider says, not as long as it would by itself', async () => {
  const { ask, asked } = failing(1, 'rate-limit', 1);

  expect(await withPatience(ask, STILL, 3_600_000)).toBe('answer');
  expect(asked()).toBe(2);
});

test('where the provider asks for more than anybody waits, the next model is asked instead', async () => {
  const { ask, asked } = failing(1, 'rate-limit', 60_000);

  await expect(withPatience(ask, STILL, 1)).rejects.toMatchObject({ reason: 'rate-limit', retryAfterMs: 60_000 });
  expect(asked()).toBe(1);
});

test('a stop ends the wait', async () => {
  const stop = new AbortController();
  const { ask, asked } = failing(9, 'overloaded');
  const waiting = withPatience(ask, stop.signal, 15_000);
  stop.abort(new Error('Stopped.'));

  await expect(waiting).rejects.toThrow('aborted');
  expect(asked()).toBe(1);
});
