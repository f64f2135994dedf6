import type { Pool } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Audit } from '../../agents/site/audit.ts';
import { BACK_ENDS } from './back-ends.fixture.ts';
import { storeOn, type Store } from './store.ts';

const audit = (score01: number): Audit => ({
  id: 'links.links',
  dimension: 'code',
  claim: 'Every link leads somewhere',
  weight: 8,
  page: '/',
  result: { type: 'graded', score01 },
  findings: [{ rule: 'links.links', slot: 'files', at: '', message: 'Dead: "/gone/"', severity: 'error', certainty: 'sure' }],
});

describe.each(BACK_ENDS)('evaluations on $name', ({ isMissing, open }) => {
  describe.skipIf(isMissing)('are kept', () => {
    let pool: Pool;
    let close: () => Promise<void>;
    let store: Omit<Store, 'close'>;
    let projectId: string;

    beforeAll(async () => {
      ({ pool, close } = await open());
      store = storeOn(pool);
      ({ id: projectId } = await store.projects.open({ key: '/hofer.json', name: 'Hofer' }));
    });
    afterAll(async () => {
      await close();
    });

    const answer = (key: string, score01: number) => ({ key, grader: 'links', page: '/', audits: [audit(score01)] });

    test('and read back by key, as they were', async () => {
      await store.evaluations.replace(projectId, [answer('a', 0.5), { ...answer('b', 1), page: undefined }]);

      expect(await store.evaluations.recall(projectId)).toEqual(
        new Map([
          ['a', [audit(0.5)]],
          ['b', [audit(1)]],
        ]),
      );
    });

    test('until what they looked at is gone', async () => {
      await store.evaluations.replace(projectId, [answer('b', 1), answer('c', 0)]);

      expect([...(await store.evaluations.recall(projectId)).keys()].toSorted()).toEqual(['b', 'c']);
    });

    test('apart from what a model holds of the site, which the newest view alone is', async () => {
      await store.evaluations.keepModelView(projectId, { grades: [], findings: [], dropped: ['first'] });
      await store.evaluations.keepModelView(projectId, { grades: [], findings: [], dropped: ['second'] });
      const before = await store.evaluations.recall(projectId);
      await store.evaluations.replace(projectId, [answer('b', 1), answer('c', 0)]);

      expect((await store.evaluations.modelView(projectId))?.view.dropped).toEqual(['second']);
      expect(await store.evaluations.recall(projectId)).toEqual(before);
      const other = await store.projects.open({ key: '/unjudged.json', name: 'Unjudged' });
      expect(await store.evaluations.modelView(other.id)).toBeUndefined();
    });

    test('for their own project only', async () => {
      const other = await store.projects.open({ key: '/other.json', name: 'Other' });
      await store.evaluations.replace(other.id, [answer('b', 0.2)]);

      expect(await store.evaluations.recall(other.id)).toEqual(new Map([['b', [audit(0.2)]]]));
      expect((await store.evaluations.recall(projectId)).get('b')).toEqual([audit(1)]);
    });
  });
});
