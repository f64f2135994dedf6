// A report for the client: five grades in plain words, what to mend first,
// then all that was found. On paper it is one page, without the details.
import type { Dimension } from '../../agents/site/audit.ts';
import type { Finding } from '../../agents/site/finding.ts';
import type { Grade } from '../../agents/site/judgement.ts';
import { alike, placeText, type Alike } from './alike.ts';
import { DIMENSION_NAMES } from './dimension-names.ts';
import type { SiteReport } from './site-report.ts';

const [css = '']: string[] = Object.values(import.meta.glob('./report.css', { eager: true, query: '?raw', import: 'default' }));

/** Of each dimension; the others are counted. */
const KINDS_SHOWN = 12;
const PLACES_SHOWN = 3;
/** As many as a client takes in, and as one sheet of paper holds. */
const FIRST_SHOWN = 5;

const SAYS: Readonly<Record<Dimension, string>> = {
  performance: 'How fast the pages come and answer.',
  seo: 'How well search engines and shared links can show the site.',
  accessibility: 'Whether everyone can read and use the pages.',
  code: 'Whether markup, links and files are sound.',
  content: 'Whether the words are true, complete and readable.',
};

const WEIGHTS = { error: 'Mend', warning: 'Better', advice: 'Consider' } as const satisfies Record<Finding['severity'], string>;

export function reportHtml(report: SiteReport): string {
  const { site, grades, tool, gradedAt } = report;
  // A dash never begins a line.
  const title = `How the website of ${site.name.replaceAll(' –', '\u{a0}–')} stands`;
  const whence = /^https?:/i.test(site.source) ? ` of ${site.source}` : '';
  const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(gradedAt));
  const pages = site.pages.length === 1 ? 'One page' : `${site.pages.length} pages`;
  const accent = site.accent === undefined ? '' : `<style>:root{--accent:${site.accent}}</style>`;

  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)}</title>
<style>${css}</style>${accent}
</head>
<body>
<main>
<header>
<h1>${escaped(title)}</h1>
<p>${pages}${escaped(whence)}, looked at on <time datetime="${gradedAt}">${day}</time>. ${escaped(site.cutShort ?? '')}</p>
</header>
<ul class="grades">
${grades.map((grade) => tile(grade)).join('\n')}
</ul>
${firstToMend(report)}
${grades.map((grade) => section(grade, report)).join('\n')}
<footer><p>Measured by ${tool.name} ${escaped(tool.version)}. A is best, F is worst. What could not be judged weighs nothing.</p></footer>
</main>
</body>
</html>
`;
}

function tile({ dimension, letter, score01 }: Grade): string {
  const score = score01 === undefined ? 'not judged' : `${Math.floor(score01 * 100)} of 100`;
  const link = `<a href="#${dimension}">${DIMENSION_NAMES[dimension]}</a>`;
  return `<li data-letter="${letter ?? ''}"><strong>${letter ?? '–'}</strong><span>${link}<br>${score}</span></li>`;
}

/** What weighs most, over all dimensions. */
function firstToMend({ findings }: SiteReport): string {
  const kinds = alike(findings).slice(0, FIRST_SHOWN);
  if (kinds.length === 0) return '';

  const items = kinds.map(({ first: { message, fix = '' }, all }) => {
    const advice = [whereOn(all), fix].filter(Boolean).join(' ');
    return `<li><p><strong>${escaped(message)}</strong> ${escaped(advice)}</p></li>`;
  });
  return `<section class="first" aria-labelledby="first">\n<h2 id="first">To mend first</h2>\n<ol>\n${items.join('\n')}\n</ol>\n</section>`;
}

function whereOn(findings: readonly Finding[]): string {
  const [page, ...others] = new Set(findings.flatMap(({ place }) => place?.page ?? []));
  if (page === undefined) return '';
  if (others.length > 0) return `On ${others.length + 1} pages.`;
  return page === '/' ? 'On the home page.' : `On ${page}.`;
}

function section({ dimension, letter, reasons, untold }: Grade, { findings, audits }: SiteReport): string {
  const rules = new Set(audits.flatMap((audit) => (audit.dimension === dimension ? [audit.id] : [])));
  const kinds = alike(findings.filter(({ rule }) => rules.has(rule)));
  const more = kinds.length - KINDS_SHOWN;

  return `<section aria-labelledby="${dimension}">
<h2 id="${dimension}">${DIMENSION_NAMES[dimension]}${letter === undefined ? '' : `: ${letter}`}</h2>
<p>${SAYS[dimension]}</p>
<ul class="reasons">
${reasons.map((reason) => `<li>${escaped(reason)}</li>`).join('\n')}
</ul>
${
  kinds.length === 0
    ? ''
    : `<ol class="findings">\n${kinds
        .slice(0, KINDS_SHOWN)
        .map((kind) => item(kind))
        .join('\n')}\n</ol>`
}
${more > 0 ? `<p class="more">And ${more} more ${more === 1 ? 'kind' : 'kinds'} of finding.</p>` : ''}
${untoldText(untold)}
</section>`;
}

function item({ first, all }: Alike): string {
  const places = [...new Set(all.map((finding) => placeText(finding)))];
  const more = places.length - PLACES_SHOWN;
  const others = more > 0 ? ` and ${more} more` : '';

  return `<li>
<p><b class="weight">${WEIGHTS[first.severity]}</b> ${escaped(first.message)}</p>
${first.fix === undefined ? '' : `<p>${escaped(first.fix)}</p>`}
<p class="places">${places
    .slice(0, PLACES_SHOWN)
    .map((place) => `<code>${escaped(place)}</code>`)
    .join(' ')}${others}</p>
</li>`;
}

function untoldText(untold: Grade['untold']): string {
  if (untold.length === 0) return '';
  const lines = untold
    .slice(0, KINDS_SHOWN)
    .map(({ claim, why }) => `<li>${escaped(claim)}: ${escaped(why.split('\n', 1)[0] ?? '')}</li>`);
  return `<p class="more">Could not be judged:</p>\n<ul class="untold">\n${lines.join('\n')}\n</ul>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escaped(words: string): string {
  return words.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
