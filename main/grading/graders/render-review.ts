// Looks at the page as drawn, as a designer would before showing it: holes, busy grounds, sameness, headings left alone.
import type { Look } from '../../../agents/site/finding.ts';
import { defineVisitGrader, type Seen, type Verdict, type Visit } from '../grader.ts';
import { readOutline, type PageOutline } from '../in-page/outline.ts';
import { findPaintedWords } from '../in-page/words-on-pictures.ts';
import { findHoles, type Hole } from '../pictures/holes.ts';
import type { Picture } from '../pictures/picture.ts';
import { pictureWithoutWords } from '../pictures/without-words.ts';
import { lookBehind } from '../pictures/words-contrast.ts';
import { scoreOfFaults } from '../scoring.ts';

const LOOKS: Look[] = [
  { widthPx: 1440, scheme: 'light' },
  { widthPx: 375, scheme: 'light' },
];

const WINDOW_HEIGHTS_PX = { wide: 900, phone: 740 };

/** Spread of lightness behind words from which they get hard to read whatever their contrast. Found by trying; half is black on white. */
const UNREST = 0.2;

/** So many alike in a row look like a list by mistake. */
const ALIKE = 4;

export default defineVisitGrader({
  purpose: 'Looks at each page as drawn for what a designer would not show.',
  version: 1,
  looks: LOOKS,
  audits: {
    'no-holes': { dimension: 'content', claim: 'No large part of a page is empty', weight: 6 },
    'calm-ground': { dimension: 'accessibility', claim: 'Words stand on calm ground', weight: 5 },
    variety: { dimension: 'content', claim: 'Sections that follow one another differ', weight: 3 },
    'headed-content': { dimension: 'content', claim: 'Something stands under every heading', weight: 6 },
  },

  german: {
    'No large part of a page is empty': 'Kein großer Teil einer Seite ist leer',
    'Words stand on calm ground': 'Wörter stehen auf ruhigem Grund',
    'Sections that follow one another differ': 'Abschnitte nacheinander unterscheiden sich',
    'Something stands under every heading': 'Unter jeder Überschrift steht etwas',
    'In a window of {} px nothing is to be seen for {} px.': 'In einem Fenster von {} px ist über {} px nichts zu sehen.',
    'Fill the room, or take it away: less padding, no fixed height.':
      'Den Raum füllen oder wegnehmen: weniger Innenabstand, keine feste Höhe.',
    'These words stand on a restless picture and are hard to follow.':
      'Diese Wörter stehen auf einem unruhigen Bild und sind schwer zu lesen.',
    'Put a calm ground between the picture and the words, or move the words off it.':
      'Einen ruhigen Grund zwischen Bild und Wörter legen oder die Wörter vom Bild nehmen.',
    'With this, {} sections built alike follow one another.': 'Damit folgen {} gleich gebaute Abschnitte aufeinander.',
    'Let one of them be laid out in another way, or make one section of them.':
      'Einen anders anordnen oder einen Abschnitt daraus machen.',
    'Nothing stands under this heading.': 'Unter dieser Überschrift steht nichts.',
    'Write what it announces, or take it away.': 'Schreiben, was sie ankündigt, oder sie entfernen.',
  },

  async grade(visit) {
    const { tab, device, look } = visit;
    const outline = await tab.evaluate(readOutline);
    const picture = await pictureWithoutWords({ tab, device, look });

    const windowPx = look.widthPx < 768 ? WINDOW_HEIGHTS_PX.phone : WINDOW_HEIGHTS_PX.wide;
    const holes = findHoles(picture, outline.filled, windowPx);
    return {
      'no-holes': faults(holes.map((hole) => holeIn(outline, hole, look))),
      'calm-ground': faults(await busyGrounds(visit, outline, picture)),
      variety: faults(sameness(outline, look)),
      'headed-content': faults(outline.orphans.map((selector) => orphanAt(selector, look))),
    };
  },
});

function holeIn({ sections }: PageOutline, { topPx, heightPx }: Hole, look: Look): Seen {
  const middlePx = topPx + heightPx / 2;
  const section = sections.find(({ box }) => box.top <= middlePx && middlePx <= box.top + box.height);

  return {
    message: `In a window of ${look.widthPx} px nothing is to be seen for ${Math.round(heightPx)} px.`,
    fix: 'Fill the room, or take it away: less padding, no fixed height.',
    severity: 'warning',
    certainty: 'likely',
    place: { selector: section?.selector ?? 'body', look },
  };
}

async function busyGrounds({ tab, look }: Visit, { onPictures }: PageOutline, picture: Picture): Promise<Seen[]> {
  if (onPictures.length === 0) return [];
  const painted = await tab.evaluate(findPaintedWords, onPictures);

  return painted.flatMap((words) => {
    const behind = lookBehind(picture, words);
    if (!behind || behind.unrest < UNREST) return [];
    return {
      message: 'These words stand on a restless picture and are hard to follow.',
      fix: 'Put a calm ground between the picture and the words, or move the words off it.',
      severity: 'warning',
      certainty: 'possible',
      place: { selector: words.selector, look },
    };
  });
}

function sameness({ sections }: PageOutline, look: Look): Seen[] {
  const last = sections.findIndex((_, at) => at + 1 >= ALIKE && isRow(sections.slice(at + 1 - ALIKE, at + 1)));
  const section = sections[last];
  if (!section) return [];

  return [
    {
      message: `With this, ${ALIKE} sections built alike follow one another.`,
      fix: 'Let one of them be laid out in another way, or make one section of them.',
      severity: 'advice',
      certainty: 'possible',
      place: { selector: section.selector, look },
    },
  ];
}

function isRow(sections: PageOutline['sections']): boolean {
  const [first] = sections;
  return sections.every(
    ({ shape, box }) => shape === first?.shape && Math.abs(box.height - first.box.height) < first.box.height * 0.25,
  );
}

function orphanAt(selector: string, look: Look): Seen {
  return {
    message: 'Nothing stands under this heading.',
    fix: 'Write what it announces, or take it away.',
    severity: 'warning',
    certainty: 'likely',
    place: { selector, look },
  };
}

function faults(findings: Seen[]): Verdict {
  return { score01: scoreOfFaults(findings.length), findings };
}
