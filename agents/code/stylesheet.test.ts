import { transform } from 'lightningcss';
import { expect, test } from 'vitest';
import { DIRECTIONS } from '../directions/registry.ts';
import { fakeLent } from '../orchestrator/lent.fixture.ts';
import { SECTIONS, sectionCss } from '../sections/registry.ts';
import { ASSETS_FIXTURE, DESIGN_FIXTURE } from '../styles/design.fixture.ts';
import stylesheet from './stylesheet.ts';

type Reads = Parameters<typeof stylesheet.craft>[0];
const READS: Reads = {
  ...DESIGN_FIXTURE,
  direction: { id: 'craft' },
  pages: { types: ['faq', 'hero'] },
  assets: { fonts: ASSETS_FIXTURE.fonts },
};

const craft = async (rest: Partial<Reads> = {}) => stylesheet.craft({ ...READS, ...rest }, fakeLent());

test('every decision of the design is a custom property', async () => {
  const { tokens } = await craft();

  expect(tokens).toContain('--paper: light-dark(#fdfcf9, #14110d);');
  expect(tokens).toContain('--f-display: "Site display", serif;');
  expect(tokens).toContain('--t0: clamp(1rem, 2vw, 1.2rem);');
  expect(tokens).toContain('--s-m: 1rem;');
  expect(tokens).toContain('--max: 74rem;');
  expect(tokens).toContain('--radius: 4px;');
  expect(tokens).toContain('--ease: linear;');
});

test('the faces of type come before what uses them', async () => {
  const { tokens } = await craft();

  expect(tokens.lastIndexOf('@font-face')).toBeLessThan(tokens.indexOf(':root'));
});

test('only the sections in use bring their rules', async () => {
  const { rules } = await craft();

  expect(rules).toContain(sectionCss('faq'));
  expect(rules).not.toContain(sectionCss('quote'));
  expect((await craft({ pages: { types: ['quote'] } })).rules).toContain(sectionCss('quote'));
});

test.each([...DIRECTIONS.keys()])('the sheet of the direction %s is valid CSS', async (id) => {
  const { tokens, rules } = await craft({ direction: { id }, pages: { types: [...SECTIONS.keys()] } });

  expect(() => transform({ filename: 'site.css', code: Buffer.from(`${tokens}\n${rules}`) })).not.toThrow();
});
