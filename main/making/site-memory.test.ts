import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Brief } from '../../agents/site/brief.ts';
import type { Grade } from '../../agents/site/judgement.ts';
import { BACK_ENDS } from '../store/back-ends.fixture.ts';
import { storeOn, type Store } from '../store/store.ts';
import { hintsFor, rememberGraded } from './site-memory.ts';

const brief = (trade: string, name = 'Hofer') =>
  Brief.parse({ kind: 'profile', name, trade, description: 'We are open from six in the morning.' });
const grade = (score01: number): Grade => ({
  dimension: 'content',
  judge: 'measured',
  score01,
  reasons: ['All 12 checks hold.'],
  checks: { made: 1, held: 1 },
  untold: [],
});
const wordmark = (shape: 'round' | 'square') => ({ wordmark: { kind: 'set', words: 'Hofer', initials: 'H', shape } }) as const;

describe.each(BACK_ENDS)('what was learnt on $name', ({ isMissing, open }) => {
  describe.skipIf(isMissing)('from graded sites', () => {
    let store: Omit<Store, 'close'>;
    let close: () => Promise<void>;
    let projectId: string;

    beforeAll(async () => {
      const opened = await open();
      store = storeOn(opened.pool);
      close = opened.close;
      ({ id: projectId } = await store.projects.open({ key: '/hofer', name: 'Hofer' }));
    });

    afterAll(async () => {
      await close();
    });

    const graded = (trade: string, shape: 'round' | 'square', score01: number) =>
      rememberGraded(
        { projectId, brief: brief(trade), trade, slots: wordmark(shape), grades: [grade(score01)] },
        { tiers: {} },
        store.memory,
      );

    test('is told to the same agent for a client like that one, once', async () => {
      await graded('bakery', 'round', 0.93);
      await graded('bakery', 'round', 0.93);
      await graded('bakery', 'square', 0.71);
      await graded('law', 'square', 0.95);
      const hints = hintsFor(brief('bakery', 'Tansey'), store.memory);

      expect((await hints('logo-wordmark')).toSorted()).toEqual([
        'bakery: a round sign. The site was graded A (0.93).',
        'bakery: a square sign. The site was graded C (0.71).',
      ]);
      expect(await hints('messaging')).toEqual([]);
    });

    test('is told to the critics of its grades, too', async () => {
      const hints = hintsFor(brief('bakery', 'Tansey'), store.memory);

      expect(await hints('content')).toContain('bakery: graded A (0.93) by measure. All 12 checks hold.');
      expect(await hints('seo')).toEqual([]);
    });

    test('says nothing where nobody is alike, or the brief says nothing', async () => {
      expect(
        await hintsFor(Brief.parse({ kind: 'profile', name: 'Acme', trade: 'plumber' }), store.memory)('logo-wordmark'),
      ).toEqual([]);
      expect(await hintsFor(Brief.parse({ kind: 'profile', name: 'Acme' }), store.memory)('logo-wordmark')).toEqual([]);
    });
  });
});
