// Drops the rules a site does not use and minifies the rest for the browsers it is made for.
import { transform, type Targets } from 'lightningcss';
import { SitewrightError } from '../../agents/site/error.ts';

// Oldest browsers that know light-dark(), nesting, :has() and container queries, as lightningcss counts versions.
// https://caniuse.com/mdn-css_types_color_light-dark
const TARGETS: Targets = { chrome: version(123), safari: version(17, 5), firefox: version(121) };

/**
 * A rule goes when each of its selectors needs a class that no page carries; `:not()` and `:has()` are left alone.
 *
 * @throws SitewrightError `internal` with line and column when the CSS is not valid
 */
export function optimiseCss(css: string, usedClasses: ReadonlySet<string>): string {
  const unusedSymbols = namesToDrop(css, usedClasses);

  try {
    const { code } = transform({
      filename: 'site.css',
      code: new TextEncoder().encode(css),
      minify: true,
      targets: TARGETS,
      unusedSymbols,
    });
    return new TextDecoder().decode(code);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SitewrightError('internal', `The site's CSS is not valid${placeOf(error)}: ${reason}. Mend that rule.`, {
      cause: error,
    });
  }
}

/** lightningcss drops a name wherever it stands; one that is an id, an at-rule's name or a property too must stay. */
function namesToDrop(css: string, usedClasses: ReadonlySet<string>): string[] {
  const bare = css.replaceAll(/\/\*[\s\S]*?\*\//g, '');
  const kept = new Set(usedClasses);
  for (const match of bare.matchAll(/(?:#|@[\w-]+\s+)(-?[_a-zA-Z][\w-]*)/g)) kept.add(match[1] ?? '');

  for (const match of bare.matchAll(/[;{\s]([a-z-]+)\s*:/g)) kept.add(match[1] ?? '');

  const classes = new Set(Array.from(bare.matchAll(/\.(-?[_a-zA-Z][\w-]*)/g), (match) => match[1] ?? ''));
  return [...classes].filter((name) => !kept.has(name));
}

function placeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('loc' in error)) return '';

  const { loc } = error;
  if (typeof loc !== 'object' || loc === null || !('line' in loc) || !('column' in loc)) return '';
  return ` (line ${String(loc.line)}, column ${String(loc.column)})`;
}

function version(major: number, minor = 0): number {
  return (major << 16) | (minor << 8);
}
