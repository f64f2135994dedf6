// A picture keeps its id and its place when another file stands in for it.
import { expect, test } from 'vitest';
import { Imagery } from '../../agents/site/design.ts';
import { editedSlots } from './edited-slots.fixture.ts';
import { focusEdit, shownPicture, swapEdit } from './pictures.ts';

const SLOTS = await editedSlots();
const [drawing] = SLOTS.imagery.pictures;
const id = drawing?.id ?? '';
const KEPT = { source: `kept:${'a'.repeat(64)}`, digest: 'a'.repeat(64), width: 900, height: 600, focus: { x: 0.2, y: 0.4 } };

test('a drawing is shown without a file, a photo with its own', () => {
  const made = { width: 3, height: 2, sources: [], fallback: '/assets/shop.jpg' };

  expect(shownPicture(id, SLOTS)).toEqual({ id, focus: drawing?.focus });
  expect(shownPicture(id, { ...SLOTS, assets: { ...SLOTS.assets, pictures: { [id]: made } } })).toMatchObject({
    src: '/assets/shop.jpg',
  });
  expect(shownPicture('gone', SLOTS)).toBeUndefined();
});

test('another file in its place makes it a photo of the same id', () => {
  const [operation] = swapEdit(id, KEPT, SLOTS).operations;
  const value: unknown = operation && Reflect.get(operation, 'value');

  expect(operation).toMatchObject({ type: 'set', pointer: `/pictures/id=${id}` });
  expect(Imagery.parse({ ...SLOTS.imagery, pictures: [value] }).pictures[0]).toMatchObject({ ...KEPT, id, kind: 'photo' });
});

test('what is kept of it when it is cropped is set alone', () => {
  expect(focusEdit(id, { x: 0.1, y: 0.9 })).toEqual({
    slot: 'imagery',
    operations: [{ type: 'set', pointer: `/pictures/id=${id}/focus`, value: { x: 0.1, y: 0.9 } }],
  });
});

test('a picture that is gone is refused', () => {
  expect(() => swapEdit('gone', KEPT, SLOTS)).toThrow(expect.objectContaining({ kind: 'validation' }));
});
