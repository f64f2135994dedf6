// Closed outlines with the slight unevenness of things made by hand.
import type { Draws } from './draws.ts';
import { smooth } from './path.ts';
import type { Point } from './path.ts';

interface Outline {
  centre?: Point;
  radii: Point;
  /** Points the curve goes through. */
  points?: number;
  /** Share of the radius by which a point may stray. */
  uneven?: number;
  /** 2 is an ellipse, more is squarer: Lamé's superellipse. */
  squareness?: number;
  /** Radians. */
  turn?: number;
}

export function unevenOutline(draws: Draws, outline: Outline): string {
  const { centre = [0, 0], radii, points = 12, uneven = 0.015, squareness = 2.9, turn = 0 } = outline;
  const bend = (value: number): number => Math.sign(value) * Math.abs(value) ** (2 / squareness);

  const ring = Array.from({ length: points }, (_, index): Point => {
    const angle = (index / points) * Math.PI * 2;
    const stray = 1 + draws.between(-uneven, uneven);
    const x = bend(Math.cos(angle)) * radii[0] * stray;
    const y = bend(Math.sin(angle)) * radii[1] * stray;
    return [centre[0] + x * Math.cos(turn) - y * Math.sin(turn), centre[1] + x * Math.sin(turn) + y * Math.cos(turn)];
  });
  return smooth(ring, true);
}
