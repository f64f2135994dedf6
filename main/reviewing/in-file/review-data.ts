// What a file handed out for review holds, and what its scripts share. They run in the file, each put there on its own, and import nothing.
import type { ShownPin, TouchedElement } from '../../../preload/contract/frame.ts';

interface FilePage {
  path: string;
  title: string;
  html: string;
}

export interface FileComment {
  id: string;
  number: number;
  name: string;
  page: string;
  selector: string;
  x01: number;
  y01: number;
  excerpt: string;
  words: string;
  state: 'open' | 'done' | 'wont';
  answers: { name: string; words: string }[];
}

export interface FileData {
  project: string;
  review: string;
  hash: string;
  round: number;
  site: string;
  slug: string;
  pages: FilePage[];
  /** Data URLs by path. */
  assets: Record<string, string>;
  sheets: Record<string, string>;
  frameScript: string;
  /** Those there were when it was handed out. */
  comments: FileComment[];
  words: Record<string, string>;
}

/** What the client says in the file: this is what is saved and comes back. */
interface FileNotes {
  pins: (TouchedElement & { id: string; page: string; name: string; words: string })[];
  answers: { id: string; pin: string; name: string; words: string; at: string }[];
  signed?: { name: string; on: string } | undefined;
}

interface ReviewTools {
  data: FileData;
  notes: FileNotes;
  name: string;
  /** Whether all of it was downloaded. */
  isSaved: boolean;
  page: string;
  opened: string | undefined;
  draft: { page: string; touched: TouchedElement } | undefined;
  isPlacing: boolean;
  /** Keeps the notes as far as the browser lets a file do so, and draws everything anew. */
  change(this: void, work: () => void): void;
  drawers: (() => void)[];
  show(this: void, path: string): void;
  answer(this: void, comment: FileComment): void;
  t(this: void, key: string): string;
  at(this: void, id: string): HTMLElement;
  field(this: void, id: string): { value: string };
  /** With words as words, never as markup. */
  piece(this: void, tag: string, words?: string, ...children: Node[]): HTMLElement;
  /** A button. @param name for those who hear it */
  way(this: void, words: string, name: string, act: () => void): HTMLElement;
  /** Those of the page shown. */
  pins(this: void): ShownPin[];
  /** A page with all that it shows. */
  composed(this: void, html: string): string;
  newId(this: void): string;
}

declare global {
  interface Window {
    sitewrightReview: ReviewTools;
  }
}
