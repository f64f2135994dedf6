// Lets a model read and look at a finished site. What it says stands beside what is measured and changes none of it.
import { resolve } from 'node:path';
import { lookingQuestion } from '../../agents/judging/looking-question.ts';
import { judgingQuestion } from '../../agents/judging/judging-question.ts';
import { wordsToJudge, type PageWords } from '../../agents/judging/site-words.ts';
import { takeJudgement } from '../../agents/judging/take-judgement.ts';
import { takeLooks } from '../../agents/judging/take-looks.ts';
import { languageOf } from '../../agents/languages/say.ts';
import { siteLocator } from '../../agents/locating/site-locator.ts';
import { placeFinding } from '../../agents/mending/place-finding.ts';
import type { Models } from '../../agents/orchestrator/models.ts';
import { SitewrightError } from '../../agents/site/error.ts';
import type { Finding } from '../../agents/site/finding.ts';
import { ModelAspect, type ModelView } from '../../agents/site/model-view.ts';
import type { Slots } from '../../agents/site/slots.ts';
import { materialOf } from '../../agents/tasks/material.ts';
import { picturesOf } from '../grading/page-pictures.ts';
import { openSiteUnderGrade, type SiteUnderGrade } from '../grading/site-under-grade.ts';
import { blocksOf } from '../grading/words/blocks.ts';
import { isLegalPage } from '../grading/words/legal-pages.ts';
import { serveFiles } from '../preview/site-server.ts';
import { openGradingMeans } from './grading-browser.ts';
import { LOOKED_AT } from './model-view-price.ts';

export interface ViewRequest {
  folder: string;
  /** All that is known of the site. */
  slots: Slots;
  models: Models;
  /** Tells calls of this run from others. */
  runId: string;
  /** Whether pictures of the pages may be shown, with all that stands on them. */
  isShown: boolean;
}

export interface ViewWatching {
  signal: AbortSignal;
  onSaid(this: void, words: string): void;
}

const AGENT = 'model-view';

/** @throws SitewrightError `external` when no model said anything that could be taken, `cancelled` when stopped */
export async function modelViewOf(request: ViewRequest, watching: ViewWatching): Promise<ModelView> {
  const server = await serveFiles({ folder: resolve(request.folder) });

  try {
    const site = await openSiteUnderGrade({ folder: resolve(request.folder), origin: server.origin, model: request.slots });
    const read = await readBy(request, wordsOf(site), watching);
    const looked = request.isShown ? await lookedBy(request, site, watching) : { findings: [], answers: 0, dropped: [] };

    const dropped = [...read.dropped, ...looked.dropped];
    if (read.grades.length === 0 && looked.answers === 0) {
      throw new SitewrightError('external', `Nothing came of asking. ${[...new Set(dropped)].join(' ')}`);
    }
    return { grades: read.grades, findings: looked.findings, dropped };
  } finally {
    await server.close();
  }
}

/** Home first, as in the site's own order; what the law words is nobody's style. */
function wordsOf({ pages, model }: SiteUnderGrade): PageWords[] {
  const order = model?.sitemap?.pages.map(({ path }) => path) ?? [];
  const own = pages.filter((page) => order.includes(page.path) && !isLegalPage(page));

  return own
    .toSorted((a, b) => order.indexOf(a.path) - order.indexOf(b.path))
    .map((page) => ({
      page: page.path,
      lines: blocksOf(page).flatMap(({ kind, isOwn, text }) => (isOwn && kind !== 'head' ? [text] : [])),
    }));
}

async function readBy(
  { slots, models, runId }: ViewRequest,
  all: readonly PageWords[],
  { signal, onSaid }: ViewWatching,
): Promise<Pick<ModelView, 'grades' | 'dropped'>> {
  const { facts, services, brand, requirements } = slots;
  const pages = wordsToJudge(all, facts);
  const sentences = materialOf({ facts, services }, languageOf(requirements.languages[0])).map(({ text }) => text);
  const view: Pick<ModelView, 'grades' | 'dropped'> = { grades: [], dropped: [] };

  for (const aspect of ModelAspect.options) {
    onSaid(`A model reads the site for its ${aspect}.`);
    const turn = { agent: AGENT, stepKey: `${runId} ${aspect}`, purpose: 'judge', tier: 'balanced' } as const;
    const question = judgingQuestion({ aspect, pages, brand, sentences });
    const sent = 'The words of the site’s pages';
    const asked = await orWhy(models.ask({ ...turn, question, sent }, signal), signal);
    if ('why' in asked) {
      view.dropped.push(asked.why);
      continue;
    }

    const { grade, dropped } = takeJudgement(asked.text, { aspect, model: asked.label, pages });
    view.grades.push(...(grade ? [grade] : []));
    view.dropped.push(...dropped);
  }
  return view;
}

interface Looked {
  findings: Finding[];
  /** How many answers could be read. */
  answers: number;
  dropped: string[];
}

async function lookedBy(request: ViewRequest, site: SiteUnderGrade, { signal, onSaid }: ViewWatching): Promise<Looked> {
  const { slots, models, runId } = request;
  const locator = siteLocator(slots);
  const looked: Looked = { findings: [], answers: 0, dropped: [] };
  await using means = openGradingMeans({ signal, isOnline: false });
  const { browser } = await means.browser();

  for (const { page } of wordsOf(site).slice(0, LOOKED_AT.pages)) {
    for (const widthPx of LOOKED_AT.widthsPx) {
      onSaid(`A model looks at ${page} at ${widthPx} px.`);
      const seen = await picturesOf(browser, { origin: site.origin, page, widthPx });
      const turn = { agent: AGENT, stepKey: `${runId} ${page} ${widthPx}`, purpose: 'judge', tier: 'balanced' } as const;
      const sent = `Pictures of the page ${page}, with all that stands on it`;
      const asked = await orWhy(models.ask({ ...turn, question: lookingQuestion(seen), sent }, signal), signal);
      if ('why' in asked) {
        looked.dropped.push(asked.why);
        continue;
      }

      const { findings, dropped } = takeLooks(asked.text, { ...seen, model: asked.label });
      looked.answers += findings.length > 0 || dropped.length === 0 ? 1 : 0;
      looked.findings.push(...findings.map((finding) => placeFinding(finding, {}, { slots, locator })));
      looked.dropped.push(...dropped);
    }
  }
  return looked;
}

/** A model that gives no answer is said and holds nothing up. */
async function orWhy<Answer extends object>(asked: Promise<Answer>, signal: AbortSignal): Promise<Answer | { why: string }> {
  try {
    return await asked;
  } catch (error) {
    if (signal.aborted || !(error instanceof SitewrightError) || error.kind === 'cancelled') throw error;
    return { why: error.message };
  }
}
