// What may be asked about briefs: the bundled ones to try, a client's own words, and first looks at the site of either.
import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { FontWish } from '../../agents/site/brief.ts';
import { Questions } from '../../agents/site/discovery.ts';
import { Facts } from '../../agents/site/facts.ts';
import { askedByMember, askedByViewer } from './asked.ts';
import { ofOneDeed } from './deed-id.ts';
import { HISTORY_REFUSALS, REFUSALS } from './refusals.ts';
import { StudioEvent, WindowId } from './run.ts';

export const SampleBrief = z.object({
  id: z.string(),
  name: z.string(),
  trade: z.string(),
  place: z.string().optional(),
  language: z.string(),
});
export type SampleBrief = z.infer<typeof SampleBrief>;

/** A picture or font that was dropped, by the name under which the host keeps it. */
const DroppedFile = z.string().regex(/^drops\/[0-9a-f]{16}\.[a-z0-9]{1,5}$/);

export const BriefSource = z.discriminatedUnion('type', [
  /** A mail, a few lines, JSON, with what was dropped beside it. */
  z.object({
    type: z.literal('text'),
    text: z.string(),
    logo: DroppedFile.optional(),
    photos: z.array(DroppedFile).max(60).default([]),
    fonts: z.array(DroppedFile).max(30).default([]),
  }),
  z.object({ type: z.literal('sample'), id: z.string() }),
]);
export type BriefSource = z.input<typeof BriefSource>;

/** Art directions by id. Missing: what the agents would choose, and all of it from one. */
export const Wish = z.object({
  direction: z.string().optional(),
  paletteOf: z.string().optional(),
  typeOf: z.string().optional(),
});
export type Wish = z.infer<typeof Wish>;

export const BriefReading = z.object({
  facts: Facts,
  /** Names of what is offered. */
  services: z.array(z.string()),
  questions: Questions.shape.asked,
  /** Three that suit, the best first. */
  directions: z.array(z.object({ id: z.string(), reasons: z.array(z.string()) })),
});
export type BriefReading = z.infer<typeof BriefReading>;

export const SketchView = z.object({
  origin: z.string(),
  /** In the order of the site. */
  pages: z.array(z.object({ path: z.string(), title: z.string() })),
});
export type SketchView = z.infer<typeof SketchView>;

/** 10 MB as base64. */
const LARGEST_DROP_CHARACTERS = 14_000_000;

export const Dropped = z.discriminatedUnion('type', [
  z.object({ type: z.literal('words'), words: z.string() }),
  z.object({ type: z.literal('logo'), file: DroppedFile }),
  z.object({ type: z.literal('photo'), file: DroppedFile }),
  z.object({ type: z.literal('font'), file: DroppedFile }),
]);
export type Dropped = z.infer<typeof Dropped>;

/** A picture or font that was dropped, under its own name. */
const GivenFile = z.object({
  name: z.string().regex(/^[^\p{Cc}]{1,260}$/u),
  type: z.enum(['logo', 'photo', 'font']),
  file: DroppedFile,
});
export type GivenFile = z.infer<typeof GivenFile>;

/** What a family of the client's own is to be for. */
const FontChoice = z.object({ family: z.string().max(200), use: z.enum([...FontWish.options, 'remove']) });

const AddedFiles = z.object({
  /** What was added; missing where nothing was. */
  sentence: z.string().optional(),
  /** Why each of the others was not. */
  refused: z.array(z.string()),
});
export type AddedFiles = z.infer<typeof AddedFiles>;

const sketched = z.object({ source: BriefSource, wish: Wish });

export const brief = {
  samples: askedByViewer.output(z.array(SampleBrief)),
  /** What a brief says, before there is a project. */
  read: askedByMember
    .input(z.object({ source: BriefSource }))
    .output(BriefReading)
    .errors(REFUSALS),
  /** Draws the site as it would be. It is kept nowhere. */
  sketch: askedByMember.input(sketched).output(SketchView).errors(REFUSALS),
  /** Words out of a file, or a picture or font that is kept for the brief. */
  drop: askedByMember
    .input(z.object({ name: z.string().max(260), base64: z.base64().max(LARGEST_DROP_CHARACTERS) }))
    .output(Dropped)
    .errors(REFUSALS),
  /** Takes what was dropped into the brief of a made site; its files follow, see `history.settle`. */
  add: askedByMember
    .input(z.object({ ...ofOneDeed, projectId: z.string(), files: z.array(GivenFile).min(1).max(60) }))
    .output(AddedFiles)
    .errors(HISTORY_REFUSALS),
  /** One change of the brief; the site's files follow, see `history.settle`. */
  setFont: askedByMember
    .input(FontChoice.extend({ ...ofOneDeed, projectId: z.string() }))
    .output(z.object({ sentence: z.string() }))
    .errors(HISTORY_REFUSALS),
  /** How long making a new site took lately; missing before the first. */
  price: askedByViewer.output(z.object({ durationMs: z.number().optional() })),
  /** Starts a project and makes its site. */
  make: askedByMember
    .input(sketched.extend({ window: WindowId.optional() }))
    .output(eventIterator(StudioEvent))
    .errors(REFUSALS),
};
