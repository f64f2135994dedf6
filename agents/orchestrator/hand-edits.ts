// Lays what a person has set over what a maker has made, and says where the maker has since come to something else.
import type { z } from 'zod';
import { SitewrightError } from '../site/error.ts';
import type { HandEdit } from './journal.ts';
import { isContainer, isSame, keysOf, pointerOf, stableKeys, valueAt, withValue } from './pointer.ts';

export interface Laid {
  value: unknown;
  /** Edits whose place is gone from the made value, or that its schema no longer takes there. They are kept. */
  lost: HandEdit[];
}

/** What a maker would put where a person has set something else. */
export interface Proposal {
  pointer: string;
  /** Missing: nothing. */
  proposed?: unknown;
  byHand?: unknown;
}

/** The designer's edits win. Without any, the made value is handed on as it is. */
export function layHandEdits(made: unknown, edits: readonly HandEdit[], schema: z.ZodType): Laid {
  if (edits.length === 0) return { value: made, lost: [] };

  const all = lay(made, edits, () => true);
  const parsed = schema.safeParse(all.value);
  if (parsed.success) return { value: parsed.data, lost: all.lost };

  const one = lay(made, edits, (value) => schema.safeParse(value).success);
  return { value: one.lost.length === edits.length ? made : schema.parse(one.value), lost: one.lost };
}

/** Where the maker now says something else than when the person set the value, and than what the person set. */
export function proposalsOf(made: unknown, edits: readonly HandEdit[]): Proposal[] {
  return edits.flatMap((edit) => {
    const keys = placeOf(made, edit);
    if (withValue(made, { keys, value: edit.value }) === undefined) return [];

    const proposed = valueAt(made, keys);
    if (isSame(proposed, edit.made) || isSame(proposed, edit.value)) return [];
    return [{ pointer: edit.pointer, proposed, byHand: edit.value }];
  });
}

export interface NewEdit {
  pointer: string;
  /** Missing: taken away. */
  value?: unknown;
}

/**
 * The standing edits with one more. An edit inside an earlier one becomes part of it; one around earlier ones takes their place.
 *
 * @param made what the maker made of the slot
 */
export function withHandEdit(edits: readonly HandEdit[], { pointer, value }: NewEdit, made: unknown): HandEdit[] {
  const standing = edits.map((edit) => ({ ...edit, pointer: pointerNow(made, edit) }));
  const keys = stableKeys(lay(made, edits, () => true).value, keysOf(pointer));
  const own = pointerOf(keys);
  const around = standing.find((edit) => own.startsWith(`${edit.pointer}/`));

  if (around) {
    const inner = withValue(around.value, { keys: keysOf(own.slice(around.pointer.length)), value });
    if (!inner)
      throw new SitewrightError('validation', `There is no place ${pointer} any more. Look again and edit what is there now.`);
    return standing.map((edit) => (edit === around ? { ...edit, value: inner } : edit));
  }

  const others = standing.filter((edit) => !edit.pointer.startsWith(`${own}/`));
  const before = valueAt(made, keys);
  if (isSame(before, value)) return others.filter((edit) => edit.pointer !== own);

  const edit = { pointer: own, ...(value === undefined ? {} : { value }), ...(before === undefined ? {} : { made: before }) };
  const at = others.findIndex(({ pointer: other }) => other === own);
  return at < 0 ? [...others, edit] : others.with(at, edit);
}

function pointerNow(made: unknown, edit: HandEdit): string {
  return pointerOf(stableKeys(made, placeOf(made, edit)));
}

function lay(made: unknown, edits: readonly HandEdit[], isGood: (value: unknown) => boolean): Laid {
  let value = made;
  const lost: HandEdit[] = [];

  for (const edit of edits) {
    const keys = placeOf(made, edit);
    const changed = withValue(value, { keys, value: edit.value });
    if (changed && isGood(changed)) value = changed;
    else lost.push(edit);
  }
  return { value, lost };
}

/**
 * Where an edit belongs in a new value. An entry of a list without ids is known by what the maker had made there: when that stands at
 * another index now, and only there, the edit goes with it.
 */
function placeOf(made: unknown, edit: HandEdit): string[] {
  const keys = keysOf(edit.pointer);
  const at = keys.findLastIndex((key, index) => /^\d+$/.test(key) && Array.isArray(valueAt(made, keys.slice(0, index))));
  const list = at < 0 ? undefined : valueAt(made, keys.slice(0, at));
  if (!Array.isArray(list) || edit.made === undefined || isSame(valueAt(made, keys), edit.made)) return keys;

  const candidates = list
    .map((entry, index) => ({ entry: isContainer(entry) ? entry : [], index, whole: entry }))
    .filter(({ entry, whole }) => isSame(at === keys.length - 1 ? whole : valueAt(entry, keys.slice(at + 1)), edit.made));
  const [found] = candidates;
  return found && candidates.length === 1 ? keys.with(at, String(found.index)) : keys;
}
