// Lighthouse on the pages that stand for the others: home, and the one with most on it.
import type { Browser } from 'playwright-core';
import { isAlive } from '../alive.ts';
import { AXE_GERMAN, AXE_WORDS } from '../axe-words.ts';
import { defineSiteGrader, type Seen, type SiteGrader, type Verdict } from '../grader.ts';
import { firstSentence } from '../lighthouse/first-sentence.ts';
import { LIGHTHOUSE_GERMAN } from '../lighthouse/german.ts';
import { withLighthouse } from '../lighthouse/kept-thread.ts';
import { CATEGORIES, type LighthouseVerdict } from '../lighthouse/messages.ts';
import type { LighthouseThread } from '../lighthouse/open-thread.ts';
import type { PageUnderGrade, SiteUnderGrade } from '../site-under-grade.ts';

interface Judged extends LighthouseVerdict {
  page: string;
}

type Means = Parameters<SiteGrader['grade']>[1];

export default defineSiteGrader({
  purpose: 'Runs Lighthouse, as on a phone with a slow network, on two key pages.',
  version: 4,
  audits: {
    performance: { dimension: 'performance', claim: 'Lighthouse holds the site to be fast', weight: 10 },
    accessibility: { dimension: 'accessibility', claim: 'Lighthouse holds the site to be accessible', weight: 6 },
    'best-practices': { dimension: 'code', claim: 'Lighthouse finds good practice', weight: 6 },
    seo: { dimension: 'seo', claim: 'Lighthouse holds the site to be ready for search engines', weight: 8 },
  },

  visits: keyPages,

  german: {
    ...LIGHTHOUSE_GERMAN,
    ...AXE_GERMAN,
    '{} (Lighthouse: {}).': '{} (Lighthouse: {}).',
    'Lighthouse holds the site to be fast': 'Lighthouse hält die Website für schnell',
    'Lighthouse holds the site to be accessible': 'Lighthouse hält die Website für barrierefrei',
    'Lighthouse finds good practice': 'Lighthouse findet gute Praxis',
    'Lighthouse holds the site to be ready for search engines': 'Lighthouse hält die Website für bereit für Suchmaschinen',
  },

  async grade(site, means) {
    const judged = await judgePages(site, means);

    return {
      performance: verdictIn('performance', judged),
      accessibility: verdictIn('accessibility', judged),
      'best-practices': verdictIn('best-practices', judged),
      seo: verdictIn('seo', judged),
    };
  },
});

/** All again when the browser died meanwhile, as long as there is another; the thread may have died of it too. */
async function judgePages(site: SiteUnderGrade, means: Means): Promise<Judged[]> {
  const tried: Browser[] = [];

  for (;;) {
    const failed = tried.at(-1);
    try {
      return await withLighthouse(async (thread) => {
        const { browser, debuggingPort } = await means.browser(failed);
        tried.push(browser);
        return judgeIn(thread, site, { ...means, debuggingPort });
      });
    } catch (error) {
      const browser = tried.at(-1);
      if (means.signal.aborted || browser === undefined || browser === failed || (await isAlive(browser))) throw error;
    }
  }
}

type Judging = Pick<Means, 'alone' | 'signal'> & { debuggingPort: number };

async function judgeIn(thread: LighthouseThread, site: SiteUnderGrade, means: Judging): Promise<Judged[]> {
  const { debuggingPort, alone, signal } = means;
  const judged: Judged[] = [];

  for (const { path } of keyPages(site)) {
    signal.throwIfAborted();
    judged.push({ page: path, ...(await thread.judge({ address: site.origin + path, debuggingPort, alone })) });
  }
  return judged;
}

/** Home and the page with most elements; each takes as long as all other graders together. One that says "not found" stands for none. */
export function keyPages({ pages }: SiteUnderGrade): PageUnderGrade[] {
  const read = pages.filter(({ file }) => !/(^|\/)404\b/.test(file));
  const home = read.find(({ path }) => path === '/') ?? read[0];
  const others = read.filter((page) => page !== home);
  const fullest = others.toSorted((a, b) => b.document.all.length - a.document.all.length)[0];

  return [home, fullest].flatMap((page) => page ?? []);
}

function verdictIn(category: (typeof CATEGORIES)[number], judged: readonly Judged[]): Verdict {
  const scores = judged.flatMap(({ scores: all }) => all[category] ?? []);
  if (scores.length === 0) return { cannotTell: 'Lighthouse gave no score.' };

  return {
    score01: scores.reduce((sum, score) => sum + score, 0) / scores.length,
    findings: judged.flatMap(({ page, failed }) =>
      failed.filter((fault) => fault.category === category).map((fault) => findingAt(page, fault)),
    ),
  };
}

/** Never sure: on a busy machine Lighthouse waits in vain for what is there. */
function findingAt(page: string, { id, title, why, score01, selectors }: LighthouseVerdict['failed'][number]): Seen {
  const [selector] = selectors;
  const plain = AXE_WORDS[id];
  return {
    message: `${(plain?.message ?? title).replace(/\.$/, '')} (Lighthouse: ${id}).`,
    fix: plain?.fix ?? firstSentence(why),
    severity: score01 < 0.5 ? 'error' : 'warning',
    certainty: 'likely',
    place: { page, ...(selector === undefined ? {} : { selector }) },
  };
}
