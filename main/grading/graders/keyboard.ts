// Goes through a page with the Tab key: everything is reached, in order, visibly, and nothing holds the focus.
import type { Look } from '../../../agents/site/finding.ts';
import { defineVisitGrader, type Seen, type Verdict, type Visit } from '../grader.ts';
import { installFocusTools, installOutlineContrast } from '../in-page/focus-tools.ts';
import { mouseOnlyAt } from '../in-page/mouse-only.ts';
import { endFocus, installFocusReading, isFocusPast, planFocus, readFocus } from '../in-page/tab-keys.ts';
import type { Walk } from '../keyboard-walk.ts';
import { askListeners } from '../listeners.ts';
import { scoreOfFaults, scoreOfShare } from '../scoring.ts';
import { walkRound } from '../tab-presses.ts';

const LOOK: Look = { widthPx: 1440, scheme: 'light' };

/** WCAG 2.2, 1.4.11 and 2.4.13. */
const LEAST_OUTLINE_CONTRAST = 3;

/** A step up by more than this, in the same column, is against the order in which people read. */
const STEP_UP_PX = 300;
const SAME_COLUMN_PX = 200;

export default defineVisitGrader({
  purpose: 'Goes through every page with the Tab key.',
  version: 1,
  looks: [LOOK],
  audits: {
    reach: { dimension: 'accessibility', claim: 'Every control is reached by keyboard', weight: 10 },
    'no-trap': { dimension: 'accessibility', claim: 'Nothing holds the keyboard focus', weight: 10 },
    order: { dimension: 'accessibility', claim: 'The keyboard follows the order in which people read', weight: 6 },
    'visible-focus': { dimension: 'accessibility', claim: 'One sees where the keyboard focus is', weight: 8 },
    unobscured: { dimension: 'accessibility', claim: 'Nothing lies over the element with the focus', weight: 6 },
    'skip-link': { dimension: 'accessibility', claim: 'The link past the navigation works', weight: 5 },
  },

  german: {
    'Every control is reached by keyboard': 'Jedes Bedienelement ist per Tastatur erreichbar',
    'Nothing holds the keyboard focus': 'Nichts hält den Tastaturfokus fest',
    'The keyboard follows the order in which people read': 'Die Tastatur folgt der Lesereihenfolge',
    'One sees where the keyboard focus is': 'Man sieht, wo der Tastaturfokus ist',
    'Nothing lies over the element with the focus': 'Nichts liegt über dem Element mit dem Fokus',
    'The link past the navigation works': 'Der Verweis an der Navigation vorbei tut, was er soll',
    'This control is never reached with the Tab key.': 'Dieses Bedienelement wird mit der Tabtaste nie erreicht.',
    'Use a plain link or button, and take no focus away by script.':
      'Einen gewöhnlichen Verweis oder Knopf nehmen und den Fokus nicht per Skript wegnehmen.',
    'This reacts to a click, yet nobody can reach it without a mouse.':
      'Das reagiert auf einen Klick, doch ohne Maus erreicht es niemand.',
    'Make it a button, or a link where it leads somewhere.':
      'Einen Knopf daraus machen, oder einen Verweis, wenn es irgendwohin führt.',
    'The Tab key does not lead out of this element: who uses no mouse is caught here.':
      'Die Tabtaste führt nicht aus diesem Element: Wer keine Maus benutzt, sitzt hier fest.',
    'Let the key go through: a script must not swallow Tab.': 'Die Taste durchlassen: Ein Skript darf Tab nicht schlucken.',
    'A tabindex above 0 takes this element before everything else on the page.':
      'Ein tabindex über 0 zieht dieses Element allem anderen vor.',
    'Remove the tabindex and put the element where it is to be reached.':
      'Den tabindex entfernen und das Element dorthin setzen, wo es an der Reihe ist.',
    'From what stands below, the Tab key jumps up {} px to this.': 'Von weiter unten springt die Tabtaste {} px hinauf hierher.',
    'Let the order in the markup be the order on the screen; do not turn columns round by style.':
      'Im Quelltext dieselbe Reihenfolge wie am Bildschirm halten; Spalten nicht per Stil umdrehen.',
    'This takes the focus while it cannot be seen.': 'Das nimmt den Fokus, während es nicht zu sehen ist.',
    'Nothing shows when this has the focus.': 'Nichts zeigt, wann das den Fokus hat.',
    'The ring of the focus has a contrast of {}; {} is needed.': 'Der Fokusring hat einen Kontrast von {}; nötig ist {}.',
    'Give :focus-visible a clear outline, 2 px or more, in a colour that stands out from the ground.':
      ':focus-visible einen klaren Umriss geben, mindestens 2 px, in einer Farbe, die sich abhebt.',
    'With the focus this lies wholly under {}.': 'Mit dem Fokus liegt das ganz unter {}.',
    'Leave room for what stays in place: scroll-padding on the page, or less of the fixed part.':
      'Platz lassen für das, was stehen bleibt: scroll-padding auf der Seite, oder weniger Feststehendes.',
    'The first link promises to lead to {}, but the focus does not go there.':
      'Der erste Verweis verspricht, zu {} zu führen, doch der Fokus geht nicht dorthin.',
    'Let it lead to the id of the main content.': 'Zur id des Hauptinhalts führen lassen.',
  },

  async grade(visit) {
    const { tab, device } = visit;
    const mouseOnly = await askListeners(device, /^(click|mousedown|mouseup)$/, mouseOnlyAt);
    await tab.evaluate(installFocusTools);
    await tab.evaluate(installOutlineContrast);
    await tab.evaluate(installFocusReading);
    const plan = await tab.evaluate(planFocus);
    const walked = await walkRound(visit, plan);
    await tab.evaluate(endFocus);
    const skipLink = await skipLinkVerdict(visit);
    await tab.evaluate(endFocus);

    if (plan.controls.length === 0 && mouseOnly.length === 0) return allWithout();
    return {
      reach: faults([...unreached(plan.controls, walked), ...mouseOnly.map(mouseOnlyControl)]),
      'no-trap': faults(walked.trap === undefined ? [] : [caughtAt(walked.trap)]),
      order: faults([...plan.pushing.map(pushing), ...jumps(walked)]),
      'visible-focus': visibleFocus(walked),
      unobscured: faults(obscured(walked)),
      'skip-link': skipLink,
    };
  },
});

function allWithout() {
  const none = { notApplicable: true } as const;
  return { reach: none, 'no-trap': none, order: none, 'visible-focus': none, unobscured: none, 'skip-link': none };
}

function unreached(controls: readonly string[], { stops, trap, isEnded }: Walk): Seen[] {
  // Where the focus was held, or the way was too long, the rest has not been tried.
  if (trap !== undefined || !isEnded) return [];
  const reached = new Set(stops.map(({ index }) => index));

  return controls
    .filter((_, index) => !reached.has(index))
    .map((selector) =>
      seenAt(selector, {
        message: 'This control is never reached with the Tab key.',
        fix: 'Use a plain link or button, and take no focus away by script.',
        severity: 'error',
        certainty: 'likely',
      }),
    );
}

function mouseOnlyControl(selector: string): Seen {
  return seenAt(selector, {
    message: 'This reacts to a click, yet nobody can reach it without a mouse.',
    fix: 'Make it a button, or a link where it leads somewhere.',
    severity: 'error',
    certainty: 'sure',
  });
}

function caughtAt(selector: string): Seen {
  return seenAt(selector, {
    message: 'The Tab key does not lead out of this element: who uses no mouse is caught here.',
    fix: 'Let the key go through: a script must not swallow Tab.',
    severity: 'error',
    certainty: 'sure',
  });
}

function pushing(selector: string): Seen {
  return seenAt(selector, {
    message: 'A tabindex above 0 takes this element before everything else on the page.',
    fix: 'Remove the tabindex and put the element where it is to be reached.',
    severity: 'warning',
    certainty: 'sure',
  });
}

function jumps({ stops }: Walk): Seen[] {
  const flowing = stops.filter(({ isSeen, isFixed, index }) => isSeen && !isFixed && index >= 0);

  return flowing.flatMap(({ selector, top, left }, at) => {
    const previous = flowing[at - 1];
    const isJump = previous && top < previous.top - STEP_UP_PX && Math.abs(left - previous.left) < SAME_COLUMN_PX;
    if (!isJump || selector === undefined) return [];
    return [
      seenAt(selector, {
        message: `From what stands below, the Tab key jumps up ${Math.round(previous.top - top)} px to this.`,
        fix: 'Let the order in the markup be the order on the screen; do not turn columns round by style.',
        severity: 'warning',
        certainty: 'likely',
      }),
    ];
  });
}

function visibleFocus({ stops }: Walk): Verdict {
  const findings = stops.flatMap(({ selector, isSeen, doesChange, outlineContrast }): Seen[] => {
    if (selector === undefined) return [];
    if (!isSeen) return [seenAt(selector, { ...UNSEEN, message: 'This takes the focus while it cannot be seen.' })];
    if (!doesChange) return [seenAt(selector, { ...UNSEEN, message: 'Nothing shows when this has the focus.' })];
    if (outlineContrast === undefined || outlineContrast >= LEAST_OUTLINE_CONTRAST) return [];
    const measured = `The ring of the focus has a contrast of ${outlineContrast.toFixed(1)}; ${LEAST_OUTLINE_CONTRAST} is needed.`;
    return [seenAt(selector, { ...UNSEEN, message: measured })];
  });

  return { score01: scoreOfShare(findings.length, stops.length), findings };
}

const UNSEEN = {
  fix: 'Give :focus-visible a clear outline, 2 px or more, in a colour that stands out from the ground.',
  severity: 'error',
  certainty: 'sure',
} as const;

function obscured({ stops }: Walk): Seen[] {
  return stops.flatMap(({ selector, under }) =>
    selector === undefined || under === undefined
      ? []
      : [
          seenAt(selector, {
            message: `With the focus this lies wholly under ${under}.`,
            fix: 'Leave room for what stays in place: scroll-padding on the page, or less of the fixed part.',
            severity: 'error',
            certainty: 'sure',
          }),
        ],
  );
}

async function skipLinkVerdict({ tab }: Visit): Promise<Verdict> {
  await tab.keyboard.press('Tab');
  const first = await tab.evaluate(readFocus);
  const hash = first.selector === undefined ? undefined : await tab.locator(first.selector).getAttribute('href');
  if (first.selector === undefined || !hash?.startsWith('#') || hash === '#') return { notApplicable: true };

  await tab.keyboard.press('Enter');
  await tab.keyboard.press('Tab');
  if (await tab.evaluate(isFocusPast, hash)) return faults([]);
  return faults([
    seenAt(first.selector, {
      message: `The first link promises to lead to ${hash}, but the focus does not go there.`,
      fix: 'Let it lead to the id of the main content.',
      severity: 'error',
      certainty: 'sure',
    }),
  ]);
}

function seenAt(selector: string, seen: Omit<Seen, 'place'>): Seen {
  return { ...seen, place: { selector, look: LOOK } };
}

function faults(findings: Seen[]): Verdict {
  return { score01: scoreOfFaults(findings.length), findings };
}
