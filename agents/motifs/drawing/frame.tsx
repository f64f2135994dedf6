// The root of every drawing: its view box, its ground and the class that hands it its colours.
import { createElement, Fragment } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { fnv1a } from '../../random.ts';
import type { MotifPlace, MotifProps } from '../motif.ts';

/** What a drawing stands on: the page's ground, the brand's colour or the soft one. */
export type Base = 'ground' | 'brand' | 'soft';

export interface Box {
  width: number;
  height: number;
}

interface FrameProps {
  box: Box;
  base?: Base;
  /** `meet` where a crop would hurt. */
  fit?: 'slice' | 'meet';
  children: ReactNode;
}

export const SIZES: Record<MotifPlace, Box> = {
  hero: { width: 1400, height: 800 },
  plate: { width: 900, height: 700 },
  pattern: { width: 1400, height: 500 },
  small: { width: 200, height: 120 },
};

export function Frame({ box, base = 'ground', fit = 'slice', children }: FrameProps): ReactElement {
  return (
    <svg
      className={`motif on-${base}`}
      viewBox={`0 0 ${box.width} ${box.height}`}
      preserveAspectRatio={`xMidYMid ${fit}`}
      fill="none"
      aria-hidden="true"
      focusable="false"
    >
      {base !== 'ground' && <rect className="m-g" width={box.width} height={box.height} />}
      {children}
    </svg>
  );
}

/** Shapes in order of painting. Their order never changes, so they need no keys. */
export function group(shapes: readonly ReactNode[]): ReactElement {
  return createElement(Fragment, null, ...shapes);
}

/** Ids are global to a page, so they carry what makes this drawing this one. */
export function idPrefix({ seed, width, height }: MotifProps, name: string): string {
  return `m${fnv1a(`${seed}:${name}:${width}x${height}`).toString(36)}`;
}
