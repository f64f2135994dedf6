// What a critic lets a model say of a finished site, beside what was measured.

/** Lines of one page that a model is shown. */
export interface PageLines {
  /** Address. */
  page: string;
  lines: readonly string[];
}

export interface CriticTask<Read = never, Path extends string = string> {
  /** What of the site the prompt is made from. */
  reads: readonly Path[];
  /** What is to be judged, in a sentence or two, small enough for a small model. */
  ask: string;
  /**
   * Lines whose words the model's reasons quote; where there are none, there is nothing to judge and no model is asked. Or pictures of
   * the pages as drawn.
   */
  shows: 'pictures' | ((this: void, reads: Read) => readonly PageLines[]);
  /** What the client wishes for, told as data. */
  wishes?: (this: void, reads: Read) => readonly string[];
}
