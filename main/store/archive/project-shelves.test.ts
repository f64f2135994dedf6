import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BACK_ENDS } from '../back-ends.fixture.ts';
import { storeOn, type Store } from '../store.ts';

describe.each(BACK_ENDS)('shelves of projects on $name', ({ isMissing, open }) => {
  let store: Omit<Store, 'close'>;
  let close: () => Promise<void>;

  beforeAll(async () => {
    if (isMissing) return;
    const opened = await open();
    ({ close } = opened);
    store = storeOn(opened.pool);
  });

  afterAll(async () => {
    if (!isMissing) await close();
  });

  const shelfOf = async (id: string) => (await store.projects.get(id)).shelf;

  test.skipIf(isMissing)(
    'a project lies in the list until it is put elsewhere, and comes back when its site is asked for',
    async () => {
      const { id, shelf } = await store.projects.open({ key: '/briefs/hofer.txt', name: 'Bakery Hofer' });
      expect(shelf).toBe('open');

      await store.projects.shelve(id, 'trashed');
      expect(await shelfOf(id)).toBe('trashed');
      expect((await store.projects.list()).map((project) => project.id)).toContain(id);

      await store.projects.open({ key: '/briefs/hofer.txt', name: 'Bakery Hofer' });
      expect(await shelfOf(id)).toBe('open');
    },
  );

  test.skipIf(isMissing)('a project that is not there cannot be put anywhere', async () => {
    await expect(store.projects.shelve('00000000-0000-4000-8000-00000000dead', 'archived')).rejects.toMatchObject({
      kind: 'not-found',
    });
  });

  test.skipIf(isMissing)('no run yet means that nobody knows how long one takes', async () => {
    expect(await store.runs.usualDurationMs()).toBeUndefined();
  });
});
