// What a make came to: the same facts for the terminal, for --json and for the studio.
import type { RunOutcome, StepOutcome } from '../../agents/site/run-event.ts';
import type { Recipe } from '../../agents/site/recipe.ts';
import type { Slots } from '../../agents/site/slots.ts';
import type { ReceiptLine } from '../store/models/model-calls.ts';
import { receiptText } from '../terminal/receipt-text.ts';
import { bytesText, countText, durationText } from '../terminal/amounts.ts';

export interface MakeSummary {
  outcome: RunOutcome;
  project: string;
  name: string;
  direction: string;
  /** Why that direction, where earlier sites spoke for it or against another. */
  recipe?: string | undefined;
  /** Absolute folder of the site. */
  out: string;
  pages: { path: string; title: string }[];
  bytes: number;
  files: number;
  /** Files written this time; the others were as they should be. */
  changedFiles: number;
  questions: { question: string; default: string; field: string }[];
  /** What became of the client's colour, where it could not stay as it is everywhere. */
  colour?: string | undefined;
  /** How well the weakest pair of text and ground can be read. */
  contrast?: string | undefined;
  /** Parts of the brief that no rule could read. The site does not use them. */
  unread: string[];
  /** Pictures that could not be used, with the reason. */
  refused: string[];
  steps: Record<StepOutcome, number>;
  /** What was asked of models in this run, by model. */
  receipt: ReceiptLine[];
  durationMs: number;
}

export interface Finished {
  project: string;
  out: string;
  durationMs: number;
  steps: MakeSummary['steps'];
  written: { changed: number; bytes: number };
  receipt: ReceiptLine[];
  /** By which its direction was chosen. */
  recipe: Recipe | undefined;
  slots: Pick<Slots, 'facts' | 'direction' | 'sitemap' | 'questions' | 'imagery' | 'wordmark' | 'palette' | 'files'>;
}

export function summaryOf({ project, out, durationMs, steps, written, receipt, recipe, slots }: Finished): MakeSummary {
  const { refused } = slots.wordmark;
  const isTelling = recipe !== undefined && (recipe.chosen === slots.direction.id || recipe.avoided.length > 0);

  return {
    outcome: 'done',
    project,
    name: slots.facts.name.value,
    direction: slots.direction.id,
    recipe: isTelling ? recipe.why : undefined,
    out,
    pages: slots.sitemap.pages.map(({ path, title }) => ({ path, title: title.text })),
    bytes: written.bytes,
    files: slots.files.files.length,
    changedFiles: written.changed,
    questions: slots.questions.asked.map((asked) => ({ question: asked.question, default: asked.default, field: asked.field })),
    colour: slots.palette.brand.moved,
    contrast: contrastText(slots.palette.contrast),
    unread: slots.questions.unread,
    refused: [...(refused ? [refused] : []), ...slots.imagery.refused.map(({ file, why }) => `${file}: ${why}`)],
    steps,
    receipt,
    durationMs,
  };
}

/** @param command what a person types to run this program */
export function summaryText(summary: MakeSummary, command: string): string {
  const { made, kept } = summary.steps;
  const lines = [
    `${summary.name}: ${countText(summary.pages.length, 'page')}, ${bytesText(summary.bytes)}, in ${durationText(summary.durationMs)}.`,
    `Direction: ${summary.direction}. ${workText(made, kept)}`,
  ];

  if (summary.recipe !== undefined) lines.push(summary.recipe);
  if (summary.contrast !== undefined) lines.push(summary.contrast);
  if (summary.receipt.length > 0) lines.push('', 'Models:', ...receiptText(summary.receipt).map((words) => `  ${words}`));
  if (summary.colour !== undefined) lines.push('', 'Colour:', `  ${summary.colour}`);
  if (summary.refused.length > 0) lines.push('', 'Left out:', ...summary.refused.map((words) => `  ${words}`));
  if (summary.unread.length > 0) lines.push('', 'Not understood, so not used:', ...summary.unread.map((words) => `  ${words}`));
  if (summary.questions.length > 0) {
    lines.push('', 'To ask the client:');
    for (const { question, default: standIn } of summary.questions) lines.push(`  ${question}`, `    Until then: ${standIn}`);
  }

  lines.push('', `The site is in ${summary.out}`, `To look at it: ${command} serve --site ${shellWord(summary.out)}`);
  return lines.join('\n');
}

function contrastText(contrast: Slots['palette']['contrast']): string | undefined {
  if (!contrast) return undefined;

  const { pairs, leastRatio, leastApca, weakest } = contrast;
  return `Contrast: ${pairs} pairs of text and ground, none below ${leastRatio} to 1; least APCA Lc ${leastApca} (${weakest}).`;
}

function workText(made: number, kept: number): string {
  if (made === 0) return 'Nothing had changed, so no agent ran.';
  return kept === 0 ? `${countText(made, 'agent')} ran.` : `${countText(made, 'agent')} ran, ${kept} had nothing to do.`;
}

function shellWord(path: string): string {
  return /\s/.test(path) ? `"${path}"` : path;
}
