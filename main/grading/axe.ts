// Asks axe-core about the page in a tab, and remembers what it has looked at there.
import type { CDPSession } from 'playwright-core';
import type { Look } from '../../agents/site/finding.ts';
import type { Visit } from './grader.ts';
import { fingerprintAppearance } from './in-page/appearance.ts';
import { runAxe, type AxeAnswer, type AxeQuestion } from './in-page/run-axe.ts';

/** WCAG 2.2 at levels A and AA, and what axe's makers hold to be good practice. */
export const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const ready = new WeakSet<CDPSession>();

export async function askAxe({ tab, device }: Pick<Visit, 'tab' | 'device'>, question: AxeQuestion): Promise<AxeAnswer> {
  if (!ready.has(device)) {
    // Half as long as the source that axe hands out, and sent without a detour: every page has to read it.
    const { default: expression } = await import('axe-core/axe.min.js?raw');
    await device.send('Runtime.evaluate', { expression });
    ready.add(device);
  }
  return tab.evaluate(runAxe, question);
}

const whole = new WeakMap<CDPSession, { look: Look; answer: Promise<AxeAnswer> }>();

/** All rules in one run, which takes far less than one run for each grader that asks in the same look. */
export async function askForAll({ tab, device, look }: Pick<Visit, 'tab' | 'device' | 'look'>): Promise<AxeAnswer> {
  const answer = askAxe({ tab, device }, { runOnly: { type: 'tag', values: AXE_TAGS } });
  whole.set(device, { look, answer });
  return answer;
}

/** Of this one rule: from what was said of all in the same look, where it was. */
export async function askForRule(id: string, { tab, device, look }: Pick<Visit, 'tab' | 'device' | 'look'>): Promise<AxeAnswer> {
  const known = whole.get(device);
  const { rules, judged } = await (known?.look === look
    ? known.answer
    : askAxe({ tab, device }, { runOnly: { type: 'rule', values: [id] } }));
  return { rules: rules.filter((rule) => rule.id === id), judged };
}

interface Appearances {
  /** What it is now, and in which look. */
  now?: { look: Look; fingerprint: Promise<number> };
  seen: Set<string>;
}

const appearancesOf = new WeakMap<CDPSession, Appearances>();

/** Whether the page has not shown itself to this grader like this before, at another width. */
export async function looksNew({ tab, device, look }: Pick<Visit, 'tab' | 'device' | 'look'>, by: string): Promise<boolean> {
  const known = appearancesOf.get(device) ?? { seen: new Set() };
  appearancesOf.set(device, known);
  if (known.now?.look !== look) known.now = { look, fingerprint: tab.evaluate(fingerprintAppearance) };

  const appearance = `${by} ${await known.now.fingerprint}`;
  const isNew = !known.seen.has(appearance);
  known.seen.add(appearance);
  return isNew;
}
