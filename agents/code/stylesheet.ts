// Turns the design's tokens into CSS, with the rules of the sections and the direction in use.
import { defineMaker } from '../agent.ts';
import { directionCss } from '../directions/registry.ts';
import { BASE_CSS } from '../markup/base-css.ts';
import { componentCss } from '../markup/component-css.ts';
import { MOTIFS_CSS } from '../motifs/motifs-css.ts';
import { sectionCss } from '../sections/registry.ts';
import { declarations, schemeDeclarations, typeDeclarations } from '../styles/declarations.ts';

export default defineMaker({
  purpose: 'Writes the style sheet: tokens first, then the rules in use.',
  german: {
    name: 'Stylesheet',
    purpose: 'Schreibt das Stylesheet: erst die Grundwerte, dann die Regeln, die gebraucht werden.',
  },
  version: 3,
  untasked: 'Every rule follows from the tokens of design.',
  reads: [
    'palette',
    'typography',
    'rhythm',
    'layout.width',
    'componentStyle',
    'motion',
    'direction.id',
    'pages.types',
    'assets.fonts',
  ],
  writes: 'styles',

  craft({ palette, typography, rhythm, layout, componentStyle, motion, direction, pages, assets }, { inHand }) {
    const root = [
      schemeDeclarations(palette),
      typeDeclarations(typography, assets.fonts),
      declarations({
        ...typography.steps,
        ...rhythm.spaces,
        '--max': layout.width,
        '--sec': String(rhythm.sectionFactor),
        '--measure': typography.measure,
        ...componentStyle.properties,
        ...motion.properties,
      }),
    ];
    const rules = (ornament: readonly string[]) =>
      [BASE_CSS, ...pages.types.map(sectionCss), MOTIFS_CSS, ...ornament, componentCss(componentStyle)].join('\n');
    const faces = assets.fonts.map((font) => font.css);

    return {
      tokens: [...faces, `:root {\n${root.join('\n')}\n}`].join('\n'),
      // What a direction adds is what may be missed: the sections' own rules hold the pages together.
      rules: inHand.first('/rules', [rules([directionCss(direction.id)]), rules([])]),
    };
  },
});
