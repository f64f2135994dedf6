// The room that fonts of every system take: what stands in for a family until its file is there.

interface SystemFont {
  family: string;
  /** Mean advance by letter frequency (metrics.ts), em: as words are written, and in capitals. */
  averages: Record<'regular' | 'bold' | 'italic' | 'boldItalic', readonly [words: number, capitals: number]>;
}

/** Measured in Liberation 2.1, which takes the very same room: https://github.com/liberationfonts/liberation-fonts */
export const SYSTEM_FONTS = {
  serif: {
    family: 'Times New Roman',
    averages: {
      regular: [0.4051, 0.5908],
      bold: [0.4316, 0.6225],
      italic: [0.4068, 0.5616],
      boldItalic: [0.4168, 0.5984],
    },
  },
  'sans-serif': {
    family: 'Arial',
    averages: {
      regular: [0.4472, 0.6066],
      bold: [0.4842, 0.6134],
      italic: [0.4472, 0.6066],
      boldItalic: [0.4842, 0.6134],
    },
  },
  monospace: {
    family: 'Courier New',
    averages: {
      regular: [0.6001, 0.6001],
      bold: [0.6001, 0.6001],
      italic: [0.6001, 0.6001],
      boldItalic: [0.6001, 0.6001],
    },
  },
} as const satisfies Record<string, SystemFont>;
