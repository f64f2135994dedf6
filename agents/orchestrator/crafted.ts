// What came of a maker's work in one step.
import type { Bettered } from './better.ts';

export type Crafted = (Bettered | { error: unknown }) & { durationMs: number };
