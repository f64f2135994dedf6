// Says where words were seen: in this piece of a page.
import type { Seen } from '../grader.ts';
import { at } from '../judging.ts';
import type { PageUnderGrade } from '../site-under-grade.ts';
import type { Block } from './blocks.ts';

const EXCERPT_CHARACTERS = 140;

/** @param page where the grader looks at more than one */
export function inBlock({ element, text }: Block, seen: Seen, page?: PageUnderGrade): Seen {
  const placed = at(element, seen, page);
  const excerpt = text.length > EXCERPT_CHARACTERS ? `${text.slice(0, EXCERPT_CHARACTERS)}…` : text;
  return { ...placed, place: { ...placed.place, excerpt } };
}
