// What a person does to a project, with answers that come in an order of the test's choosing.
import { createORPCClient, ORPCError, type ClientContext, type ClientLink } from '@orpc/client';
import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { expect, test, vi } from 'vitest';
import type { StudioClient } from '../../renderer/wire/connect.ts';
import { Connection, HostLost } from '../../renderer/wire/connection.ts';
import { Deeds } from '../../renderer/wire/deeds.ts';

interface Asked {
  answer(this: void): void;
  refuse(this: void, error: Error): void;
}

function openDeeds() {
  const asked: Asked[] = [];
  const link: ClientLink<ClientContext> = {
    call() {
      const { promise, resolve, reject } = Promise.withResolvers<void>();
      asked.push({ answer: resolve, refuse: reject });
      return promise;
    },
  };
  const client: StudioClient = createORPCClient(link);
  const connection = new Connection();
  const queries = new QueryClient();
  const deeds = new Deeds({ client, connection, queries, projectId: 'hofer' });

  return {
    client,
    connection,
    queries,
    deeds,
    /** As soon as it is asked. @param at how many were asked before it */
    question: (at: number) => vi.waitUntil(() => asked[at], { timeout: 30_000 }),
  };
}

const FULL = new ORPCError('INTERNAL_SERVER_ERROR', { defined: true, message: 'The disk is full.' });

test('a change made while the files cannot follow the one before is followed all the same', async () => {
  const { deeds, question } = openDeeds();
  const first = deeds.follow();
  const before = await question(0);
  const second = deeds.follow();
  before.refuse(FULL);

  (await question(1)).answer();
  await Promise.all([first, second]);
  expect(deeds.state()).toMatchObject({ isFollowing: false, isStuck: false, said: undefined });
});

test('where the files cannot follow it says so, and that they may be asked to again', async () => {
  const { deeds, question } = openDeeds();
  const following = deeds.follow();
  (await question(0)).refuse(FULL);

  await following;
  expect(deeds.state()).toMatchObject({ isFollowing: false, isStuck: true, said: { isAlarming: true, canFollow: true } });
  const again = deeds.follow();
  (await question(1)).answer();
  await again;
  expect(deeds.state()).toMatchObject({ isStuck: false, said: undefined });
});

test('while the files follow a change it says so, though what was shown before it comes anew only now', async () => {
  const { client, deeds, question, queries } = openDeeds();
  const shown = { queryKey: ['shown'], queryFn: () => client.project.get({ id: 'hofer' }).then(() => 'shown') };
  const end = new QueryObserver(queries, shown).subscribe(() => undefined);
  (await question(0)).answer();
  await expect.poll(() => queries.getQueryData(['shown'])).toBe('shown');
  const first = deeds.follow();
  (await question(1)).answer();
  const anew = await question(2);
  const second = deeds.follow();
  const settling = await question(3);

  anew.answer();
  await first;
  expect(deeds.state().isFollowing).toBe(true);
  settling.answer();
  (await question(4)).answer();
  await second;
  expect(deeds.state().isFollowing).toBe(false);
  end();
});

test('what is asked again because the host was lost over it is not overtaken by what was asked after it', async () => {
  const { client, connection, deeds, question } = openDeeds();
  const kept: string[] = [];
  const wish = (wanted: string) => deeds.ask(() => client.models.set({ wanted })).then(() => kept.push(wanted));
  connection.lose(() => undefined);
  const balanced = wish('balanced');
  (await question(0)).refuse(new HostLost('closed'));
  const best = wish('best');
  connection.find();

  (await question(1)).answer();
  (await question(2)).answer();
  await Promise.all([balanced, best]);
  expect(kept).toEqual(['balanced', 'best']);
});

test('what is refused keeps nothing from being asked after it', async () => {
  const { client, deeds, question } = openDeeds();
  const refused = deeds.ask(() => client.models.set({ wanted: 'balanced' })).catch((error: unknown) => error);
  const answered = deeds.ask(() => client.models.set({ wanted: 'best' }));
  (await question(0)).refuse(FULL);
  (await question(1)).answer();
  expect(await refused).toBe(FULL);
  await answered;
});
