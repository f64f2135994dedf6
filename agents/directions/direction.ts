// An art direction: a structure and a voice, as data. Its CSS lies beside it under the same name.
import type { ColourStrategy } from '../colour/strategy.ts';
import type { Axes } from '../site/discovery.ts';
import type { FontUse, Ground } from '../site/design.ts';

export interface Pairing {
  name: string;
  display: FontUse;
  body: FontUse;
  label: FontUse;
  /** The second voice inside headings, where the pairing has one. */
  displayItalic?: FontUse;
  /** em */
  tracking: number;
  displayLineHeight: number;
}

export interface TypeScale {
  /** px at 360 and at 1440 px of width */
  base: readonly [number, number];
  /** Ratio of a step at 360 and at 1440 px of width */
  ratio: readonly [number, number];
}

export interface Direction {
  name: string;
  /** One sentence: what makes it this direction. */
  says: string;
  suits: {
    /** Words of tone it answers to, lower case. */
    tones: readonly string[];
    /** Trade ids, each with the reason in plain words. */
    trades: Readonly<Record<string, string>>;
    /** Where on the brand's axes it is at home. */
    axes: Partial<Axes>;
  };
  colour: ColourStrategy;
  /** Whether it has a dark face as well. */
  hasDark: boolean;
  scale: TypeScale;
  pairings: readonly Pairing[];
  capitals: boolean;
  /** CSS lengths */
  width: string;
  measure: string;
  density: 'airy' | 'even' | 'dense';
  sectionFactor: number;
  /** Custom properties of components: --radius, --rule, --btn-r … */
  properties: Readonly<Record<string, string>>;
  button: 'solid' | 'outline' | 'underlined';
  field: 'boxed' | 'ruled';
  /** Preferred variants by section type, the most typical first. */
  variants: Readonly<Record<string, readonly string[]>>;
  /** Sequences of grounds for the home page; one is drawn for each site. */
  grounds: readonly (readonly Ground[])[];
  /** Motifs it falls back on for a trade that has none. */
  motifs: readonly string[];
}

export function defineDirection(direction: Direction): Direction {
  return direction;
}
