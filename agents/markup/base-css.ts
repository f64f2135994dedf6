// The stylesheet every page starts from: order of layers, reset, type, grounds, layout, print.

const FOUND: Record<string, string> = import.meta.glob('./{base,layout,parts,print}.css', {
  eager: true,
  query: '?raw',
  import: 'default',
});

const ORDER = ['base', 'layout', 'parts', 'print'] as const;

export const BASE_CSS: string = ORDER.map((name) => FOUND[`./${name}.css`] ?? '').join('\n');
