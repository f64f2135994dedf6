// What a visitor meets while a page loads: nothing jumps, nothing fails, every picture is there in a fitting size.
import type { Look } from '../../../agents/site/finding.ts';
import { defineVisitGrader, type Seen, type Verdict, type Visit } from '../grader.ts';
import { measurePictures, type ShownPicture } from '../in-page/pictures.ts';
import { scoreOfFaults } from '../scoring.ts';

const PHONE: Look = { widthPx: 375, scheme: 'light' };
const WIDE: Look = { widthPx: 1440, scheme: 'light' };

/** web.dev/articles/cls: up to 0.1 is good, above 0.25 poor. */
const GOOD_SHIFT = 0.1;
const POOR_SHIFT = 0.25;

/** Three times is what the densest screens show; a file is made for a range of widths, hence the spare. */
const MOST_PIXELS_PER_PIXEL = 4;

/** Below this a picture looks soft even on an ordinary screen. */
const LEAST_PIXELS_PER_PIXEL = 0.7;

const WORTH_JUDGING_PX = 64;

export default defineVisitGrader({
  purpose: 'Watches every page load, on a phone, and compares its pictures with their files.',
  version: 1,
  looks: [WIDE, PHONE],
  audits: {
    steady: { dimension: 'performance', claim: 'Nothing jumps while the page loads', weight: 8 },
    'main-picture': { dimension: 'performance', claim: 'The largest picture loads at once', weight: 6 },
    'no-script-errors': { dimension: 'code', claim: 'Scripts run without errors', weight: 8 },
    'all-answered': { dimension: 'code', claim: 'Every file the page asks for is there', weight: 9 },
    'own-files': { dimension: 'code', claim: 'The page loads everything from its own host', weight: 4 },
    'pictures-there': { dimension: 'content', claim: 'Every picture is shown', weight: 9 },
    'pictures-in-shape': { dimension: 'content', claim: 'No picture is stretched or blurred', weight: 6 },
    'pictures-in-size': { dimension: 'performance', claim: 'No picture has far more pixels than it is shown with', weight: 5 },
  },

  german: {
    'Nothing jumps while the page loads': 'Nichts springt, während die Seite lädt',
    'The largest picture loads at once': 'Das größte Bild lädt sofort',
    'Scripts run without errors': 'Skripte laufen ohne Fehler',
    'Every file the page asks for is there': 'Jede Datei, nach der die Seite fragt, gibt es',
    'The page loads everything from its own host': 'Die Seite lädt alles vom eigenen Host',
    'Every picture is shown': 'Jedes Bild wird gezeigt',
    'No picture is stretched or blurred': 'Kein Bild ist verzerrt oder unscharf',
    'No picture has far more pixels than it is shown with': 'Kein Bild hat viel mehr Pixel, als gezeigt werden',
    'While the page loads, this jumps: a layout shift of {}, where {} is good.':
      'Während die Seite lädt, springt das: eine Verschiebung von {}; gut ist {}.',
    'Reserve its room: width and height on pictures, room for what a script adds, fonts with fitting fallbacks.':
      'Seinen Platz freihalten: Breite und Höhe an Bildern, Raum für das, was ein Skript einfügt, Schriften mit passendem Ersatz.',
    'This is the largest picture of the first screen, yet it is marked to load late.':
      'Das ist das größte Bild der ersten Ansicht, doch es soll spät laden.',
    'Remove loading="lazy" and set fetchpriority="high".': 'loading="lazy" entfernen und fetchpriority="high" setzen.',
    'A script fails: {}': 'Ein Skript scheitert: {}',
    'Mend or remove the script.': 'Das Skript beheben oder entfernen.',
    'The page asks for {} and gets none ({}).': 'Die Seite fragt nach {} und bekommt nichts ({}).',
    'no answer': 'keine Antwort',
    'Put the file there, or remove what asks for it.': 'Die Datei dorthin legen oder entfernen, was danach fragt.',
    'The page loads files from {}, which learns of every visit and can change or stop what it sends.':
      'Die Seite lädt Dateien von {}; dort erfährt man von jedem Besuch und kann ändern oder einstellen, was gesendet wird.',
    'Keep a copy of the file on the own host.': 'Eine Kopie der Datei auf dem eigenen Host halten.',
    'This picture does not load.': 'Dieses Bild lädt nicht.',
    'Put the file there, or correct its address.': 'Die Datei dorthin legen oder ihre Adresse berichtigen.',
    'This picture is pulled out of shape.': 'Dieses Bild ist verzerrt.',
    'Let one side be auto, or let it be cut to its box with object-fit: cover.':
      'Eine Seite auf auto lassen oder es mit object-fit: cover zuschneiden.',
    'This picture is {} px wide and shown at {} px, so it is blurred.':
      'Dieses Bild ist {} px breit und wird mit {} px gezeigt, also unscharf.',
    'Use a larger file, or show it smaller.': 'Eine größere Datei nehmen oder kleiner zeigen.',
    'This picture is {} px wide and shown at {} px.': 'Dieses Bild ist {} px breit und wird mit {} px gezeigt.',
    'Offer smaller files with srcset and sizes.': 'Mit srcset und sizes kleinere Dateien anbieten.',
  },

  async grade(visit) {
    const { tab, look } = visit;
    const pictures = await tab.evaluate(measurePictures);
    const large = pictures.filter(
      ({ isVector, isBroken, shownPx }) => !isVector && !isBroken && shownPx.width > WORTH_JUDGING_PX,
    );

    return {
      ...whileLoading(visit),
      'pictures-there': ofPictures(
        pictures,
        pictures.filter(({ isBroken }) => isBroken).map((each) => brokenAt(each, look)),
      ),
      'pictures-in-shape': ofPictures(
        large,
        large.flatMap((each) => shapeAt(each, look)),
      ),
      'pictures-in-size': ofPictures(
        large,
        large.flatMap((each) => sizeAt(each, look)),
      ),
    };
  },
});

function whileLoading({ load }: Visit) {
  const { shift, moved, largest } = load.measured;
  const isLate = largest?.isLazyPicture === true;
  const hosts = new Set(load.foreign.map((address) => new URL(address).host));

  return {
    steady: steadiness(shift, moved[0] ?? 'body'),
    'main-picture': faults(isLate ? [lateAt(largest.selector)] : []),
    'no-script-errors': faults([...new Set(load.scriptErrors)].map(scriptError)),
    'all-answered': faults([...new Map(load.failed.map((each) => [each.address, each])).values()].map(unanswered)),
    'own-files': faults([...hosts].map(foreignHost)),
  };
}

function steadiness(shift: number, selector: string) {
  if (shift <= GOOD_SHIFT) return { score01: 1, findings: [] };

  const excess = (shift - GOOD_SHIFT) / (POOR_SHIFT - GOOD_SHIFT);
  return { score01: Math.max(0, 0.9 - excess * 0.4), findings: [jumpAt(selector, shift)] };
}

function jumpAt(selector: string, shift: number): Seen {
  return {
    message: `While the page loads, this jumps: a layout shift of ${shift.toFixed(2)}, where ${GOOD_SHIFT} is good.`,
    fix: 'Reserve its room: width and height on pictures, room for what a script adds, fonts with fitting fallbacks.',
    severity: shift > POOR_SHIFT ? 'error' : 'warning',
    certainty: 'sure',
    place: { selector, look: PHONE },
  };
}

function lateAt(selector: string): Seen {
  return {
    message: 'This is the largest picture of the first screen, yet it is marked to load late.',
    fix: 'Remove loading="lazy" and set fetchpriority="high".',
    severity: 'warning',
    certainty: 'sure',
    place: { selector, look: PHONE },
  };
}

function scriptError(words: string): Seen {
  return {
    message: `A script fails: ${words.slice(0, 160)}`,
    fix: 'Mend or remove the script.',
    severity: 'error',
    certainty: 'sure',
    place: { excerpt: words.slice(0, 300) },
  };
}

function unanswered({ address, why }: { address: string; why: string }): Seen {
  const path = new URL(address).pathname;
  return {
    message: `The page asks for ${path} and gets none (${why}).`,
    fix: 'Put the file there, or remove what asks for it.',
    severity: 'error',
    certainty: 'sure',
    place: { excerpt: path },
  };
}

function foreignHost(host: string): Seen {
  return {
    message: `The page loads files from ${host}, which learns of every visit and can change or stop what it sends.`,
    fix: 'Keep a copy of the file on the own host.',
    severity: 'warning',
    certainty: 'sure',
    place: { excerpt: host },
  };
}

function brokenAt({ selector, address }: ShownPicture, look: Look): Seen {
  return {
    message: 'This picture does not load.',
    fix: 'Put the file there, or correct its address.',
    severity: 'error',
    certainty: 'sure',
    place: { selector, excerpt: address, look },
  };
}

function shapeAt({ selector, isStretched, naturalPx, shownPx }: ShownPicture, look: Look): Seen[] {
  if (isStretched) {
    return [
      {
        message: 'This picture is pulled out of shape.',
        fix: 'Let one side be auto, or let it be cut to its box with object-fit: cover.',
        severity: 'error',
        certainty: 'sure',
        place: { selector, look },
      },
    ];
  }
  if (naturalPx.width >= shownPx.width * LEAST_PIXELS_PER_PIXEL) return [];
  return [
    {
      message: `This picture is ${naturalPx.width} px wide and shown at ${Math.round(shownPx.width)} px, so it is blurred.`,
      fix: 'Use a larger file, or show it smaller.',
      severity: 'warning',
      certainty: 'sure',
      place: { selector, look },
    },
  ];
}

function sizeAt({ selector, naturalPx, shownPx }: ShownPicture, look: Look): Seen[] {
  const isFar = naturalPx.width > 600 && naturalPx.width > shownPx.width * MOST_PIXELS_PER_PIXEL;
  if (!isFar) return [];
  return [
    {
      message: `This picture is ${naturalPx.width} px wide and shown at ${Math.round(shownPx.width)} px.`,
      fix: 'Offer smaller files with srcset and sizes.',
      severity: 'warning',
      certainty: 'sure',
      place: { selector, look },
    },
  ];
}

function ofPictures(pictures: readonly unknown[], findings: Seen[]): Verdict {
  return pictures.length === 0 ? { notApplicable: true } : faults(findings);
}

function faults(findings: Seen[]): Verdict {
  return { score01: scoreOfFaults(findings.length), findings };
}
