// How large the three frames stand on screen: at one scale side by side, or each as wide as it may when stacked.

/** A phone, a tablet, a laptop. */
const FRAME_WIDTHS_PX = [375, 768, 1440] as const;

/** Space between frames that stand side by side. */
export const FRAME_GAP_PX = 24;

/** Below these a frame would be too small to read: all three in a row, the two narrow ones in a row. */
const ALL_FROM_PX = 860;
const PAIR_FROM_PX = 560;
/** On a low window; a higher one gives frames what it has. */
const TALLEST_PX = 640;
/** A stacked frame shows about a first screen. */
const FIRST_SCREEN_PX = 1_100;

export interface FrameSize {
  /** Width of the page in the frame. */
  pageWidthPx: number;
  /** From the page's pixels to those on screen. */
  scale: number;
  /** Height on screen. */
  heightPx: number;
}

/**
 * @param widthPx room for all frames together
 * @param roomPx height that the window has for them
 */
export function frameSizes(widthPx: number, roomPx = TALLEST_PX): FrameSize[] {
  const [phone, tablet, laptop] = FRAME_WIDTHS_PX;
  if (widthPx >= ALL_FROM_PX) return row([phone, tablet, laptop], widthPx, Math.max(TALLEST_PX, roomPx));
  if (widthPx >= PAIR_FROM_PX) return [...row([phone, tablet], widthPx), ...row([laptop], widthPx)];
  return FRAME_WIDTHS_PX.flatMap((pageWidthPx) => row([pageWidthPx], widthPx));
}

/** @returns which of them is looked at and edited first: the widest where all stand in a row, else the one at the top */
export function firstFrameAt(widthPx: number): number {
  return widthPx >= ALL_FROM_PX ? FRAME_WIDTHS_PX.length - 1 : 0;
}

/** Frames side by side, all at one scale. */
function row(pageWidthsPx: readonly number[], widthPx: number, tallestPx = TALLEST_PX): FrameSize[] {
  const room = widthPx - FRAME_GAP_PX * (pageWidthsPx.length - 1);
  const total = pageWidthsPx.reduce((sum, width) => sum + width, 0);
  const scale = Math.min(1, room / total);
  const heightPx = pageWidthsPx.length === FRAME_WIDTHS_PX.length ? tallestPx : Math.min(TALLEST_PX, FIRST_SCREEN_PX * scale);

  return pageWidthsPx.map((pageWidthPx) => ({ pageWidthPx, scale, heightPx }));
}
