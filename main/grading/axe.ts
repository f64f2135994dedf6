// Asks axe-core about the page in a tab, and remembers what it has looked at there.
import type { Page as Tab } from 'playwright-core';
import { fingerprintAppearance } from './in-page/appearance.ts';
import { runAxe, type AxeAnswer, type AxeQuestion } from './in-page/run-axe.ts';

/** WCAG 2.2 at levels A and AA, and what axe's makers hold to be good practice. */
export const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const ready = new WeakSet<Tab>();
const appearances = new WeakMap<Tab, Set<string>>();

export async function askAxe(tab: Tab, question: AxeQuestion): Promise<AxeAnswer> {
  if (!ready.has(tab)) {
    const { source } = (await import('axe-core')).default;
    await tab.evaluate(source);
    ready.add(tab);
  }
  return tab.evaluate(runAxe, question);
}

/** Whether the page has not shown itself to this grader like this before, at another width. */
export async function looksNew(tab: Tab, by: string): Promise<boolean> {
  const appearance = `${by} ${await tab.evaluate(fingerprintAppearance)}`;
  const seen = appearances.get(tab) ?? new Set();
  const isNew = !seen.has(appearance);

  appearances.set(tab, seen.add(appearance));
  return isNew;
}
