// What is being written for a new site: kept in the browser until it is built, so that nothing typed is lost.
import { useEffect, useState } from 'react';
import { z } from 'zod';
import type { BriefSource } from '../../../preload/contract/brief.ts';

const KEPT_UNDER = 'sitewright.draft';

const Draft = z.object({
  text: z.string(),
  /** A bundled brief; its words are not in the field. */
  sample: z.object({ id: z.string(), name: z.string() }).optional(),
  dropped: z.array(z.object({ name: z.string(), type: z.enum(['logo', 'photo', 'font']), file: z.string() })),
});
export type Draft = z.infer<typeof Draft>;

export const EMPTY_DRAFT: Draft = { text: '', dropped: [] };

/** What of it becomes otherwise; as a function, of the draft as it is by then. */
export type DraftChange = Partial<Draft> | ((before: Draft) => Partial<Draft>);

export function useDraft(): [draft: Draft, change: (to: DraftChange) => void] {
  const [draft, setDraft] = useState(kept);

  useEffect(() => {
    localStorage.setItem(KEPT_UNDER, JSON.stringify(draft));
  }, [draft]);

  return [draft, (to) => setDraft((before) => ({ ...before, ...(typeof to === 'function' ? to(before) : to) }))];
}

/** Undefined while there is nothing to read. */
export function sourceOf({ text, sample, dropped }: Draft): BriefSource | undefined {
  if (sample) return { type: 'sample', id: sample.id };
  if (text.trim() === '') return undefined;

  const logo = dropped.find(({ type }) => type === 'logo')?.file;
  const filesOf = (kind: Draft['dropped'][number]['type']) => dropped.filter(({ type }) => type === kind).map(({ file }) => file);
  return { type: 'text', text, photos: filesOf('photo'), fonts: filesOf('font'), ...(logo === undefined ? {} : { logo }) };
}

const LONGEST_NAME = 60;

/** What to call the client until the brief has been read. */
export function firstLine(text: string): string {
  const line = text.trim().split('\n', 1)[0] ?? '';
  return line.length > LONGEST_NAME ? `${line.slice(0, LONGEST_NAME)}…` : line;
}

function kept(): Draft {
  try {
    return Draft.parse(JSON.parse(localStorage.getItem(KEPT_UNDER) ?? ''));
  } catch {
    return EMPTY_DRAFT;
  }
}
