// Goes round a page with the Tab key: by all keys at once where no script has a say, for each costs a way there and back and a drawing.
import type { CDPSession } from 'playwright-core';
import type { Visit } from './grader.ts';
import { noteFocus, readFocus, resetFocus, takeNoted, type FocusPlan } from './in-page/tab-keys.ts';
import { MOST_STEPS, walk, type Walk } from './keyboard-walk.ts';
import { isHeard } from './listeners.ts';

/** By these a script answers a key, or what a key does, and may do so after the next one. */
const ANSWERED = /^(key|focus|blur|scroll|select)/;

const TAB = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 };

type Tabbed = Pick<Visit, 'tab' | 'device'>;

/** The tools that follow the focus must be in the page. */
export async function walkRound({ tab, device }: Tabbed, plan: FocusPlan): Promise<Walk> {
  const isShort = plan.controls.length > 0 && plan.controls.length < MOST_STEPS;
  const isPlain = isShort && !(await isHeard(device, ANSWERED));
  const walked = isPlain ? await walkAtOnce({ tab, device }, plan) : undefined;

  return (
    walked ??
    walk(plan, async () => {
      await pressTab(device);
      return tab.evaluate(readFocus);
    })
  );
}

/** @returns nothing where it takes more or fewer keys than there are controls, such as for a date's parts or a frame's */
async function walkAtOnce({ tab, device }: Tabbed, plan: FocusPlan): Promise<Walk | undefined> {
  const keys = plan.controls.length + 1;
  await tab.evaluate(noteFocus);
  await Promise.all(Array.from({ length: keys }, async () => pressTab(device)));
  const stops = await tab.evaluate(takeNoted);

  const reached = new Set(stops.map(({ selector }) => selector));
  const isRound = stops.length === keys && reached.size === keys && stops.at(-1)?.selector === undefined;
  if (isRound) return { stops: stops.slice(0, -1), trap: undefined, isEnded: true };

  await tab.evaluate(resetFocus);
  return undefined;
}

/** Both at once: each wait costs the browser a picture. */
async function pressTab(device: CDPSession): Promise<void> {
  await Promise.all([
    device.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...TAB }),
    device.send('Input.dispatchKeyEvent', { type: 'keyUp', ...TAB }),
  ]);
}
