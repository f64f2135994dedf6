// Lighthouse on one page, in a browser that is already open.
import type { Flags } from 'lighthouse';
import { SitewrightError } from '../../../agents/site/error.ts';
import { within } from '../deadline.ts';
import { loneTrace, type Timing } from './lone-trace.ts';
import type { Category, LighthouseFault, LighthouseVerdict } from './messages.ts';

interface LighthouseRequest {
  address: string;
  debuggingPort: number;
  categories: readonly Category[];
  timing?: Timing;
}

const TIMEOUT_MS = 90_000;

/**
 * The simulated phone on a slow network that Lighthouse's own command line uses. Left out is only what bears on no score: pictures of the
 * page and waiting for scripts of others; the waits are short because a page on this machine is there at once.
 */
const FLAGS = {
  output: 'json',
  logLevel: 'silent',
  throttlingMethod: 'simulate',
  disableFullPageScreenshot: true,
  maxWaitForFcp: 15_000,
  maxWaitForLoad: 25_000,
  pauseAfterFcpMs: 0,
  pauseAfterLoadMs: 0,
  networkQuietThresholdMs: 250,
  cpuQuietThresholdMs: 250,
} satisfies Flags;

/** @throws SitewrightError `external` when Lighthouse cannot load the page or does not end */
export async function runLighthouse(request: LighthouseRequest): Promise<LighthouseVerdict> {
  const { address, debuggingPort, categories, timing } = request;
  // Heavy, and not needed by most commands.
  const { default: lighthouse, defaultConfig } = await import('lighthouse');
  await leaveOutBenchmark();
  await leaveOutFeatureUse();

  const flags = {
    ...FLAGS,
    port: debuggingPort,
    onlyCategories: [...categories],
    skipAudits: weightless(defaultConfig.categories),
  };
  const artifacts = timing && [{ id: 'Trace', gatherer: await loneTrace(timing) }];
  const running = lighthouse(address, flags, { extends: 'lighthouse:default', ...(artifacts && { artifacts }) });
  const result = await within(running, { timeoutMs: TIMEOUT_MS, why: 'Lighthouse did not end in time.' });
  const error = result?.lhr.runtimeError;
  if (!result || error)
    throw new SitewrightError('external', `Lighthouse could not judge ${address}: ${error?.message ?? 'no result'}`);

  return verdictIn(result.lhr);
}

type Report = NonNullable<Awaited<ReturnType<(typeof import('lighthouse'))['default']>>>['lhr'];
type Categories = Record<string, { auditRefs: readonly { id: string; weight: number }[] }>;

/** What counts nothing in a score costs a third of the time. */
function weightless(all: Categories | null | undefined): string[] {
  return Object.values(all ?? {}).flatMap(({ auditRefs }) => auditRefs.flatMap(({ id, weight }) => (weight === 0 ? [id] : [])));
}

/** Lighthouse first keeps the machine busy for a second to learn how fast it is, and only ever tells it. */
async function leaveOutBenchmark(): Promise<void> {
  const { pageFunctions } = await import('lighthouse/core/lib/page-functions.js');
  pageFunctions.computeBenchmarkIndex = () => 1000;
}

/** Which features a page uses bears on no score, and to record it ends a page with a referrer policy in Chromium 147. */
async function leaveOutFeatureUse(): Promise<void> {
  const { default: Trace } = await import('lighthouse/core/gather/gatherers/trace.js');
  const recorded = Trace.getDefaultTraceCategories().filter((category) => category !== 'blink.webdx_feature_usage');
  Trace.getDefaultTraceCategories = () => recorded;
}

function verdictIn({ categories, audits }: Report): LighthouseVerdict {
  const scores = Object.values(categories).flatMap(({ id, score }) => (score === null ? [] : [[id, score] as const]));
  const failed = Object.values(categories).flatMap(({ id: category, auditRefs }) =>
    auditRefs.flatMap(({ id, weight }) => {
      const audit = audits[id];
      return audit && weight > 0 && !isUnread(audit) ? faultIn(audit, category) : [];
    }),
  );

  const robots = audits['robots-txt'];
  return { scores: Object.fromEntries(scores), failed, isRobotsUnread: robots !== undefined && isUnread(robots) };
}

type JudgedAudit = Report['audits'][string];

function faultIn({ id, title, description, score, scoreDisplayMode, details }: JudgedAudit, category: string): LighthouseFault[] {
  if (score === null || score >= 0.9 || scoreDisplayMode === 'informative') return [];
  return [{ category, id, title, why: description, score01: score, selectors: selectorsIn(details) }];
}

/** It gives up on robots.txt after two seconds, which on a busy machine says nothing; a grader of ours reads the file. */
function isUnread({ id, explanation }: { id: string; explanation?: string }): boolean {
  return id === 'robots-txt' && explanation !== undefined;
}

/** Tables of Lighthouse name elements as nodes. */
function selectorsIn(details: unknown): string[] {
  if (!isRecord(details) || !Array.isArray(details['items'])) return [];

  return details['items'].flatMap((item: unknown) => {
    const node = isRecord(item) ? item['node'] : undefined;
    return isRecord(node) && typeof node['selector'] === 'string' ? [node['selector']] : [];
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
