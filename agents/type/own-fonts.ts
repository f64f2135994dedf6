// The client's own families: what each is for, and the cuts that headings and text are set in.
import type { Pairing } from '../directions/direction.ts';
import type { FontWish } from '../site/brief.ts';
import { FontFile, type FontUse, type OwnFamily } from '../site/design.ts';

export interface WishedFile extends FontFile {
  use?: FontWish | undefined;
}

/** Weights that running text asks for: https://drafts.csswg.org/css-fonts-4/#font-weight-prop */
const REGULAR = 400;
const BOLD = 700;

/** From here to there a cut reads well in running text. */
const TEXT_WEIGHTS = { least: 300, most: 500 };
const LEAST_BOLD = 600;

/** Writings that a font file is asked about. */
const KNOWN_WRITINGS: ReadonlySet<string> = new Set(['Latn', 'Cyrl', 'Grek', 'Hebr', 'Arab']);

interface Taken {
  headings: boolean;
  text: boolean;
}

/**
 * What was wished is done, of two wishes for one place the first. Else the first family stands in the headings, and in the text where it has
 * regular and bold cuts and no further family can set text; that one does.
 *
 * @param script ISO 15924 code of the site's writing
 */
export function ownFamilies(files: readonly WishedFile[], script: string): OwnFamily[] {
  const families = grouped(files);
  const taken: Taken = { headings: false, text: false };
  const wished = new Map(
    families.map((family) => {
      const use = family.find((file) => file.use !== undefined)?.use;
      return [family, use && takeWhat({ headings: takesHeadings(use), text: takesText(use) }, taken)] as const;
    }),
  );

  return families.map((family, index) => {
    const asked = wished.get(family);
    if (asked !== undefined) return familyOf(family, asked, 'chosen');
    if (KNOWN_WRITINGS.has(script) && !family.some(({ writings }) => writings.includes(script))) {
      return familyOf(family, 'none', 'writing');
    }

    const isLast = !families.slice(index + 1).some((later) => wished.get(later) === undefined && hasRegular(later));
    const setsBoth = hasBold(family) && isLast;
    const text = hasRegular(family) && (taken.headings || setsBoth);
    return familyOf(family, takeWhat({ headings: true, text }, taken), 'spare');
  });
}

/** The direction's pairing with the client's families in their places. */
export function withOwnFamilies(pairing: Pairing, families: readonly OwnFamily[]): Pairing {
  const heading = families.find(({ use }) => takesHeadings(use));
  const text = families.find(({ use }) => takesText(use));
  const { displayItalic, ...rest } = pairing;
  const running = text && textUse(text);
  const own = heading && headingUse(heading, weightOf(pairing.display.weight));
  const slanted = heading && displayItalic && headingUse(heading, weightOf(displayItalic.weight), true);
  const italic = heading ? slanted : displayItalic;

  return {
    ...rest,
    ...(own && { display: own }),
    ...(running && { body: running, label: { ...running, files: uprights(running.files ?? []) } }),
    ...(italic && { displayItalic: italic }),
    name: [heading?.family, text === heading ? undefined : text?.family, pairing.name].filter(Boolean).join(' with '),
  };
}

export function takesHeadings(use: FontWish): boolean {
  return use === 'headings' || use === 'both';
}

export function takesText(use: FontWish): boolean {
  return use === 'text' || use === 'both';
}

function grouped(files: readonly WishedFile[]): WishedFile[][] {
  return [...Map.groupBy(files, ({ family }) => family.toLowerCase()).values()];
}

/** What is still free of what is wanted; it is taken from now on. */
function takeWhat(wanted: Taken, taken: Taken): FontWish {
  const headings = wanted.headings && !taken.headings;
  const text = wanted.text && !taken.text;
  taken.headings ||= headings;
  taken.text ||= text;
  if (headings && text) return 'both';
  if (headings) return 'headings';
  return text ? 'text' : 'none';
}

function familyOf(files: readonly WishedFile[], use: FontWish, unused: OwnFamily['unused']): OwnFamily {
  const family = files[0]?.family ?? '';
  return { family, use, ...(use === 'none' && { unused }), files: files.map((file) => FontFile.parse(file)) };
}

function hasRegular(files: readonly FontFile[]): boolean {
  return files.some(({ weight, italic }) => !italic && overlaps(weight, TEXT_WEIGHTS.least, TEXT_WEIGHTS.most));
}

function hasBold(files: readonly FontFile[]): boolean {
  return files.some(({ weight, italic }) => !italic && overlaps(weight, LEAST_BOLD, Number.POSITIVE_INFINITY));
}

function overlaps(weight: FontFile['weight'], least: number, most: number): boolean {
  const [lightest, heaviest] = endsOf(weight);
  return heaviest >= least && lightest <= most;
}

/** Undefined where the family has no cut of that slant; upright headings are set in a slanted one where there is no other. */
function headingUse({ family, files }: OwnFamily, weight: number, italic = false): FontUse | undefined {
  const alike = files.filter((file) => file.italic === italic);
  const file = nearest(alike.length > 0 || italic ? alike : files, weight);
  return file && { family, weight: within(file.weight, weight), axes: {}, italic: file.italic, files: [file] };
}

/** A regular and a bold cut, and a slanted one for words within a sentence. */
function textUse({ family, files }: OwnFamily): FontUse | undefined {
  const upright = uprights(files);
  const regular = nearest(upright, REGULAR);
  if (!regular) return undefined;

  const bold = nearest(upright, BOLD) ?? regular;
  const slanted = nearest(
    files.filter(({ italic }) => italic),
    REGULAR,
  );
  const [lightest, heaviest] = [within(regular.weight, REGULAR), within(bold.weight, BOLD)];
  const cuts = new Set([regular, bold, ...(slanted ? [slanted] : [])]);
  const weight: FontUse['weight'] = lightest === heaviest ? lightest : [lightest, heaviest];
  return { family, weight, axes: {}, italic: false, files: [...cuts] };
}

/** All of them where all are slanted. */
function uprights(files: readonly FontFile[]): FontFile[] {
  const upright = files.filter(({ italic }) => !italic);
  return upright.length > 0 ? upright : [...files];
}

/** The heavier of two that are as near; of the same cut given twice the later. */
function nearest(files: readonly FontFile[], weight: number): FontFile | undefined {
  const away = (file: FontFile) => Math.abs(within(file.weight, weight) - weight);
  return files.toReversed().toSorted((a, b) => away(a) - away(b) || weightOf(b.weight) - weightOf(a.weight))[0];
}

function within(weight: FontFile['weight'], wanted: number): number {
  const [lightest, heaviest] = endsOf(weight);
  return Math.min(heaviest, Math.max(lightest, wanted));
}

/** The heaviest. */
function weightOf(weight: FontFile['weight']): number {
  return endsOf(weight)[1];
}

function endsOf(weight: FontFile['weight']): readonly [lightest: number, heaviest: number] {
  return typeof weight === 'number' ? [weight, weight] : weight;
}
