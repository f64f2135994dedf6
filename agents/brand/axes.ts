// The axes a brand stands on, each with the words of its two ends.
import type { Axes } from '../site/discovery.ts';

interface Axis {
  name: keyof Axes;
  low: string;
  high: string;
}

export const AXES: readonly Axis[] = [
  { name: 'calmLively', low: 'calm', high: 'lively' },
  { name: 'plainOrnate', low: 'plain', high: 'ornate' },
  { name: 'traditionalModern', low: 'traditional', high: 'modern' },
  { name: 'softSharp', low: 'soft', high: 'sharp' },
  { name: 'modestBold', low: 'modest', high: 'bold' },
];
