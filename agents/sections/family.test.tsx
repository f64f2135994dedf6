// What holds for every section of the library.
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { renderSection } from '../markup/section-frame.tsx';
import { SITE_FIXTURE } from '../markup/site.fixture.ts';
import { PageKind } from '../site/discovery.ts';
import { Text } from '../site/text.ts';
import { MATERIAL_FIXTURE, pageOf } from './material.fixture.ts';
import { SECTIONS } from './registry.ts';
import { THIN_MATERIAL } from './thin-material.fixture.ts';

const EVERY = [...SECTIONS].map(([type, definition]) => ({ type, definition }));
const EVERY_VARIANT = EVERY.flatMap(({ type, definition }) =>
  Object.keys(definition.variants).map((variant) => ({ type, definition, variant })),
);

/** Sections that a page has without any material but its labels and its name. */
const ALWAYS_THERE = new Set(['header', 'footer', 'hero', 'pagehead', 'notfound']);

const validate = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    'no-inline-style': 'off',
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'long-title': 'off',
    'heading-level': 'off',
    'no-redundant-role': 'error',
    'tel-non-breaking': 'off',
  },
});

describe('the library', () => {
  it('holds the types a small business needs', () => {
    expect(SECTIONS.size).toBeGreaterThanOrEqual(14);
  });

  it.each(EVERY)('$type: says in both languages what it is for and how it can look', ({ definition }) => {
    const { purpose, german, variants } = definition;
    const looks = Object.values(variants);

    const english = [purpose, ...looks.map(({ says }) => says)];
    const inGerman = [german, ...looks.map((look) => look.german.says)];
    expect([...english, ...inGerman].filter((words) => !/^\p{Lu}.*\.$/u.test(words))).toEqual([]);
    expect(inGerman.filter((words) => english.includes(words))).toEqual([]);
    expect(new Set(looks.map((look) => look.german.name)).size).toBe(looks.length);
  });

  it.each(EVERY)(
    '$type: has an example its own schema accepts, at least two variants, and a first that fits',
    ({ definition }) => {
      const variants = Object.values(definition.variants);
      expect(definition.props.safeParse(definition.example).success).toBe(true);
      expect(variants.length).toBeGreaterThanOrEqual(2);
      expect(variants[0]?.fits).toBeUndefined();
    },
  );

  it.each(EVERY)('$type: shows every text of its example in one variant or another', ({ type, definition }) => {
    const shown = Object.keys(definition.variants).map((variant) => plainText(rendered(type, variant)));
    const missing = textsOf(definition.example).filter((text) => !shown.some((markup) => markup.includes(text)));
    expect(missing).toEqual([]);
  });

  it.each(EVERY)(
    '$type: is left out where the material is missing, unless a page cannot do without it',
    ({ type, definition }) => {
      const filledOn = PageKind.options.filter((kind) => definition.fill(THIN_MATERIAL, pageOf(kind, THIN_MATERIAL)));
      expect(filledOn.length > 0).toBe(ALWAYS_THERE.has(type));
    },
  );

  it.each(EVERY)('$type: fills itself with props its own schema accepts on every page it belongs on', ({ definition }) => {
    const kinds = PageKind.options.filter((kind) => definition.places[kind] !== undefined);
    const filled = kinds.flatMap((kind) => definition.fill(MATERIAL_FIXTURE, pageOf(kind)) ?? []);
    expect(filled.map((props) => definition.props.safeParse(props).success)).not.toContain(false);
  });
});

describe('every variant', () => {
  it.each(EVERY_VARIANT)('$type $variant: is valid HTML', async ({ type, variant }) => {
    const report = await validate.validateString(rendered(type, variant));
    expect(report.results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))).toEqual([]);
  });

  it.each(EVERY_VARIANT)('$type $variant: has no inline style but custom properties', ({ type, variant }) => {
    const styles = [...rendered(type, variant).matchAll(/ style="([^"]*)"/g)].flatMap(([, style = '']) => style.split(';'));
    expect(styles.filter((declaration) => !declaration.startsWith('--'))).toEqual([]);
  });

  it.each(EVERY_VARIANT)(
    '$type $variant: has one h1 when it opens a page, else none, and skips no level below it',
    ({ type, variant, definition }) => {
      const levels = [...rendered(type, variant).matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
      const isOpening = definition.role === 'opening' || type === 'prose';
      expect(levels.filter((level) => level === 1)).toHaveLength(isOpening ? 1 : 0);
      expect(levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
    },
  );
});

describe('pages', () => {
  it.each(PageKind.options)('%s: has one h1, one header, one footer and headings in order', (kind) => {
    const page = pageOf(kind);
    const markup = EVERY.toSorted((a, b) => (a.definition.places[kind] ?? 0) - (b.definition.places[kind] ?? 0))
      .filter(({ definition }) => definition.places[kind] !== undefined)
      .flatMap(({ type, definition }) => {
        const props = definition.fill(MATERIAL_FIXTURE, page);
        const [variant = ''] = Object.keys(definition.variants);
        return props ? [renderSection({ type, variant, ground: 'paper', props }, type, SITE_FIXTURE)] : [];
      })
      .join('');

    const levels = [...markup.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
    expect(markup.match(/<header class="site-h/g)).toHaveLength(1);
    expect(markup.match(/<footer class="site-f/g)).toHaveLength(1);
  });
});

function rendered(type: string, variant: string): string {
  const props = SECTIONS.get(type)?.example ?? {};
  return renderSection({ type, variant, ground: 'paper', props }, `test-${type}`, SITE_FIXTURE);
}

/** What a reader sees: no tags, entities resolved, every space a plain one. */
function plainText(markup: string): string {
  return markup
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&#x27;', "'")
    .replaceAll('\u00a0', ' ');
}

function textsOf(value: unknown): string[] {
  const text = Text.safeParse(value);
  if (text.success) return [text.data.text];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}
