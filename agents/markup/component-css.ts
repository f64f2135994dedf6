// Rules of the kinds of buttons and fields that a site can have beside the ones its direction draws.

import type { ComponentStyle } from '../site/design.ts';

const FOUND: Record<string, string> = import.meta.glob('./{button,field}-*.css', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** Solid buttons and boxed fields are the direction's own and need no rules of their own. */
export function componentCss({ button, field }: Pick<ComponentStyle, 'button' | 'field'>): string {
  return [FOUND[`./button-${button}.css`] ?? '', FOUND[`./field-${field}.css`] ?? ''].join('\n');
}
