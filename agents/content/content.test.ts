// What holds for the words of every site, whatever the client.
import { describe, expect, test } from 'vitest';
import { textsOf } from '../grounding/texts.ts';
import { unfounded } from '../grounding/unfounded.ts';
import { LANGUAGES } from '../languages/registry.ts';
import { languageOf } from '../languages/say.ts';
import { SLOTS } from '../site/slots.ts';
import { type Content, crafted } from './testing/crafted.ts';
import { ENGLISH_BAKERY, SAMPLES } from './testing/samples.ts';

describe.each(Object.entries(SAMPLES))('the words for %s', (_, given) => {
  test('keep to the schema of their slot', async () => {
    const content = await crafted(given);

    for (const [slot, value] of Object.entries(content)) {
      const parsed = SLOTS[slot as keyof Content].safeParse(value);
      expect({ slot, error: parsed.error?.message }).toEqual({ slot, error: undefined });
    }
  });

  test('stand on facts and frames alone', async () => {
    const content = await crafted(given);
    const language = languageOf(given.requirements.languages[0]);
    const texts = Object.entries(content).flatMap(([slot, value]) => textsOf(value, slot));

    const lost = texts
      .map(({ at, text }) => ({ at, text: text.text, lost: unfounded(text, given, language) }))
      .filter(({ lost: tokens }) => tokens.length > 0);

    expect(texts.length).toBeGreaterThan(30);
    expect(lost).toEqual([]);
  });

  test('are the same each time', async () => {
    expect(await crafted(given)).toEqual(await crafted(structuredClone(given)));
  });
});

test.each([...LANGUAGES])('a site framed in %s stands on its facts', async (tag, language) => {
  const given = { ...ENGLISH_BAKERY, requirements: { ...ENGLISH_BAKERY.requirements, languages: [tag] } };
  const texts = textsOf(await crafted(given));

  expect(texts.filter(({ text }) => unfounded(text, given, language).length > 0)).toEqual([]);
});

test('500 offers have a page and a title each', async () => {
  const offers = Array.from({ length: 500 }, (_, index) => ({
    id: `offer-${index}`,
    name: `Treatment ${index}`,
    source: `services.${index}`,
  }));
  const given = {
    ...ENGLISH_BAKERY,
    services: { offers, categories: [] },
    requirements: { ...ENGLISH_BAKERY.requirements, pages: ['service' as const] },
  };

  const { sitemap, metadata } = await crafted(given);
  expect(Object.keys(metadata.pages)).toHaveLength(sitemap.pages.length);
});
