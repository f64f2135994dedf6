// Lines of sections that are read, taken out or written otherwise.
import type { Section } from './sections.ts';

/** The first such line. */
export function drop(line: string, sections: readonly Section[]): void {
  for (const section of sections) {
    const index = section.lines.indexOf(line);
    if (index === -1) continue;
    section.lines.splice(index, 1);
    return;
  }
}

export function replace(line: string, by: string, sections: readonly Section[]): void {
  for (const section of sections) section.lines = section.lines.map((each) => (each === line ? by : each));
}
