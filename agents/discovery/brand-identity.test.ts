// The maker of the brand over small clients.
import { describe, expect, test } from 'vitest';
import type { BriefInput } from '../site/brief.ts';
import type { Brand } from '../site/discovery.ts';
import bakery from '../trades/bakery.ts';
import { ALL, ARABIC, GERMAN, MIDDLE, POOR, RICH } from './testing/briefs.fixture.ts';
import { discovered } from './testing/discovered.fixture.ts';

async function brandOf(given: BriefInput): Promise<Brand> {
  return (await discovered(given)).brand;
}

describe('axes', () => {
  test('are the trade’s where the client says nothing', async () => {
    expect((await brandOf(POOR)).axes).toEqual(bakery.axes);
  });

  test.for([
    [['calm'], ['loud'], 'calmLively'],
    [['ruhig'], ['laut'], 'calmLively'],
    [['هادئ'], ['صاخب'], 'calmLively'],
    [['traditionnel'], ['moderne'], 'traditionalModern'],
    [['sanft'], ['technisch'], 'softSharp'],
    [['discreet'], ['bold'], 'modestBold'],
    [['plain-spoken'], ['elegant'], 'plainOrnate'],
    [['not loud'], ['loud'], 'calmLively'],
    [['nicht zu verspielt'], ['verspielt'], 'calmLively'],
  ] as const)('%j lies below %j on %s', async ([low, high, axis]) => {
    const below = await brandOf({ ...POOR, tone: [...low] });
    const above = await brandOf({ ...POOR, tone: [...high] });
    expect(below.axes[axis]).toBeLessThan(above.axes[axis]);
  });

  test.for(ALL)('of the %s client lie between 0 and 1', async ([, given]) => {
    const { axes } = await brandOf(given);
    for (const at of Object.values(axes)) expect(at).toSatisfy((value: number) => value >= 0 && value <= 1);
  });

  test('two clients of one trade with other words have other axes', async () => {
    const warm = await brandOf({ ...POOR, statements: ['A family-run, rustic place.'] });
    const sharp = await brandOf({ ...POOR, statements: ['A precise, modern place.'] });
    expect(warm.axes).not.toEqual(sharp.axes);
  });
});

test.for([
  [
    ['bold', 'a bit of fun'],
    ['bold', 'fun'],
  ],
  [
    ['warm', 'bodenständig', 'nicht laut'],
    ['warm', 'down-to-earth'],
  ],
  [
    ['دافئ', 'صادق'],
    ['warm', 'honest'],
  ],
  [['Crepuscular'], ['crepuscular']],
  [['calm and precise'], ['calm', 'precise']],
] as const)('%j are the tones %j', async ([tone, tones]) => {
  expect((await brandOf({ ...POOR, tone: [...tone] })).tones).toEqual(tones);
});

describe('voice', () => {
  test.for([
    [['We bake at night.', 'Our oven is old.'], 'we'],
    [['I bake at night.', 'My oven is old.'], 'i'],
    [['Ich backe nachts.'], 'i'],
    [['J’aime le pain.'], 'i'],
    [['The oven is old.'], 'name'],
    [[], 'name'],
  ] as const)('%j is spoken by %s', async ([statements, person]) => {
    expect((await brandOf({ ...POOR, statements: [...statements] })).voice.person).toBe(person);
  });

  test.for([
    [['formal'], true],
    [['informal'], false],
    [['playful'], false],
  ] as const)('%j is formal: %s', async ([tone, isFormal]) => {
    expect((await brandOf({ ...RICH, tone: [...tone] })).voice.formal).toBe(isFormal);
  });
});

test('colours, fonts and logo are the client’s own', async () => {
  expect(await brandOf(RICH)).toMatchObject({ colours: ['#4a1f2b', '#000080'], fonts: ['Fraunces'], logo: 'logo.svg' });
  expect((await brandOf(MIDDLE)).colours).toEqual(['#d8371f']);
  expect(await brandOf(POOR)).not.toHaveProperty('logo');
});

test('a colour in words is a shade of that name, unless another is written to the digit', async () => {
  const coloursOf = async (...colours: string[]) => (await brandOf({ ...POOR, colours })).colours;

  expect(await coloursOf('something with green')).toEqual(['#2f6b4a']);
  expect(await coloursOf('something with green', '#d8371f')).toEqual(['#d8371f']);
  expect(await coloursOf('whatever fits')).toEqual([]);
});

test('worn-out words are avoided in the language of the site', async () => {
  expect((await brandOf(POOR)).avoid).toContain('passion');
  expect((await brandOf(GERMAN)).avoid).toContain('leidenschaft');
  expect((await brandOf(ARABIC)).avoid).toContain('شغف');
});

test('words the client comes back to are used', async () => {
  const { use } = await brandOf({ ...POOR, story: ['The starter is old.', 'The starter came by bus.'] });
  expect(use).toEqual(['bakery', 'starter']);
});
