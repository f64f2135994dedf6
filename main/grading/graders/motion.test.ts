import { afterAll, beforeAll, expect, test } from 'vitest';
import { findingsOn, openMeans, pageWith } from '../site.fixture.ts';
import motion from './motion.ts';

let means: ReturnType<typeof openMeans>;
beforeAll(() => {
  means = openMeans();
});
afterAll(() => means[Symbol.asyncDispose]());

async function findings(page: string): Promise<string[]> {
  const found = await findingsOn({ 'index.html': page }, [{ id: 'motion', grader: motion }], means);
  return found.map(({ rule, place }) => `${rule} ${place?.selector}`);
}

const TURN = '@keyframes turn { to { rotate: 1turn } } #it { animation: turn 2s linear infinite }';

test.each([
  ['a page at rest', '<p id="it">Bread</p>', []],
  ['a turn without end', `<style>${TURN}</style><p id="it">Bread</p>`, ['motion.can-rest #it']],
  ['a turn that asks first', `<style>@media (prefers-reduced-motion: no-preference) { ${TURN} }</style><p id="it">Bread</p>`, []],
  ['a turn that ends', `<style>${TURN.replace('infinite', '1')}</style><p id="it">Bread</p>`, []],
  [
    'a script that moves',
    '<p id="it">Bread</p><script>let x = 0; setInterval(() => { it.style.translate = `${x++ % 90}px` }, 20)</script>',
    ['motion.can-rest #it'],
  ],
  ['a script that tidies once', '<p id="it">Bread</p><script>setTimeout(() => { it.style.color = "red" }, 900)</script>', []],
  ['words that run', '<marquee id="it">Bread</marquee>', ['motion.can-rest #it']],
])('%s', async (_, body, expected) => {
  expect(await findings(pageWith(body))).toEqual(expected);
});
