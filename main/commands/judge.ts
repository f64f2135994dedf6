// `sitewright judge <project>`: what a model holds of a finished site, beside its measured grades.
import type { ModelView } from '../../agents/site/model-view.ts';
import { placeText } from '../reports/alike.ts';
import { progressOn } from '../making/progress.ts';
import { moneyText } from '../terminal/amounts.ts';
import { receiptText } from '../terminal/receipt-text.ts';
import { untilInterrupted } from './interrupt.ts';
import { usdOf } from './model-price.ts';
import { onProject } from './on-project.ts';

export interface JudgeOptions {
  /** A tier, or a model's id. */
  model?: string | undefined;
  /** US dollars, as typed. */
  budget?: string | undefined;
  json?: boolean | undefined;
}

/** Of critics whose ids are no words for people. */
const NAMES: Readonly<Record<string, string>> = { voice: 'Brand voice', seo: 'Search and sharing' };

/** @returns the exit code. @throws SitewrightError as {@link ModelViews.ask} does */
export async function judgeCommand([named]: readonly string[], { model, budget, json }: JudgeOptions): Promise<number> {
  const interrupt = untilInterrupted('Stopping. What was answered so far is not paid again.');
  const wish = { model, budgetUsd: usdOf(budget) };

  try {
    return await onProject(named, async ({ modelViews }, projectId) => {
      const offer = await modelViews.offer(wish);
      if (offer && !json) {
        const price =
          offer.highUsd === 0
            ? 'It costs nothing.'
            : `Expected: ${moneyText(offer.lowUsd)} to ${moneyText(offer.highUsd)}; it stops at ${moneyText(offer.budgetUsd)}.`;
        console.log(`${offer.models.join(', then ')} may be asked. ${price}`);
      }

      const onEvent = progressOn(json ? process.stderr : process.stdout);
      const { view, receipt } = await modelViews.ask(projectId, wish, { signal: interrupt.signal, onEvent });
      console.log(json ? JSON.stringify({ ...view, receipt }) : wordsOf(view, receiptText(receipt)));
      return 0;
    });
  } finally {
    interrupt.done();
  }
}

function nameOf(aspect: string): string {
  return NAMES[aspect] ?? aspect.slice(0, 1).toUpperCase() + aspect.slice(1);
}

function wordsOf({ grades, findings, dropped }: ModelView, receipt: readonly string[]): string {
  const graded = grades.flatMap(({ aspect, model, letter, score01, reasons }) => [
    `${nameOf(aspect)}: ${letter}, ${Math.round(score01 * 100)} of 100, says ${model}`,
    ...reasons.map(({ why, quote, page }) => `  ${why} ${page}: “${quote}”`),
  ]);
  const seen = findings.flatMap((finding) => [
    `${finding.certainty === 'likely' ? 'Likely' : 'Possibly'}, ${placeText(finding)}: ${finding.message}`,
    ...(finding.fix === undefined ? [] : [`  ${finding.fix}`]),
  ]);
  const left = dropped.length > 0 ? ['Left out:', ...dropped.map((words) => `  ${words}`)] : [];

  return ['', 'A model’s view. It changes no grade.', ...graded, ...seen, ...left, '', ...receipt].join('\n');
}
