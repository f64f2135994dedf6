// Small sites in a temporary folder, shown as a host would, for graders to look at.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Finding } from '../../agents/site/finding.ts';
import type { Slots } from '../../agents/site/slots.ts';
import { openGradingBrowser } from '../browser/grading-browser.ts';
import { serveSite } from '../preview/site-server.ts';
import { gradeSite } from './grade-site.ts';
import type { Grader, GradingMeans } from './grader.ts';
import type { RegisteredGrader } from './registry.ts';
import { openSiteUnderGrade, type SiteUnderGrade } from './site-under-grade.ts';

export interface ShownSite extends AsyncDisposable {
  site: SiteUnderGrade;
}

/** @param files contents by path; `index.html` must be among them */
export async function showSite(files: Record<string, string | Buffer>, model?: Partial<Slots>): Promise<ShownSite> {
  const folder = await mkdtemp(join(tmpdir(), 'sitewright-grading-'));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }

  const server = await serveSite({ folder });
  return {
    site: await openSiteUnderGrade({ folder, origin: server.origin, model }),
    async [Symbol.asyncDispose]() {
      await server.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 9 });
    },
  };
}

/** What a grader that needs no browser finds, as `<audit> <certainty> <page> <selector or line>`. */
export async function foundBy(
  grader: Grader,
  files: Record<string, string | Buffer>,
  { model, ...means }: Partial<GradingMeans> & { model?: Partial<Slots> } = {},
): Promise<string[]> {
  await using shown = await showSite(files, model);
  await using none = openMeans();
  const request = { graders: [{ id: 'it', grader }], means: { ...none, ...means }, onProgress: () => undefined };
  const audits = await gradeSite(shown.site, request);

  return audits.flatMap(({ id, findings, result }) => [
    ...(result.type === 'cannot-tell' ? [`${id.slice(3)} cannot tell: ${result.why}`] : []),
    ...findings.map(({ certainty, place }) =>
      [id.slice(3), certainty, place?.page, place?.selector ?? place?.line].filter((part) => part !== undefined).join(' '),
    ),
  ]);
}

/** What graders find by visiting these pages. */
export async function findingsOn(
  files: Record<string, string | Buffer>,
  graders: readonly RegisteredGrader[],
  means: GradingMeans,
): Promise<Finding[]> {
  await using shown = await showSite(files);
  const audits = await gradeSite(shown.site, { graders, means, onProgress: () => undefined });
  return audits.flatMap(({ findings }) => findings);
}

/** A faultless page around this markup. */
export function pageWith(body: string, head = ''): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Bakery Hofer, Linz</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
${head}
</head>
<body>
${body}
</body>
</html>
`;
}

/** Grading means on one Chromium, started when first asked for. Whoever opens closes. */
export function openMeans(): GradingMeans & AsyncDisposable {
  const browser = openGradingBrowser({ isOffline: true });

  return {
    signal: new AbortController().signal,
    browser: browser.open,
    [Symbol.asyncDispose]: async () => browser[Symbol.asyncDispose](),
  };
}
