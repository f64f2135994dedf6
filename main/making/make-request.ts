// What somebody asks for who wants a site made.
import type { RunNote } from '../../preload/contract/run.ts';

export interface MakeRequest {
  /** The brief's file. Asking again for the same file works on the same project. */
  brief: string;
  /** Folder to write the site into; the studio's own when missing. */
  out?: string | undefined;
  /** Art direction asked for by id. */
  direction?: string | undefined;
  /** A tier or a model's id to be helped by, `none` for none; as the last time when missing. */
  model?: string | undefined;
  /** The most its models may cost, US dollars. */
  budgetUsd?: number | undefined;
  /** What a person wants of this round. */
  notes?: readonly RunNote[] | undefined;
}
