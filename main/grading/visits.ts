// Visits pages in one browser: each page once, turned to every look that some grader asks for.
import { setTimeout } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import type { Audit } from '../../agents/site/audit.ts';
import type { Look } from '../../agents/site/finding.ts';
import { isAlive, staysOpen } from './alive.ts';
import { auditsOf, together, untold } from './audits.ts';
import { within } from './deadline.ts';
import type { GradeMemory } from './grade-memory.ts';
import type { Subject } from './subject-keys.ts';
import type { GradingMeans, Verdicts, Visit, VisitGrader } from './grader.ts';
import { scrollThrough } from './in-page/settle.ts';
import { recordLoad, type LoadRecord } from './load-record.ts';
import type { PageUnderGrade, SiteUnderGrade } from './site-under-grade.ts';
import { closeTab, keepTab, type KeptTab } from './kept-tab.ts';
import { standStill, turnTo, type QuietTab } from './tab.ts';
import type { Turns } from './turns.ts';

/** A tab waits two thirds of its time: for a frame, a picture, a script that may come late. Four keep two cores busy. */
const TABS = 4;

const LOAD_TIMEOUT_MS = 20_000;

/** For one grader in one look. A page that never answers must not hold the others. */
const GRADER_TIMEOUT_MS = 20_000;

/** What scripts add a moment after loading makes a page jump just as well. */
const LATE_MS = 300;

const STILL_TIMEOUT_MS = 10_000;

/** Pages load on a phone first, as most visitors see them. */
const FIRST_LOOK: Look = { widthPx: 375, scheme: 'light' };

interface RegisteredVisitGrader {
  id: string;
  grader: VisitGrader;
}

type VisitingMeans = GradingMeans & Pick<Turns, 'beside'>;

interface VisitRequest {
  graders: readonly RegisteredVisitGrader[];
  means: VisitingMeans;
  memory: GradeMemory;
  onPage(this: void, path: string): void;
}

export async function visitPages(site: SiteUnderGrade, request: VisitRequest): Promise<Audit[]> {
  const { graders, means, memory, onPage } = request;
  const audits: Audit[] = [];
  // The longest first: begun last, it would be waited for alone.
  const waiting = site.pages
    .toSorted((a, b) => b.markup.length - a.markup.length)
    .map((page) => ({ page, asked: graders.filter((by) => !recall(audits, { by, page }, memory)) }));

  const work = async () => {
    await using tabs = keepTab({ origin: site.origin, mayReachOthers: means.mayReachOthers ?? false });

    for (let next = waiting.shift(); next; next = waiting.shift()) {
      means.signal.throwIfAborted();
      if (next.asked.length > 0) audits.push(...(await visitOne(next, { site, means, memory, tabs })));
      onPage(next.page.path);
    }
  };

  await Promise.all(Array.from({ length: TABS }, work));
  return audits;
}

/** @returns whether it was known; what is known is added to the audits */
function recall(audits: Audit[], subject: Subject, memory: GradeMemory): boolean {
  const known = memory.recall(subject);
  audits.push(...(known ?? []));
  return known !== undefined;
}

interface Asked {
  page: PageUnderGrade;
  asked: readonly RegisteredVisitGrader[];
}

type Ground = Pick<VisitRequest, 'means' | 'memory'> & { site: SiteUnderGrade; tabs: KeptTab };

async function visitOne({ page, asked: graders }: Asked, { site, means, memory, tabs }: Ground): Promise<Audit[]> {
  const verdicts = await visitWell({ page, site, graders, means, tabs });

  return graders.flatMap((by) => {
    const audits = auditsOf(verdicts.get(by.id) ?? {}, { by, page: page.path });
    memory.keep({ by, page }, audits);
    return audits;
  });
}

interface OneVisit {
  page: PageUnderGrade;
  site: SiteUnderGrade;
  graders: readonly RegisteredVisitGrader[];
  means: VisitingMeans;
  tabs: KeptTab;
}

interface Visited {
  verdicts: Map<string, Verdicts>;
  /** The tab went under the visit, or none could be opened. */
  hasLostTab: boolean;
}

/** Once more when the browser died under the visit; which browser, and whether there is another, the means know. */
async function visitWell(asked: OneVisit): Promise<Map<string, Verdicts>> {
  try {
    const { browser } = await asked.means.browser();
    const { verdicts, hasLostTab } = await visit(browser, asked);
    const isStaying = hasLostTab ? await staysOpen(browser) : await isAlive(browser);
    if (isStaying) return verdicts;

    const second = await asked.means.browser(browser);
    return (await visit(second.browser, asked)).verdicts;
  } catch (error) {
    return untoldAll(asked.graders, wordsOf(error));
  }
}

async function visit(browser: Browser, asked: OneVisit): Promise<Visited> {
  const { means, graders, tabs } = asked;
  const opening = { timeoutMs: LOAD_TIMEOUT_MS, why: 'The browser opened no tab for the page.' };

  try {
    // One that is being closed may leave the question unanswered.
    const quiet = await means.beside(async () => within(tabs.take(browser), opening));
    return await visitIn(quiet, asked);
  } catch (error) {
    return { verdicts: untoldAll(graders, wordsOf(error)), hasLostTab: true };
  }
}

async function visitIn(quiet: QuietTab, asked: OneVisit): Promise<Visited> {
  const { site, page, means, graders, tabs } = asked;

  try {
    const record = recordLoad(quiet.tab, site.origin);
    await means.beside(async () => loadAt(site.origin + page.path, quiet));
    await setTimeout(LATE_MS, undefined, { signal: means.signal });
    const load = await means.beside(async () => still(record.end()));
    const verdicts = await lookAround(quiet, { ...asked, load });
    const hasLostTab = quiet.tab.isClosed();
    await means.beside(async () => tabs.leave(quiet));
    return { verdicts, hasLostTab };
  } catch (error) {
    const hasLostTab = quiet.tab.isClosed();
    await closeTab(quiet.tab);
    return { verdicts: untoldAll(graders, `The page did not load: ${wordsOf(error)}`), hasLostTab };
  }
}

async function loadAt(address: string, quiet: QuietTab): Promise<void> {
  await turnTo(quiet, FIRST_LOOK);
  await quiet.tab.goto(address, { waitUntil: 'load', timeout: LOAD_TIMEOUT_MS });
  await still(quiet.tab.evaluate(scrollThrough));
  await still(standStill(quiet));
}

async function lookAround(quiet: QuietTab, asked: OneVisit & { load: LoadRecord }): Promise<Map<string, Verdicts>> {
  const { page, site, load, graders, means } = asked;
  const seen = new Map<string, Verdicts[]>(graders.map(({ id }) => [id, []]));
  let stuck: string | undefined;

  for (const { look, asking } of looksOf(graders)) {
    stuck ??= await whyNot(means.beside(async () => turnTo(quiet, look).then(async () => still(standStill(quiet)))));

    for (const { id, grader } of asking) {
      const visited: Visit = { ...quiet, look, load, page, site, signal: means.signal };
      const { verdicts, isStuck } =
        stuck === undefined
          ? await means.beside(async () => ask(grader, visited))
          : { verdicts: untold(grader, stuck), isStuck: true };
      if (isStuck) stuck ??= 'The page stopped answering.';
      seen.get(id)?.push(verdicts);
    }
  }

  return new Map([...seen].map(([id, verdicts]) => [id, together(verdicts)]));
}

/** Most desktops: what is found in several windows is told of this one. */
const USUAL_WIDTH_PX = 1440;

/** Each look once, with the graders that ask for it: the usual window first, then others by how far they are from it. */
function looksOf(graders: readonly RegisteredVisitGrader[]): { look: Look; asking: RegisteredVisitGrader[] }[] {
  const asked = new Map<string, { look: Look; asking: RegisteredVisitGrader[] }>();

  for (const registered of graders) {
    for (const look of registered.grader.looks) {
      const key = `${look.scheme} ${look.widthPx}`;
      const group = asked.get(key) ?? { look, asking: [] };
      group.asking.push(registered);
      asked.set(key, group);
    }
  }

  const distancePx = ({ widthPx }: Look) => Math.abs(widthPx - USUAL_WIDTH_PX);
  return [...asked.values()].toSorted(
    ({ look: a }, { look: b }) => Number(a.scheme === 'dark') - Number(b.scheme === 'dark') || distancePx(a) - distancePx(b),
  );
}

async function ask(grader: VisitGrader, visited: Visit): Promise<{ verdicts: Verdicts; isStuck: boolean }> {
  const late = 'The page did not answer in time.';

  try {
    const answering = Promise.resolve().then(async () => grader.grade(visited));
    return { verdicts: await within(answering, { timeoutMs: GRADER_TIMEOUT_MS, why: late }), isStuck: false };
  } catch (error) {
    return { verdicts: untold(grader, wordsOf(error)), isStuck: wordsOf(error) === late };
  }
}

async function still<Answer>(work: Promise<Answer>): Promise<Answer> {
  return within(work, { timeoutMs: STILL_TIMEOUT_MS, why: 'It never stands still: a script keeps it busy.' });
}

async function whyNot(work: Promise<void>): Promise<string | undefined> {
  try {
    await work;
    return undefined;
  } catch (error) {
    return wordsOf(error);
  }
}

function untoldAll(graders: readonly RegisteredVisitGrader[], why: string): Map<string, Verdicts> {
  return new Map(graders.map(({ id, grader }) => [id, untold(grader, why)]));
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
