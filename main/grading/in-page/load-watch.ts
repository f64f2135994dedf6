// Watches a page from its first moment for what moves by itself and for its largest element.

export interface LoadMeasures {
  /** Cumulative layout shift, as on web.dev/articles/cls: the worst burst of shifts. */
  shift: number;
  /** Selectors of what moved most. */
  moved: string[];
  largest: { selector: string; isLazyPicture: boolean } | undefined;
}

interface Shift extends PerformanceEntry {
  value: number;
  sources: { node: Node | null }[];
}

interface LargestPaint extends PerformanceEntry {
  element: Element | null;
}

declare global {
  interface Window {
    sitewrightLoad: { shifts: Shift[]; paints: LargestPaint[] };
  }
}

export function watchLoad(): void {
  const isShift = (entry: PerformanceEntry): entry is Shift => entry.entryType === 'layout-shift';
  const isPaint = (entry: PerformanceEntry): entry is LargestPaint => entry.entryType === 'largest-contentful-paint';
  const seen: Window['sitewrightLoad'] = { shifts: [], paints: [] };
  window.sitewrightLoad = seen;

  new PerformanceObserver((list) => {
    // Nobody touches the page while it loads; setting the size of the window is taken for a touch by the browser.
    seen.shifts.push(...list.getEntries().filter(isShift));
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    seen.paints.push(...list.getEntries().filter(isPaint));
  }).observe({ type: 'largest-contentful-paint', buffered: true });
}

export function readLoad(): LoadMeasures {
  const { selectorOf } = window.sitewright;
  const { shifts, paints } = window.sitewrightLoad;
  const bursts: { start: number; end: number; value: number }[] = [];

  // A burst lasts at most five seconds, with less than one between its shifts.
  for (const { startTime, value } of shifts) {
    const last = bursts.at(-1);
    if (last && startTime - last.end < 1000 && startTime - last.start < 5000) {
      last.end = startTime;
      last.value += value;
    } else {
      bursts.push({ start: startTime, end: startTime, value });
    }
  }

  const worstFirst = shifts.toSorted((a, b) => b.value - a.value);
  const moved = worstFirst.flatMap(({ sources }) =>
    sources.flatMap(({ node }) => (node instanceof Element ? [selectorOf(node)] : [])),
  );
  const largest = paints.at(-1)?.element;

  return {
    shift: Math.max(0, ...bursts.map(({ value }) => value)),
    moved: [...new Set(moved)].slice(0, 3),
    largest: largest
      ? { selector: selectorOf(largest), isLazyPicture: largest instanceof HTMLImageElement && largest.loading === 'lazy' }
      : undefined,
  };
}
