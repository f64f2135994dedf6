// What a grader is: one file that looks at one side of a site and answers with audits it has declared.
import type { Browser, CDPSession, Page as Tab } from 'playwright-core';
import type { Dimension } from '../../agents/site/audit.ts';
import type { Finding, Look, Place } from '../../agents/site/finding.ts';
import type { LoadRecord } from './load-record.ts';
import type { PageUnderGrade, SiteUnderGrade } from './site-under-grade.ts';
import type { Turns } from './turns.ts';

interface DeclaredAudit {
  dimension: Dimension;
  /** What holds when all is well: "Every link leads somewhere". */
  claim: string;
  /** 1 to 10 within its dimension. */
  weight: number;
}

/** A finding as a grader writes it. The runner adds the rule, and the page where there is one. */
export type Seen = Omit<Finding, 'rule' | 'slot' | 'at' | 'place'> & {
  slot?: string;
  at?: string;
  place?: Omit<Place, 'page'> & { page?: string };
};

export type Verdict = { score01: number; findings: Seen[] } | { notApplicable: true } | { cannotTell: string };

export type Verdicts<Name extends string = string> = Record<Name, Verdict>;

interface Identity<Name extends string> {
  /** One sentence for people. */
  purpose: string;
  /** Raise it whenever the same site is judged otherwise; answers kept from before are then asked for again. */
  version: number;
  /** The same site is judged otherwise on another day. */
  isDaily?: true;
  audits: Record<Name, DeclaredAudit>;
  /** Claims, messages and fixes in German, by their English; `{}` stands for what was seen, `{1}` for the second of those. */
  german: Readonly<Record<string, string>>;
}

/** Whatever waits takes the signal. */
export interface GradingMeans {
  signal: AbortSignal;
  /** One Chromium for all; another once one has failed to answer. Rejects with `not-found` where there is none. */
  browser(this: void, failed?: Browser): Promise<{ browser: Browser; debuggingPort: number }>;
  /** With consent pages may load from other hosts too; else only from their own origin. */
  mayReachOthers?: boolean;
  /** ISO 8601; the day by this machine's clock where missing. */
  today?: string;
  /** Asks for an address elsewhere; the status, 0 where nobody answers. Missing without consent to go online. */
  ask?(this: void, address: string, signal: AbortSignal): Promise<number>;
}

/** Reads a page's markup, on its own. */
export interface PageGrader<Name extends string = string> extends Identity<Name> {
  kind: 'page';
  grade(this: void, page: PageUnderGrade, site: SiteUnderGrade): Verdicts<Name> | Promise<Verdicts<Name>>;
}

export interface Visit {
  /** Whoever scrolls, moves the focus or adds styles puts things back. */
  tab: Tab;
  /** What the tab's own commands do not offer. */
  device: CDPSession;
  /** What happened while the page loaded, on a phone. */
  load: LoadRecord;
  /** The one of the declared looks in which the tab now shows the page. */
  look: Look;
  page: PageUnderGrade;
  /** What is known of the site beside its files has no say here: what was seen stays known when only that changes. */
  site: Omit<SiteUnderGrade, 'model'>;
  signal: AbortSignal;
}

/**
 * Looks at a page in a browser, once for each declared look. Verdicts
 * of several looks are put together: the lowest score, all findings.
 */
export interface VisitGrader<Name extends string = string> extends Identity<Name> {
  kind: 'visit';
  looks: readonly Look[];
  grade(this: void, visit: Visit): Verdicts<Name> | Promise<Verdicts<Name>>;
}

/** Compares pages and files with one another, or needs the whole site. */
export interface SiteGrader<Name extends string = string> extends Identity<Name> {
  kind: 'site';
  /** The pages that it visits, where it looks at nothing else. */
  visits?(this: void, site: SiteUnderGrade): readonly PageUnderGrade[];
  grade(this: void, site: SiteUnderGrade, means: GradingMeans & Pick<Turns, 'alone'>): Verdicts<Name> | Promise<Verdicts<Name>>;
}

export type Grader = PageGrader | VisitGrader | SiteGrader;

export function definePageGrader<const Name extends string>(grader: Omit<PageGrader<Name>, 'kind'>): PageGrader<Name> {
  return { kind: 'page', ...grader };
}

export function defineVisitGrader<const Name extends string>(grader: Omit<VisitGrader<Name>, 'kind'>): VisitGrader<Name> {
  return { kind: 'visit', ...grader };
}

export function defineSiteGrader<const Name extends string>(grader: Omit<SiteGrader<Name>, 'kind'>): SiteGrader<Name> {
  return { kind: 'site', ...grader };
}
