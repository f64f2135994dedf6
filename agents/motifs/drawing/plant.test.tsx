// Tests of the figures that plants are made of.
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { drawsFrom } from './draws.ts';
import { stem } from './plant.tsx';

test('a stem reaches the leaf at its tip', () => {
  const straight = { foot: [0, 300], length: 300, angle: -Math.PI / 2, bend: 0, leaf: 40, habit: 'paired' } as const;
  const markup = renderToStaticMarkup(stem(drawsFrom('tip'), straight));

  expect(markup).toMatch(/class="m-sn"[^>]* d="M0 300[^"]* 0 0"/);
});
