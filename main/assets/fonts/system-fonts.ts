// The room that fonts of systems take: what stands in for a family until its file is there.

type Averages = readonly [words: number, capitals: number];

interface SystemFont {
  /** Families that take the very same room. */
  families: readonly string[];
  /** What its slanted cuts are called. */
  slanted: 'Italic' | 'Oblique';
  /** Mean advance by letter frequency (metrics.ts), em: as words are written, and in capitals. */
  averages: Record<'regular' | 'bold' | 'italic' | 'boldItalic', Averages>;
}

/** All advances of a family with one width. */
const even = (advance: number): SystemFont['averages'] => ({
  regular: [advance, advance],
  bold: [advance, advance],
  italic: [advance, advance],
  boldItalic: [advance, advance],
});

/**
 * Of Windows, macOS and most Linux first, measured in Liberation 2.1 (https://github.com/liberationfonts/liberation-fonts); then of Android,
 * Roboto and Noto Serif in their Fontsource 5.3; then of Linux without either, DejaVu 2.37.
 */
export const SYSTEM_FONTS: Readonly<Record<'serif' | 'sans-serif' | 'monospace', readonly SystemFont[]>> = {
  serif: [
    {
      families: ['Times New Roman', 'Liberation Serif', 'Tinos'],
      slanted: 'Italic',
      averages: {
        regular: [0.4051, 0.5908],
        bold: [0.4316, 0.6225],
        italic: [0.4068, 0.5616],
        boldItalic: [0.4168, 0.5984],
      },
    },
    {
      families: ['Noto Serif'],
      slanted: 'Italic',
      averages: {
        regular: [0.4864, 0.6019],
        bold: [0.5164, 0.6331],
        italic: [0.4718, 0.6031],
        boldItalic: [0.5212, 0.6323],
      },
    },
    {
      families: ['DejaVu Serif'],
      slanted: 'Italic',
      averages: {
        regular: [0.5188, 0.6762],
        bold: [0.5729, 0.7285],
        italic: [0.5188, 0.6762],
        boldItalic: [0.5729, 0.7285],
      },
    },
  ],
  'sans-serif': [
    {
      families: ['Arial', 'Liberation Sans', 'Arimo'],
      slanted: 'Italic',
      averages: {
        regular: [0.4472, 0.6066],
        bold: [0.4842, 0.6134],
        italic: [0.4472, 0.6066],
        boldItalic: [0.4842, 0.6134],
      },
    },
    {
      families: ['Roboto'],
      slanted: 'Italic',
      averages: {
        regular: [0.4495, 0.5606],
        bold: [0.4556, 0.567],
        italic: [0.4368, 0.5445],
        boldItalic: [0.4426, 0.5507],
      },
    },
    {
      families: ['DejaVu Sans'],
      slanted: 'Oblique',
      averages: {
        regular: [0.5133, 0.6122],
        bold: [0.58, 0.6827],
        italic: [0.5133, 0.6122],
        boldItalic: [0.58, 0.6827],
      },
    },
  ],
  monospace: [
    { families: ['Courier New', 'Liberation Mono', 'Cousine'], slanted: 'Italic', averages: even(0.6001) },
    { families: ['DejaVu Sans Mono'], slanted: 'Oblique', averages: even(0.6021) },
  ],
};
