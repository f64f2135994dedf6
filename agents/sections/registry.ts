// Finds every section and its CSS by path: the file's name is its type.
import type { SectionDefinition } from './section.ts';

const FOUND: Record<string, SectionDefinition> = import.meta.glob(['./*.tsx', '!./*.test.tsx'], {
  eager: true,
  import: 'default',
});

const CSS: Record<string, string> = import.meta.glob(['./*.css', './*/*.css'], { eager: true, query: '?raw', import: 'default' });

export const SECTIONS: ReadonlyMap<string, SectionDefinition> = new Map(
  Object.entries(FOUND).map(([path, section]) => [path.slice(2).replace(/\.tsx$/, ''), section]),
);

/** Rules of a section type and of its parts; empty when it has none. */
export function sectionCss(type: string): string {
  const own = Object.keys(CSS).filter((path) => path === `./${type}.css` || path.startsWith(`./${type}/`));
  return own.map((path) => CSS[path]).join('\n');
}
