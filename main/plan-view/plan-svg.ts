// Draws a plan as a graph: one column a wave, one box an agent, one line a read.
import type { Plan, RegisteredMaker } from '../../agents/plan.ts';
import { wavesOf } from './waves.ts';

interface Box {
  maker: RegisteredMaker;
  x: number;
  y: number;
}

const BOX_WIDTH = 176;
const BOX_HEIGHT = 30;
const COLUMN = 236;
const ROW = 42;
const MARGIN = 24;

const LAYER_INK: Readonly<Record<string, string>> = {
  discovery: '#0f6b6b',
  design: '#a3420f',
  content: '#5a3a9e',
  code: '#1d5d2e',
};

export function planSvg(plan: Plan): string {
  const waves = wavesOf(plan);
  const boxes = new Map<string, Box>();

  waves.forEach((wave, column) => {
    wave.forEach((maker, row) => {
      boxes.set(maker.id, { maker, x: MARGIN + column * COLUMN, y: MARGIN + row * ROW });
    });
  });

  const width = 2 * MARGIN + Math.max(0, waves.length - 1) * COLUMN + BOX_WIDTH;
  const height = 2 * MARGIN + (Math.max(1, ...waves.map((wave) => wave.length)) - 1) * ROW + BOX_HEIGHT;
  const lines = [...boxes.values()].flatMap((box) =>
    (plan.waitsFor.get(box.maker.id) ?? []).map((id) => lineSvg(boxes.get(id), box)),
  );

  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif" font-size="13">`,
    '<title>The plan: which agent waits for which</title>',
    `<rect width="${width}" height="${height}" fill="#fbfaf7"/>`,
    ...lines,
    ...[...boxes.values()].map(boxSvg),
    '</svg>',
    '',
  ].join('\n');
}

function boxSvg({ maker, x, y }: Box): string {
  const ink = LAYER_INK[maker.layer] ?? '#333333';
  return [
    `<rect x="${x}" y="${y}" width="${BOX_WIDTH}" height="${BOX_HEIGHT}" rx="4" fill="#ffffff" stroke="${ink}"/>`,
    `<text x="${x + 10}" y="${y + 20}" fill="${ink}">${maker.id}</text>`,
  ].join('');
}

function lineSvg(from: Box | undefined, to: Box): string {
  if (!from) return '';
  const startX = from.x + BOX_WIDTH;
  const startY = from.y + BOX_HEIGHT / 2;
  const endY = to.y + BOX_HEIGHT / 2;
  const bend = (startX + to.x) / 2;
  return `<path d="M${startX} ${startY}C${bend} ${startY} ${bend} ${endY} ${to.x} ${endY}" fill="none" stroke="#c9c4b8"/>`;
}
