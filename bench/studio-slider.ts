// How long a slider of the look takes to paint in the preview, and what a step of it costs whatever else the machine does.
import type { Browser, Frame, Page } from 'playwright-core';
import { p95 } from './measure.ts';

const SLIDES = 40;
/** Less than a slider's rest, after which it is kept. */
const BETWEEN_SLIDES_MS = 120;

interface Slid {
  toPaintMs: number;
  /** Processor time of the studio's and the preview's main threads a step: all three frames. */
  workMs: number;
}

/** One moment of a value, since 1970. */
interface Seen {
  value: string;
  at: number;
}

/** From the slider's input event in the studio to the paint of that very value in the widest frame. */
export async function slideRoom(page: Page, frame: Frame): Promise<Slid> {
  await page.locator('.rail-name', { hasText: 'Look' }).click();
  const slider = page.getByLabel('Room');
  await slider.focus();
  await slider.evaluate((element: HTMLInputElement) => {
    const moved: Seen[] = [];
    element.addEventListener('input', ({ timeStamp }) =>
      moved.push({ value: element.value, at: performance.timeOrigin + timeStamp }),
    );
    Object.assign(window, { moved });
  });
  await frame.evaluate(() => {
    const painted: Seen[] = [];
    const note = () => {
      const value = document.documentElement.style.getPropertyValue('--sec');
      requestAnimationFrame(() => setTimeout(() => painted.push({ value, at: performance.timeOrigin + performance.now() })));
    };
    new MutationObserver(note).observe(document.documentElement, { attributeFilter: ['style'] });
    Object.assign(window, { painted });
  });

  const workMs = await workDuring(page, async () => {
    for (let slide = 0; slide < SLIDES; slide++) {
      await page.keyboard.press('ArrowRight');
      await page.waitForTimeout(BETWEEN_SLIDES_MS);
    }
  });
  const moved = seenIn(await page.evaluate(() => Object(Reflect.get(window, 'moved'))));
  const painted = seenIn(await frame.evaluate(() => Object(Reflect.get(window, 'painted'))));
  // A value that the next one overtook is seen when that is.
  const waits = moved.map(({ value, at }) => {
    const shown = painted.find((paint) => paint.at > at && Number(paint.value) >= Number(value));
    return shown ? shown.at - at : Infinity;
  });
  return { toPaintMs: p95(waits), workMs: workMs / SLIDES };
}

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Processor time; µs. */
  tdur?: number;
  args: { name?: string };
}

async function workDuring(page: Page, deeds: () => Promise<void>): Promise<number> {
  const wire = await browserOf(page).newBrowserCDPSession();
  const events: TraceEvent[] = [];
  wire.on('Tracing.dataCollected', ({ value }) => events.push(...value.map(traced)));
  await wire.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: TRACED } });
  await deeds();
  const complete = new Promise((resolve) => wire.once('Tracing.tracingComplete', resolve));
  await wire.send('Tracing.end');
  await complete;
  await wire.detach();

  const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const mains = new Set(events.filter(({ args }) => args.name === 'CrRendererMain').map(threadOf));
  const tasks = events.filter((event) => event.name === 'RunTask' && mains.has(threadOf(event)));
  return tasks.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000;
}

const TRACED = ['disabled-by-default-devtools.timeline', 'devtools.timeline', '__metadata'];

function browserOf(page: Page): Browser {
  const browser = page.context().browser();
  if (!browser) throw new Error('The page belongs to no browser.');
  return browser;
}

function traced(event: object): TraceEvent {
  const { name, pid, tid, tdur, args }: Partial<TraceEvent> = event;
  return { name: name ?? '', pid: pid ?? 0, tid: tid ?? 0, args: args ?? {}, ...(tdur === undefined ? {} : { tdur }) };
}

function seenIn(value: unknown): Seen[] {
  if (!Array.isArray(value)) return [];
  return value.map((each) => ({ value: String(Reflect.get(each, 'value')), at: Number(Reflect.get(each, 'at')) }));
}
