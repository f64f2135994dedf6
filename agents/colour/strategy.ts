// How a direction builds its colours out of one brand colour.

export interface ColourStrategy {
  /** OKLCH lightness, chroma and hue of the ground. */
  paperLightness: number;
  paperChroma: number;
  paperHue: 'brand' | 'warm' | 'cool' | 'accent' | number;
  /** Step in lightness to the second ground. */
  paperStep: number;
  deepLightness: number;
  deepChroma: number;
  deepHue: 'brand' | 'accent' | readonly number[];
  /** Offsets from the brand's hue, degrees; one is drawn for each site. */
  accentOffsets: readonly number[];
  accentLightness: number;
  accentChroma: number;
  /** Bounds for colours that we chose ourselves; a client's own colour is never moved by them. */
  brandLightness?: readonly [number, number];
  brandChroma?: readonly [number, number];
  /** The accent is ink: one colour only. */
  isMono?: boolean;
  /** Accents contrast the brand in temperature instead of being offset from it. */
  hasAnchors?: boolean;
  tintChroma?: number;
}
