// The first screen of the home page.
import type { ReactNode } from 'react';
import { Arch } from './hero/arch.tsx';
import { Axial } from './hero/axial.tsx';
import { Board } from './hero/board.tsx';
import { Disc } from './hero/disc.tsx';
import { HERO_EXAMPLE } from './hero/example.ts';
import { fillHero } from './hero/fill.ts';
import { Label } from './hero/label.tsx';
import { Plan, titleBlockCells } from './hero/plan.tsx';
import { Poster } from './hero/poster.tsx';
import { HeroProps } from './hero/props.ts';
import { Spread } from './hero/spread.tsx';
import { Statement } from './hero/statement.tsx';
import { Tasks } from './hero/tasks.tsx';
import { Tiles } from './hero/tiles.tsx';
import { defineSection } from './section.ts';

/** Longest name, in characters, that still fills a poster from edge to edge. */
const POSTER_NAME = 16;

const COMPOSITIONS: Readonly<Record<string, (props: { of: HeroProps }) => ReactNode>> = {
  statement: Statement,
  label: Label,
  plan: Plan,
  axial: Axial,
  tasks: Tasks,
  poster: Poster,
  arch: Arch,
  board: Board,
  tiles: Tiles,
  spread: Spread,
  disc: Disc,
};

export default defineSection({
  purpose: 'Says in one screen who this is, where, and what to do next.',
  role: 'opening',
  places: { home: 5 },
  props: HeroProps,
  variants: {
    statement: { says: 'One large sentence over figures and a plate.', replaces: ['facts'] },
    label: { says: 'A shop label on drawn things, with the hours.', ground: 'paper', fits: ({ hours }) => hours.length > 0 },
    plan: {
      says: 'A drawing-office sheet with a title block.',
      ground: 'deep',
      replaces: ['facts'],
      fits: (props) => titleBlockCells(props) > 2,
    },
    axial: { says: 'Everything on one axis over a rosette.', ground: 'paper', fits: ({ heading }) => heading.text.length <= 80 },
    tasks: { says: 'The offers most asked for, with prices, beside the heading.', fits: ({ tasks }) => tasks.length >= 3 },
    poster: {
      says: 'The name from edge to edge.',
      ground: 'brand',
      fits: ({ name, heading }) => name.text.length <= POSTER_NAME && heading.text !== name.text,
    },
    arch: { says: 'An arched window beside the heading.', ground: 'paper', replaces: ['facts'] },
    board: { says: 'A wide drawing that carries the steps.', ground: 'paper', fits: ({ stops }) => stops.length >= 3 },
    tiles: { says: 'A mosaic of heading, picture, lead and a figure.', ground: 'paper', fits: ({ lead }) => lead !== undefined },
    spread: { says: 'An opened card: the cover on one leaf, the words on the other.', ground: 'paper' },
    disc: { says: 'One lit disc, cut by the edge; the heading below it from edge to edge.', ground: 'paper' },
  },
  fill: (material, page) => (page.kind === 'home' ? fillHero(material) : undefined),
  render: ({ props, variant }) => {
    const Composition = COMPOSITIONS[variant] ?? Statement;
    return <Composition of={props} />;
  },
  example: HERO_EXAMPLE,
});
