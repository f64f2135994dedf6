// One thing that is wrong on one page of a made site.

export interface Fault {
  /** Address on the site. */
  page: string;
  rule: 'make' | 'overflow' | 'text' | 'axe' | 'html' | 'empty' | 'script' | 'shift' | 'weight';
  detail: string;
}
