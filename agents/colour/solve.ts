// Finds colours that can be read: the shade nearest to the wanted one that meets every need.
import { apcaContrast, contrastRatio } from './contrast.ts';
import { hexOf, type Oklch } from './oklch.ts';

export interface Need {
  ground: string;
  /** WCAG 2.2 */
  ratio: number;
  /** Least APCA contrast, without its sign. A wish of ours, no rule. */
  apca?: number;
}

/** Halvings of the lightness; 10 leave steps of 0.001, finer than one step of an sRGB channel. */
const HALVINGS = 10;

/**
 * The wanted colour, moved in lightness no further than every need asks. Contrast rises steadily with the distance from a ground in
 * lightness, so each side is halved; what is returned has been measured as #rrggbb. Where needs pull apart, the better of black and white.
 */
export function solveLightness(wanted: Oklch, needs: readonly Need[]): string {
  const asWanted = hexOf(wanted);
  if (meets(asWanted, needs)) return asWanted;

  const found = [0, 1]
    .map((end) => nearestTowards(wanted, end, needs))
    .filter((shade) => shade !== undefined)
    .toSorted((a, b) => a.distance - b.distance);

  return found[0]?.hex ?? betterExtreme(needs);
}

/**
 * Text on a fill that may not be moved. The better of black and white reaches at least √21 ≈ 4.58 on every sRGB colour, so 4.5
 * can always be had. Among the legal ones the tinted come before the pure where APCA sees little difference.
 */
export function textOn(fill: string, hue: number): string {
  const tinted = [hexOf({ lightness: 0.985, chroma: 0.008, hue }), hexOf({ lightness: 0.17, chroma: 0.03, hue })];
  const legal = [...tinted, '#ffffff', '#000000'].filter((hex) => contrastRatio(hex, fill) >= 4.5);
  const best = Math.max(...legal.map((hex) => Math.abs(apcaContrast(hex, fill))));

  return legal.find((hex) => Math.abs(apcaContrast(hex, fill)) >= best - 6) ?? betterExtreme([{ ground: fill, ratio: 4.5 }]);
}

/** White or black, whichever can be read better on the worst of the grounds. */
export function betterExtreme(needs: readonly Need[]): string {
  const worst = (hex: string) => Math.min(...needs.map((need) => contrastRatio(hex, need.ground) / need.ratio));
  return worst('#000000') >= worst('#ffffff') ? '#000000' : '#ffffff';
}

/** Whether text of this colour can be read on all of the grounds. */
export function meets(hex: string, needs: readonly Need[]): boolean {
  return needs.every(
    ({ ground, ratio, apca }) =>
      contrastRatio(hex, ground) >= ratio && (apca === undefined || Math.abs(apcaContrast(hex, ground)) >= apca),
  );
}

function nearestTowards(wanted: Oklch, end: number, needs: readonly Need[]): { hex: string; distance: number } | undefined {
  const reach = Math.abs(end - wanted.lightness);
  let hex = shadeAt(wanted, end, 1);
  if (!meets(hex, needs)) return undefined;

  let failing = 0;
  let passing = 1;
  for (let halving = 0; halving < HALVINGS; halving++) {
    const share = (failing + passing) / 2;
    const shade = shadeAt(wanted, end, share);

    if (meets(shade, needs)) {
      passing = share;
      hex = shade;
    } else {
      failing = share;
    }
  }

  return { hex, distance: passing * reach };
}

/** Far from the wanted lightness a colour gives up some of its chroma, or it would look like another colour. */
function shadeAt(wanted: Oklch, end: number, share: number): string {
  const distance = Math.abs(end - wanted.lightness) * share;
  return hexOf({
    lightness: wanted.lightness + (end - wanted.lightness) * share,
    chroma: wanted.chroma * (1 - Math.max(0, distance - 0.25) * 0.8),
    hue: wanted.hue,
  });
}
