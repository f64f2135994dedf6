// A picture of a page: which it is, where it is kept when it is cropped, and another file in its place.
import type { Picture } from '../../agents/site/design.ts';
import { SitewrightError } from '../../agents/site/error.ts';
import type { ShownPicture } from '../../preload/contract/editing.ts';
import type { SlotEdit } from './deeds.ts';
import type { EditedSlots } from './edited-site.ts';

/** A file that was given in the studio, as it is kept. */
export type KeptPicture = Required<Pick<Picture, 'source' | 'digest' | 'width' | 'height' | 'focus'>>;

/** Undefined where there is no such picture any more. */
export function shownPicture(id: string, { imagery, assets }: EditedSlots): ShownPicture | undefined {
  const picture = imagery.pictures.find((each) => each.id === id);
  const made = assets.pictures[id];
  return picture && { id, focus: picture.focus, ...(made && { src: made.fallback }) };
}

export function focusEdit(id: string, focus: Picture['focus']): SlotEdit {
  return { slot: 'imagery', operations: [{ type: 'set', pointer: `/pictures/id=${id}/focus`, value: focus }] };
}

/** @throws SitewrightError `validation` where there is no such picture any more */
export function swapEdit(id: string, kept: KeptPicture, { imagery }: EditedSlots): SlotEdit {
  const picture = imagery.pictures.find((each) => each.id === id);
  if (!picture) throw new SitewrightError('validation', 'This picture is not on the site any more. Choose another one.');

  const { caption: _, byModel: __, ...rest } = picture;
  return {
    slot: 'imagery',
    operations: [{ type: 'set', pointer: `/pictures/id=${id}`, value: { ...rest, ...kept, kind: 'photo' } }],
  };
}
