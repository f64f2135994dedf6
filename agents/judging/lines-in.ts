// Which lines of a finished site a critic shows a model: words of its pages, or what was measured on them.
import type { Audit, Dimension } from '../site/audit.ts';
import type { LineKind, SiteWords } from '../site/site-words.ts';
import type { PageLines } from './critic-task.ts';

/** Words of these kinds, page by page. */
export function wordsIn({ pages }: SiteWords, kinds: readonly LineKind[]): PageLines[] {
  return pages.map(({ page, lines }) => ({
    page,
    lines: lines.flatMap(({ kind, text }) => (kinds.includes(kind) ? [text] : [])),
  }));
}

/** What was found at fault in one dimension, page by page, each thing once. */
export function faultsIn(audits: readonly Audit[], dimension: Dimension): PageLines[] {
  const findings = audits.flatMap((audit) => (audit.dimension === dimension ? audit.findings : []));
  const byPage = Map.groupBy(findings, ({ place }) => place?.page ?? '/');
  return [...byPage].map(([page, own]) => ({ page, lines: [...new Set(own.map(({ message }) => message))] }));
}
