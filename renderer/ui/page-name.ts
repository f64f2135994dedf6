// A page of the site as people call it.
import type { ProjectView } from '../../preload/contract/project.ts';

/** @returns its name, and the path itself where there is no such page any more */
export function pageName(pages: ProjectView['pages'], path: string): string {
  return pages.find((page) => page.path === path)?.title ?? path;
}
