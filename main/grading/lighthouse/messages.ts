// What Lighthouse's thread is asked, what it asks itself, and what it answers.

export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

export type Category = (typeof CATEGORIES)[number];

/** Something that counts in a score and is not in order. */
export interface LighthouseFault {
  category: string;
  id: string;
  title: string;
  why: string;
  score01: number;
  selectors: string[];
}

export interface LighthouseVerdict {
  /** 0 to 1, by category. Missing where Lighthouse gave none. */
  scores: Record<string, number>;
  failed: LighthouseFault[];
  /** Whether it had no answer to its question for robots.txt, which its score for search engines suffers from. */
  isRobotsUnread: boolean;
}

export type ToThread =
  | { type: 'judge'; address: string; debuggingPort: number }
  /** Nothing else is done until the page is loaded. */
  | { type: 'load' };

export type FromThread =
  /** The page's load is to be timed now. */
  { type: 'ready' } | { type: 'loaded' } | { type: 'judged'; verdict: LighthouseVerdict } | { type: 'failed'; message: string };
