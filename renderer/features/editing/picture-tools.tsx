// What can be done with a chosen picture: another file in its place, and what to keep when it is cropped.
import { useQuery } from '@tanstack/react-query';
import type { ShownPicture } from '../../../preload/contract/editing.ts';
import { useWords } from '../../ui/words.ts';
import { base64Of, LARGEST_FILE_BYTES } from '../../wire/base64-of.ts';
import type { PanelProps } from '../../wire/panel-props.ts';
import { wordsOf } from '../../wire/words-of.ts';
import { tellFrames } from './frames.ts';
import { pictureQuery } from './queries.ts';
import { EDITING_WORDS } from './words.ts';

type PictureToolsProps = Pick<PanelProps, 'client' | 'deeds'> & {
  projectId: string;
  /** Of the picture. */
  id: string;
  /** Origin of the preview. */
  origin: string;
};

export function PictureTools({ client, deeds, projectId, id, origin }: PictureToolsProps) {
  const t = useWords(EDITING_WORDS);
  const { data: picture } = useQuery(pictureQuery(client, projectId, id));
  if (!picture) return null;
  const { src, focus } = picture;

  const swap = (file: File | undefined) => {
    if (!file) return;
    if (file.size > LARGEST_FILE_BYTES) return deeds.say({ words: t.tooLarge(file.name), isAlarming: true });
    const taken = (base64: string) =>
      deeds.change(async (deedId) => {
        await client.editing.swapPicture({ projectId, id, base64, deedId });
        return { sentence: t.pictureSwapped, canUndo: true };
      });
    void base64Of(file).then(taken, (error: unknown) => deeds.say({ words: wordsOf(error), isAlarming: true }));
  };
  const aim = (next: ShownPicture['focus']) =>
    void deeds.change(async (deedId) => {
      await client.editing.setFocus({ projectId, id, focus: next, deedId });
      tellFrames({ type: 'refresh' });
      return { sentence: t.focusSet, canUndo: true };
    });

  return (
    <section className="picture" aria-labelledby="picture-name">
      <h3 id="picture-name" className="picture-name">
        {t.picture}
      </h3>
      {src === undefined ? null : <FocalPoint src={new URL(src, origin).href} focus={focus} onAim={aim} />}
      <label className="panel-field">
        {t.swapPicture}
        <input type="file" accept="image/*" onChange={(event) => swap(event.target.files?.[0])} />
      </label>
    </section>
  );
}

interface FocalPointProps {
  src: string;
  focus: ShownPicture['focus'];
  onAim(this: void, focus: ShownPicture['focus']): void;
}

/** By a click on the picture, or by arrow keys on its point. */
function FocalPoint({ src, focus, onAim }: FocalPointProps) {
  const t = useWords(EDITING_WORDS);
  const step = ([x, y]: readonly [number, number]) => onAim({ x: within(focus.x + x), y: within(focus.y + y) });

  return (
    <button
      type="button"
      className="focal"
      dir="ltr"
      aria-label={t.focus(Math.round(focus.x * 100), Math.round(focus.y * 100))}
      onClick={({ detail, clientX, clientY, currentTarget }) => {
        const { left, top, width, height } = currentTarget.getBoundingClientRect();
        // Pressed by a key it has no place of its own.
        if (detail > 0) onAim({ x: within((clientX - left) / width), y: within((clientY - top) / height) });
      }}
      onKeyDown={(event) => {
        const way = STEPS[event.key];
        if (!way) return;
        event.preventDefault();
        step(way);
      }}
    >
      <img src={src} alt="" />
      <span className="focal-point" style={{ insetInlineStart: `${focus.x * 100}%`, insetBlockStart: `${focus.y * 100}%` }} />
    </button>
  );
}

const STEP = 0.05;
const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};

function within(share: number): number {
  return Math.round(Math.min(1, Math.max(0, share)) * 100) / 100;
}
