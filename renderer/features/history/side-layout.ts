// How two pages stand next to one another: as large as a laptop's where that can be read, one above the other where there is no room.

/** Below it the two stand one above the other, each as on a phone. */
const BESIDE_FROM_PX = 640;
/** Between them, as `.sides` has it. */
export const SIDES_GAP_PX = 16;
/** The smallest that a page is drawn at: about that of the preview's three frames. */
const SMALLEST_SCALE = 0.5;
const LAPTOP_PX = 1440;

export interface SideLayout {
  areStacked: boolean;
  /** Width of the page in each frame. */
  pageWidthPx: number;
  /** From the page's pixels to those on screen. */
  scale: number;
}

/** @param widthPx room for both together */
export function sideLayout(widthPx: number): SideLayout {
  if (widthPx < BESIDE_FROM_PX) return { areStacked: true, pageWidthPx: widthPx, scale: 1 };

  const roomPx = (widthPx - SIDES_GAP_PX) / 2;
  const pageWidthPx = Math.max(roomPx, Math.min(LAPTOP_PX, roomPx / SMALLEST_SCALE));
  return { areStacked: false, pageWidthPx, scale: roomPx / pageWidthPx };
}
