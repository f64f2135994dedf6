import { expect, test } from 'vitest';
import { Brief } from '../site/brief.ts';
import { alikeAmong, memoryOf } from './past-site.ts';

const brief = Brief.parse({ kind: 'profile', name: 'Hofer', trade: 'bakery' });
const site = { site: 'one', score01: 0.93217, direction: 'craft', prompt: 'with hints', tiers: { messaging: 'fast' } };
const recalled = (id: string, content: string, similarity: number) => ({
  id,
  agent: 'experts',
  content,
  importance: 1,
  similarity,
});

test('a site is read back from its memory as it was kept, without a word of the client', () => {
  const { content } = memoryOf(site, brief);

  expect(alikeAmong([recalled('1', content, 0.9)])).toEqual([{ ...site, score01: 0.932, similarity: 0.9 }]);
  expect(content).not.toContain('Hofer');
});

test('the latest comes first; what is hardly alike, or cannot be read, is left out', () => {
  const { content } = memoryOf(site, brief);
  const newer = memoryOf({ ...site, site: 'two' }, brief).content;
  const all = [
    recalled('9', content, 0.9),
    recalled('10', newer, 0.6),
    recalled('11', content, 0.4),
    recalled('12', 'bakery: {', 1),
  ];

  expect(alikeAmong(all).map((each) => each.site)).toEqual(['two', 'one']);
});
