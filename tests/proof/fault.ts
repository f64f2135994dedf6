// One thing that is wrong on one page of a made site.

export interface Fault {
  /** Address on the site. */
  page: string;
  /** `browser`: it died twice, and nothing is said of the page. */
  rule: 'make' | 'browser' | 'overflow' | 'text' | 'axe' | 'html' | 'empty' | 'script' | 'shift' | 'weight';
  detail: string;
}
