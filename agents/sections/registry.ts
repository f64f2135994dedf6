// Finds every section and its CSS by path: the file's name is its type.
import type { SectionDefinition } from './section.ts';

const FOUND: Record<string, SectionDefinition> = import.meta.glob(['./*.tsx', '!./*.test.tsx'], { eager: true, import: 'default' });

const CSS: Record<string, string> = import.meta.glob('./*.css', { eager: true, query: '?raw', import: 'default' });

export const SECTIONS: ReadonlyMap<string, SectionDefinition> = new Map(
  Object.entries(FOUND).map(([path, section]) => [path.slice(2).replace(/\.tsx$/, ''), section]),
);

/** Rules of a section type; empty when it has none. */
export function sectionCss(type: string): string {
  return CSS[`./${type}.css`] ?? '';
}
