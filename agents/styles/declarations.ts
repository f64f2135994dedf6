// Tokens as custom properties.
import { contrastRatio } from '../colour/contrast.ts';
import type { Assets } from '../site/code.ts';
import { COLOUR_ROLES, type Palette, type Typography } from '../site/design.ts';

/** `--name: value;` lines. Values come from our own schemas; one that could end the rule early is left out. */
export function declarations(properties: Readonly<Record<string, string>>): string {
  return Object.entries(properties)
    .filter(([name, value]) => /^--[\w-]+$/.test(name) && !/[;{}<>]/.test(value))
    .map(([name, value]) => `  ${name}: ${value};`)
    .join('\n');
}

/** Every colour role, for both schemes where the palette has two. */
export function schemeDeclarations({ light, dark }: Palette): string {
  const colours = COLOUR_ROLES.map(
    (role) => [`--${role}`, dark ? `light-dark(${light[role]}, ${dark[role]})` : light[role]] as const,
  );
  return [`  color-scheme: ${dark ? 'light dark' : faceOf(light.paper)};`, declarations(Object.fromEntries(colours))].join('\n');
}

/** What the browser draws itself, fields and scroll bars, follows a direction that is dark from the start. */
function faceOf(paper: string): 'light' | 'dark' {
  return contrastRatio('#ffffff', paper) > contrastRatio('#000000', paper) ? 'dark' : 'light';
}

export function typeDeclarations(typography: Typography, fonts: Assets['fonts']): string {
  const stacks = new Map(fonts.map((font) => [font.role, font.stack]));
  const body = stacks.get('body') ?? 'sans-serif';
  const { weight } = typography.fonts.display;

  return declarations({
    '--f-display': stacks.get('display') ?? body,
    '--f-body': body,
    '--f-label': stacks.get('label') ?? body,
    '--wd': String(typeof weight === 'number' ? weight : weight[1]),
    '--track': `${typography.tracking}em`,
    '--lh-d': String(typography.displayLineHeight),
  });
}
