// Tests of the families and their setting.
import { expect, test } from 'vitest';
import { DIRECTIONS } from '../directions/registry.ts';
import type { FontMetrics } from '../lent.ts';
import { fakeLent } from '../orchestrator/lent.fixture.ts';
import { Typography, type FontUse } from '../site/design.ts';
import { canSet } from '../type/families.ts';
import typography from './typography.ts';

const IDS = [...DIRECTIONS.keys()];
const [FIRST = ''] = IDS;

const STAND_IN = { names: ['Times New Roman'], isBold: false, sizeAdjust: 1, ascent: 0.9, descent: 0.2, lineGap: 0 };

const METRICS: FontMetrics = {
  advances: { A: 0.612345, a: 0.5, é: 0.5, '–': 0.5, Ж: 0.8 },
  average: 0.512345,
  ascent: 0.9,
  descent: 0.2,
  lineGap: 0,
  generic: 'serif',
  fallbacks: [STAND_IN],
  capitalsFallbacks: [STAND_IN],
};

test.each(IDS)('the type of %s fits the schema', async (id) => {
  const made = await typographyFor({ id });

  expect(Typography.parse(made)).toEqual(made);
  expect(DIRECTIONS.get(id)?.pairings.map(({ name }) => name)).toContain(made.pairing);
});

test('the headline cut is the one measured, and the widths of letters that stand apart are kept', async () => {
  const asked: FontUse[] = [];
  const made = await typographyFor({ asked });

  expect(asked).toEqual([made.fonts.display]);
  expect(made.advances).toEqual({ average: 0.5123, by: { A: 0.6123, a: 0.5, é: 0.5, '–': 0.5, Ж: 0.8 } });
});

test('a name in letters that the pairing has not is set in families that have them', async () => {
  const made = await typographyFor({ id: 'atelier', name: 'Αρτοποιείο', languages: ['en'] });

  expect(canSet(made.fonts.display, 'Grek') && canSet(made.fonts.body, 'Grek')).toBe(true);
});

test('two clients of one direction can get two pairings', async () => {
  const made = await Promise.all(Array.from({ length: 16 }, (_, index) => typographyFor({ seed: `client ${index}` })));

  expect(new Set(made.map(({ pairing }) => pairing)).size).toBeGreaterThan(1);
});

test('a site in Arabic is set in Vazirmatn and has no capitals', async () => {
  const made = await typographyFor({ languages: ['ar', 'en'] });
  const { display, body, label } = made.fonts;

  expect([display.family, body.family, label.family]).toEqual(['vazirmatn', 'vazirmatn', 'vazirmatn']);
  expect(made.capitals).toBe(false);
});

test('a site in Japanese is set in the reader’s own font and nothing is measured', async () => {
  const asked: FontUse[] = [];
  const made = await typographyFor({ languages: ['ja'], asked });

  expect(asked).toEqual([]);
  expect(made.advances.average).toBeGreaterThan(0);
});

test('the client’s own family sets the headlines where we have it', async () => {
  expect((await typographyFor({ fonts: ['Source Sans 3'] })).fonts.display.family).toBe('source-sans-3');
});

interface Asked {
  id?: string;
  seed?: string;
  name?: string;
  languages?: string[];
  fonts?: string[];
  asked?: FontUse[];
}

async function typographyFor({
  id = FIRST,
  seed = 'Hofer|Linz',
  name = 'Hofer',
  languages = ['de'],
  fonts = [],
  asked = [],
}: Asked): Promise<Typography> {
  const metrics = async (use: FontUse) => {
    asked.push(use);
    return METRICS;
  };
  const lent = fakeLent();

  return typography.craft(
    {
      direction: { id, seed },
      brand: { fonts },
      brief: {},
      facts: { name: { value: name, source: { kind: 'brief', at: 'name' }, confirmed: true } },
      requirements: { languages },
    },
    { ...lent, fonts: { ...lent.fonts, metrics } },
  );
}
