// Lets a model read and look at a finished site. What it says stands beside what is measured and changes none of it.
import { resolve } from 'node:path';
import { judgingQuestion } from '../../agents/judging/judging-question.ts';
import { lookingQuestion, type SeenPage } from '../../agents/judging/looking-question.ts';
import { takeJudgement } from '../../agents/judging/take-judgement.ts';
import { takeLooks } from '../../agents/judging/take-looks.ts';
import { siteLocator } from '../../agents/locating/site-locator.ts';
import { placeFinding } from '../../agents/mending/place-finding.ts';
import type { Models } from '../../agents/orchestrator/models.ts';
import type { RegisteredCritic } from '../../agents/plan.ts';
import { CRITICS } from '../../agents/registry.ts';
import { SitewrightError } from '../../agents/site/error.ts';
import type { Finding } from '../../agents/site/finding.ts';
import type { ModelView } from '../../agents/site/model-view.ts';
import type { LineKind, SiteWords } from '../../agents/site/site-words.ts';
import type { Slots } from '../../agents/site/slots.ts';
import { picturesOf } from '../grading/page-pictures.ts';
import { openSiteUnderGrade, type SiteUnderGrade } from '../grading/site-under-grade.ts';
import { blocksOf, type Block } from '../grading/words/blocks.ts';
import { isLegalPage } from '../grading/words/legal-pages.ts';
import { serveFiles } from '../preview/site-server.ts';
import { openGradingMeans } from './grading-browser.ts';
import { LOOKED_AT } from './model-view-price.ts';

export interface ViewRequest {
  folder: string;
  /** All that is known of the site; its words are read here. */
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

type Read = Pick<ModelView, 'grades' | 'dropped'>;

/** @throws SitewrightError `external` when no model said anything that could be taken, `cancelled` when stopped */
export async function modelViewOf(request: ViewRequest, watching: ViewWatching): Promise<ModelView> {
  const server = await serveFiles({ folder: resolve(request.folder) });

  try {
    const site = await openSiteUnderGrade({ folder: resolve(request.folder), origin: server.origin, model: request.slots });
    const known = { ...request, slots: { ...request.slots, words: wordsOf(site) } };
    const read = await readBy(known, watching);
    const looked = request.isShown ? await lookedBy(known, site, watching) : { findings: [], answers: 0, dropped: [] };

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
function wordsOf({ pages, model }: SiteUnderGrade): SiteWords {
  const order = model?.sitemap?.pages.map(({ path }) => path) ?? [];
  const own = pages.filter((page) => order.includes(page.path) && !isLegalPage(page));

  return {
    pages: own
      .toSorted((a, b) => order.indexOf(a.path) - order.indexOf(b.path))
      .map((page) => ({
        page: page.path,
        lines: blocksOf(page).flatMap(({ kind, isOwn, text }) => (isOwn ? [{ kind: LINE_KINDS[kind], text }] : [])),
      })),
  };
}

const LINE_KINDS = {
  head: 'head',
  heading: 'heading',
  alternative: 'alternative',
  prose: 'text',
  item: 'text',
  cell: 'text',
  label: 'text',
} as const satisfies Record<Block['kind'], LineKind>;

async function readBy({ slots, models, runId }: ViewRequest, { signal, onSaid }: ViewWatching): Promise<Read> {
  const view: Read = { grades: [], dropped: [] };

  for (const critic of CRITICS) {
    const { id } = critic;
    const judgeable = await judgingQuestion({ critic, slots, hints: (await models.hints?.(id)) ?? [] });
    if (!judgeable) continue;

    onSaid(`A model reads the site for its ${id}.`);
    const { question, pages } = judgeable;
    const turn = { agent: id, stepKey: `${runId} ${id}`, purpose: 'judge', tier: 'balanced' } as const;
    const asked = await orWhy(models.ask({ ...turn, question, sent: 'The words of the site’s pages' }, signal), signal);
    if ('why' in asked) {
      view.dropped.push(asked.why);
      continue;
    }

    const { grade, dropped } = takeJudgement(asked.text, { aspect: id, model: asked.label, pages });
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

async function lookedBy(request: ViewRequest, site: SiteUnderGrade, watching: ViewWatching): Promise<Looked> {
  const looked: Looked = { findings: [], answers: 0, dropped: [] };
  await using means = openGradingMeans({ signal: watching.signal, isOnline: false });
  const { browser } = await means.browser();
  const critics = CRITICS.filter(({ task }) => task?.shows === 'pictures');

  for (const { page } of request.slots.words.pages.slice(0, LOOKED_AT.pages)) {
    for (const widthPx of LOOKED_AT.widthsPx) {
      watching.onSaid(`A model looks at ${page} at ${widthPx} px.`);
      const seen = await picturesOf(browser, { origin: site.origin, page, widthPx });
      for (const critic of critics) await look(looked, { critic, seen, request, signal: watching.signal });
    }
  }
  return looked;
}

interface Look {
  critic: RegisteredCritic;
  seen: SeenPage;
  request: ViewRequest;
  signal: AbortSignal;
}

async function look(looked: Looked, { critic, seen, request, signal }: Look): Promise<void> {
  const { slots, models, runId } = request;
  const { page, widthPx } = seen;
  const hints = (await models.hints?.(critic.id)) ?? [];
  const { facts } = slots;
  const question = lookingQuestion({ ask: critic.task?.ask ?? '', seen, judgement: await critic.judge(slots), facts, hints });
  const turn = { agent: critic.id, stepKey: `${runId} ${page} ${widthPx}`, purpose: 'judge', tier: 'balanced' } as const;
  const sent = `Pictures of the page ${page}, with all that stands on it`;
  const asked = await orWhy(models.ask({ ...turn, question, sent }, signal), signal);
  if ('why' in asked) {
    looked.dropped.push(asked.why);
    return;
  }

  const locator = siteLocator(slots);
  const { findings, dropped } = takeLooks(asked.text, { ...seen, model: asked.label });
  looked.answers += findings.length > 0 || dropped.length === 0 ? 1 : 0;
  looked.findings.push(...findings.map((finding) => placeFinding(finding, {}, { slots, locator })));
  looked.dropped.push(...dropped);
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
