// The preview that is edited in place: three widths that scroll together; words are typed where they stand.
import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { FromFrame } from '../../../preload/contract/frame.ts';
import { useWords } from '../../ui/words.ts';
import type { PanelProps } from '../../wire/panel-props.ts';
import { PreviewFrames } from '../preview/preview-frames.tsx';
import { changedWords } from './changed-words.ts';
import { attachFrame, choosePart, followFiles, showPage, tellFrames, type Heard } from './frames.ts';
import { EDITING_WORDS } from './words.ts';

export interface EditingPreviewProps extends Pick<PanelProps, 'client' | 'deeds'> {
  project: Pick<PanelProps['project'], 'id' | 'name' | 'changedAt'>;
  origin: string;
  /** Path of the page shown. */
  page: string;
}

export function EditingPreview({
  client,
  deeds,
  project: { id: projectId, name, changedAt },
  origin,
  page,
}: EditingPreviewProps) {
  const t = useWords(EDITING_WORDS);
  const navigate = useNavigate();
  const changedMs = changedAt.getTime();
  const address = new URL(page, origin).href;
  useEffect(() => followFiles(changedMs), [changedMs]);
  useEffect(() => showPage(address), [address]);

  const keep = async ({ place, words, before }: Extract<FromFrame, { type: 'typed' }>) => {
    const isKept = await deeds.act(async () => {
      await client.editing.words({ projectId, page, place, words, before });
      return { sentence: t.wordsChanged(changedWords(before, words)), canUndo: true };
    });
    if (isKept) return;

    tellFrames({ type: 'refresh' });
    const told = deeds.state().said?.words ?? '';
    if (!told.includes(words)) deeds.say({ words: `${told} ${t.typed(words)}`, isAlarming: true });
  };

  const hear: Heard = (message, frame) => {
    switch (message.type) {
      case 'ready':
        return tellFrames({ type: 'set-properties', properties: { '--sw-scale': String(scaleOf(frame)) } });
      case 'typing':
        return tellFrames({ type: 'show-words', place: message.place, words: message.words }, frame);
      case 'typed':
        tellFrames({ type: 'show-words', place: message.place, words: message.words }, frame);
        return void keep(message);
      case 'chosen':
        return choosePart(message, frame);
      case 'scrolled':
        return tellFrames({ type: 'scroll', section: message.section, share01: message.share01 }, frame);
      case 'followed':
        return void navigate({ to: '.', search: (before) => ({ ...before, page: message.path }), resetScroll: false });
      case 'key':
        return void document.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, shiftKey: message.key === 'redo' }),
        );
    }
  };

  return <PreviewFrames address={address} name={name} onLoad={(frame) => attachFrame(frame, origin, hear)} />;
}

function scaleOf(frame: HTMLIFrameElement): number {
  return frame.getBoundingClientRect().width / frame.offsetWidth;
}
