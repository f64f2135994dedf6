// How large the three frames stand on screen: at one scale side by side, or each as wide as it may when stacked.

/** A phone, a tablet, a laptop. */
export const FRAME_WIDTHS_PX = [375, 768, 1440] as const;

/** Space between frames that stand side by side. */
export const FRAME_GAP_PX = 24;

/** Below this the phone's frame would be too small to read side by side. */
const SIDE_BY_SIDE_FROM_PX = 860;
const TALLEST_PX = 640;
/** A stacked frame shows about a first screen. */
const STACKED_HEIGHT_PX = { most: 520, ofPage: 1_100 };

export interface FrameSize {
  /** Width of the page in the frame. */
  pageWidthPx: number;
  /** From the page's pixels to those on screen. */
  scale: number;
  /** Height on screen. */
  heightPx: number;
}

/** @param widthPx room for all frames together */
export function frameSizes(widthPx: number): FrameSize[] {
  const room = widthPx - FRAME_GAP_PX * (FRAME_WIDTHS_PX.length - 1);
  const total = FRAME_WIDTHS_PX.reduce((sum, width) => sum + width, 0);

  if (widthPx >= SIDE_BY_SIDE_FROM_PX) {
    const scale = Math.min(1, room / total);
    return FRAME_WIDTHS_PX.map((pageWidthPx) => ({ pageWidthPx, scale, heightPx: TALLEST_PX }));
  }

  return FRAME_WIDTHS_PX.map((pageWidthPx) => {
    const scale = Math.min(1, widthPx / pageWidthPx);
    return { pageWidthPx, scale, heightPx: Math.min(STACKED_HEIGHT_PX.most, STACKED_HEIGHT_PX.ofPage * scale) };
  });
}
