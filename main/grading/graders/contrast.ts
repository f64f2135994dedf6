// Words that can be read: axe's own rule at every width, in both schemes and under the pointer, and pixels where axe cannot tell.
import type { CDPSession } from 'playwright-core';
import type { Look } from '../../../agents/site/finding.ts';
import { askAxe, askForRule, looksNew } from '../axe.ts';
import { defineVisitGrader, type Seen, type Verdict, type Visit } from '../grader.ts';
import type { AxeAnswer, AxeRule } from '../in-page/run-axe.ts';
import { settle } from '../in-page/settle.ts';
import { findPaintedWords } from '../in-page/words-on-pictures.ts';
import { pictureWithoutWords } from '../pictures/without-words.ts';
import { lookBehind } from '../pictures/words-contrast.ts';
import { scoreOfFaults } from '../scoring.ts';

const WIDTHS_PX = [320, 375, 768, 1024, 1440, 1920];
const POINTED_AT: Look = { widthPx: 1440, scheme: 'light' };

/** axe's own id. */
const CONTRAST = 'color-contrast';

const CONTROLS = 'a[href], button, summary, [role=button]';

/** More are hardly found, and each costs the browser time. */
const MOST_CONTROLS = 150;

export default defineVisitGrader({
  purpose: 'Measures how well words stand out, at six widths, in both colour schemes, on pictures and under the pointer.',
  version: 1,
  looks: [
    ...WIDTHS_PX.map((widthPx): Look => ({ widthPx, scheme: 'light' })),
    { widthPx: 1440, scheme: 'dark' },
    { widthPx: 375, scheme: 'dark' },
  ],
  audits: {
    words: { dimension: 'accessibility', claim: 'Words stand out from what is behind them', weight: 10 },
    'on-pictures': { dimension: 'accessibility', claim: 'Words on pictures and gradients stand out', weight: 7 },
    'pointed-at': { dimension: 'accessibility', claim: 'Links and buttons stay readable under the pointer', weight: 5 },
  },

  german: {
    'Words stand out from what is behind them': 'Wörter heben sich von ihrem Grund ab',
    'Words on pictures and gradients stand out': 'Wörter auf Bildern und Verläufen heben sich ab',
    'Links and buttons stay readable under the pointer': 'Verweise und Knöpfe bleiben unter dem Zeiger lesbar',
    'These words{} have a contrast of {}; readers need {}{}.': 'Diese Wörter{} haben einen Kontrast von {}; nötig sind {}{}.',
    'Make the words darker or what is behind them lighter, or the other way round.':
      'Die Wörter dunkler oder den Grund heller machen, oder umgekehrt.',
    'Over a picture or gradient these words have a contrast of {} in places; readers need {}{}.':
      'Über einem Bild oder Verlauf haben diese Wörter stellenweise einen Kontrast von {}; nötig sind {}{}.',
    'Put a calm, darker or lighter ground between the picture and the words, or move the words off it.':
      'Einen ruhigen, dunkleren oder helleren Grund zwischen Bild und Wörter legen oder die Wörter vom Bild nehmen.',
    'Under the pointer these words can hardly be read.': 'Unter dem Zeiger sind diese Wörter kaum zu lesen.',
    'too little': 'zu wenig',
    ' in the dark scheme': ' im dunklen Schema',
  },

  async grade(visit) {
    const isPointing = visit.look.widthPx === POINTED_AT.widthPx && visit.look.scheme === POINTED_AT.scheme;
    const isNew = await looksNew(visit, 'contrast');
    const rule = contrastIn(isNew ? await askForRule(CONTRAST, visit) : { rules: [] });

    return {
      words: verdictOf(rule.at.map((seen) => paleWords(seen, visit.look))),
      'on-pictures': verdictOf(await wordsOnPictures(visit, rule.unsure)),
      'pointed-at': verdictOf(isPointing ? await wordsUnderPointer(visit, rule) : []),
    };
  },
});

function contrastIn({ rules }: Pick<AxeAnswer, 'rules'>): Pick<AxeRule, 'at' | 'unsure'> {
  return rules[0] ?? { at: [], unsure: [] };
}

function paleWords({ selector, summary, excerpt }: AxeRule['at'][number], look: Look): Seen {
  const [, measured = 'too little', needed = '4.5'] = /contrast of ([\d.]+).*contrast ratio of ([\d.]+)/s.exec(summary) ?? [];

  const [words, ground] = summary.match(/#[0-9a-f]{6}\b/gi) ?? [];
  const colours = words && ground ? ` (${words} on ${ground})` : '';

  return {
    message: `These words${colours} have a contrast of ${measured}; readers need ${needed}${schemeIn(look)}.`,
    fix: 'Make the words darker or what is behind them lighter, or the other way round.',
    severity: 'error',
    certainty: 'sure',
    place: { selector, excerpt, look },
  };
}

async function wordsOnPictures({ tab, device, look }: Visit, selectors: string[]): Promise<Seen[]> {
  if (selectors.length === 0) return [];
  const painted = await tab.evaluate(findPaintedWords, selectors.slice(0, 80));
  if (painted.length === 0) return [];

  const picture = await pictureWithoutWords({ tab, device, look });
  return painted.flatMap((words) => {
    const behind = lookBehind(picture, words);
    if (!behind || behind.contrast >= words.need) return [];
    const isPlain = behind.contrast < words.need * 0.7;

    return {
      message: `Over a picture or gradient these words have a contrast of ${behind.contrast.toFixed(1)} in places; readers need ${words.need}${schemeIn(look)}.`,
      fix: 'Put a calm, darker or lighter ground between the picture and the words, or move the words off it.',
      severity: isPlain ? 'error' : 'warning',
      certainty: isPlain ? 'likely' : 'possible',
      place: { selector: words.selector, look },
    };
  });
}

async function wordsUnderPointer(visit: Visit, { at: before }: Pick<AxeRule, 'at'>): Promise<Seen[]> {
  const { tab, device, look } = visit;
  const known = new Set(before.map(({ selector }) => selector));

  try {
    if (!(await pointAtControls(device))) return [];
    await tab.evaluate(settle);
    const { at } = contrastIn(await askAxe(visit, { runOnly: { type: 'rule', values: [CONTRAST] }, inside: CONTROLS }));
    const fresh = at.filter(({ selector }) => !known.has(selector));
    return fresh.map((seen) => ({ ...paleWords(seen, look), message: 'Under the pointer these words can hardly be read.' }));
  } finally {
    // Takes the pointer off everything.
    await device.send('CSS.disable');
    await device.send('DOM.disable');
    await tab.evaluate(settle);
  }
}

/** @returns whether there are any */
async function pointAtControls(device: CDPSession): Promise<boolean> {
  await device.send('DOM.enable');
  await device.send('CSS.enable');
  const { root } = await device.send('DOM.getDocument', { depth: 0 });
  const { nodeIds } = await device.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: CONTROLS });

  await Promise.all(
    nodeIds
      .slice(0, MOST_CONTROLS)
      .map(async (nodeId) => device.send('CSS.forcePseudoState', { nodeId, forcedPseudoClasses: ['hover'] })),
  );
  return nodeIds.length > 0;
}

function schemeIn({ scheme }: Look): string {
  return scheme === 'dark' ? ' in the dark scheme' : '';
}

function verdictOf(findings: Seen[]): Verdict {
  return { score01: scoreOfFaults(findings.length), findings };
}
