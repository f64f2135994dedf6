// Visits pages in one browser: each page once, turned to every look that some grader asks for.
import type { Browser, Page as Tab } from 'playwright-core';
import type { Audit } from '../../agents/site/audit.ts';
import type { Look } from '../../agents/site/finding.ts';
import { auditsOf, together, untold } from './audits.ts';
import type { GradingMeans, Verdicts, VisitGrader } from './grader.ts';
import { installToolbox } from './in-page/toolbox.ts';
import type { PageUnderGrade, SiteUnderGrade } from './site-under-grade.ts';

/** Three tabs keep two cores busy; more only take memory. */
const TABS = 3;

const LOAD_TIMEOUT_MS = 20_000;

/** For one grader in one look. A page that never answers must not hold the others. */
const GRADER_TIMEOUT_MS = 20_000;

interface RegisteredVisitGrader {
  id: string;
  grader: VisitGrader;
}

interface VisitRequest {
  graders: readonly RegisteredVisitGrader[];
  means: GradingMeans;
  onPage(this: void, path: string): void;
}

export async function visitPages(site: SiteUnderGrade, { graders, means, onPage }: VisitRequest): Promise<Audit[]> {
  if (graders.length === 0) return [];

  const opened = await means.browser().catch((error: unknown) => ({ why: wordsOf(error) }));
  const waiting = [...site.pages];
  const audits: Audit[] = [];

  const work = async () => {
    for (let page = waiting.shift(); page; page = waiting.shift()) {
      means.signal.throwIfAborted();
      const verdicts =
        'why' in opened ? untoldAll(graders, opened.why) : await visit(opened.browser, { page, site, graders, means });
      audits.push(...graders.flatMap((by) => auditsOf(verdicts.get(by.id) ?? {}, { by, page: page.path })));
      onPage(page.path);
    }
  };

  await Promise.all(Array.from({ length: TABS }, work));
  return audits;
}

interface OneVisit {
  page: PageUnderGrade;
  site: SiteUnderGrade;
  graders: readonly RegisteredVisitGrader[];
  means: GradingMeans;
}

async function visit(browser: Browser, asked: OneVisit): Promise<Map<string, Verdicts>> {
  const tab = await quietTab(browser);

  try {
    await tab.goto(asked.site.origin + asked.page.path, { waitUntil: 'load', timeout: LOAD_TIMEOUT_MS });
    return await lookAround(tab, asked);
  } catch (error) {
    return untoldAll(asked.graders, `The page did not load: ${wordsOf(error)}`);
  } finally {
    await tab.context().close();
  }
}

async function lookAround(tab: Tab, { page, site, graders, means }: OneVisit): Promise<Map<string, Verdicts>> {
  const seen = new Map<string, Verdicts[]>(graders.map(({ id }) => [id, []]));

  for (const { look, asked } of looksOf(graders)) {
    await turnTo(tab, look);
    for (const { id, grader } of asked) {
      const verdicts = await within(grader, async () => grader.grade({ tab, look, page, site, signal: means.signal }));
      seen.get(id)?.push(verdicts);
    }
  }

  return new Map([...seen].map(([id, verdicts]) => [id, together(verdicts)]));
}

/** A tab that a hostile page can neither hold nor leave. */
async function quietTab(browser: Browser): Promise<Tab> {
  const context = await browser.newContext({ acceptDownloads: false, reducedMotion: 'reduce', serviceWorkers: 'block' });
  await context.addInitScript(installToolbox);
  const tab = await context.newPage();

  tab.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
  context.on('page', (other) => {
    if (other !== tab) void other.close().catch(() => undefined);
  });
  return tab;
}

/** Each look once, with the graders that ask for it, widest first. */
function looksOf(graders: readonly RegisteredVisitGrader[]): { look: Look; asked: RegisteredVisitGrader[] }[] {
  const asked = new Map<string, { look: Look; asked: RegisteredVisitGrader[] }>();

  for (const registered of graders) {
    for (const look of registered.grader.looks) {
      const key = `${look.scheme} ${look.widthPx}`;
      const group = asked.get(key) ?? { look, asked: [] };
      group.asked.push(registered);
      asked.set(key, group);
    }
  }

  return [...asked.values()].toSorted(
    (a, b) => Number(a.look.scheme === 'dark') - Number(b.look.scheme === 'dark') || b.look.widthPx - a.look.widthPx,
  );
}

/** Narrow windows are phones: only those obey, or miss, the page's viewport. */
async function turnTo(tab: Tab, { widthPx, scheme }: Look): Promise<void> {
  const isPhone = widthPx < 768;
  const device = await tab.context().newCDPSession(tab);

  await tab.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
  await device.send('Emulation.setDeviceMetricsOverride', {
    width: widthPx,
    height: isPhone ? 740 : 900,
    deviceScaleFactor: 1,
    mobile: isPhone,
  });
}

async function within(grader: VisitGrader, grade: () => Promise<Verdicts>): Promise<Verdicts> {
  const late = Promise.withResolvers<Verdicts>();
  const timer = setTimeout(() => late.resolve(untold(grader, 'The page did not answer in time.')), GRADER_TIMEOUT_MS);

  try {
    return await Promise.race([grade(), late.promise]);
  } catch (error) {
    return untold(grader, wordsOf(error));
  } finally {
    clearTimeout(timer);
  }
}

function untoldAll(graders: readonly RegisteredVisitGrader[], why: string): Map<string, Verdicts> {
  return new Map(graders.map(({ id, grader }) => [id, untold(grader, why)]));
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
