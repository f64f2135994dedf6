// A home page that holds every variant of one type of section, filled with its example.
import { SECTIONS } from '../../agents/sections/registry.ts';
import type { Pages, Section } from '../../agents/site/code.ts';

export function everyVariant(type: string): string[] {
  return Object.keys(SECTIONS.get(type)?.variants ?? {});
}

/** Where a variant is found on that page: a CSS selector. Header and footer have no id of their own. */
export function idOf(type: string, variant: string, index: number): string {
  if (type === 'header') return `.site-h >> nth=${index}`;
  if (type === 'footer') return `.site-f >> nth=${index}`;
  return `#example-${variant}`;
}

export function pageOfExamples(type: string): (composed: Pages) => Pages {
  const examples = everyVariant(type).map((variant) => [`example-${variant}`, exampleOf(type, variant)] as const);

  return (composed) => ({
    ...composed,
    pages: composed.pages.map((page) => (page.kind === 'home' ? { ...page, sections: examples.map(([id]) => id) } : page)),
    sections: { ...composed.sections, ...Object.fromEntries(examples) },
    types: [...new Set([...composed.types, type])].toSorted(),
    characters: `${composed.characters}${JSON.stringify(examples)}`,
  });
}

function exampleOf(type: string, variant: string): Section {
  const definition = SECTIONS.get(type);
  const ground = definition?.variants[variant]?.ground ?? (definition?.role === 'closing' ? 'brand' : 'paper');
  return { type, variant, ground, props: definition?.example ?? {} };
}
