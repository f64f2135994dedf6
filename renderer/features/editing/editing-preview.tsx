// The preview that is edited in place: three widths that scroll together; words are typed where they stand.
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { FromFrame } from '../../../preload/contract/frame.ts';
import { useWords } from '../../ui/words.ts';
import type { PanelProps } from '../../wire/panel-props.ts';
import { PREVIEW_PINS } from '../comments/pin-desk.ts';
import { usePins } from '../comments/use-pins.ts';
import { PreviewFrames } from '../preview/preview-frames.tsx';
import { changedWords } from './changed-words.ts';
import {
  askForPlace,
  attachFrame,
  choosePart,
  followFiles,
  showPage,
  showWords,
  showWordsAhead,
  tellFrame,
  tellFrames,
  type Heard,
} from './frames.ts';
import { waitFor } from './silent-frames.ts';
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
  const navigate = useNavigate();
  const address = new URL(page, origin).href;
  useFollowing(address, changedAt.getTime());
  const keep = useKeeping({ client, deeds, projectId, page });
  const hearPins = usePins({ desk: PREVIEW_PINS, client, projectId, page, tell: tellFrames, askForPlace });
  const t = useWords(EDITING_WORDS);
  const show = (wanted: { page?: string; panel?: string; fact?: string }) =>
    void navigate({ to: '.', search: (before) => ({ ...before, ...wanted }), resetScroll: false });
  const hear: Heard = (message, frame) => {
    hearPins(message);
    switch (message.type) {
      case 'ready':
        return tellFrame(frame, { type: 'set-properties', properties: { '--sw-scale': String(scaleOf(frame)) } });
      case 'typing':
        return showWordsAhead(message, frame);
      case 'typed':
        showWords(message, frame);
        return void keep(message);
      case 'chosen':
        return choosePart(message, frame);
      case 'scrolled':
        return tellFrames({ type: 'scroll', section: message.section, share01: message.share01 }, frame);
      case 'given':
        deeds.say({ words: message.given === 'logo' ? t.isLogo : t.isFact, isAlarming: false });
        return show(message.given === 'logo' ? { panel: 'assets' } : { panel: 'facts', fact: message.given });
      case 'followed':
        return show({ page: message.path });
      case 'pinned':
      case 'pin-opened':
        return show({ panel: 'comments' });
      case 'key':
        return pressUndo(message.key);
      default:
        return;
    }
  };

  return <PreviewFrames {...{ address, name }} {...useAttaching(hear, { origin, deeds })} />;
}

/** A page is attached as soon as it is awake; one that loads without a word is waited for. */
function useAttaching(hear: Heard, { origin, deeds }: Pick<EditingPreviewProps, 'origin' | 'deeds'>) {
  const t = useWords(EDITING_WORDS);
  const [hasFirst, setFirst] = useState(false);
  const onMessage: Heard = (message, frame) => {
    if (message.type === 'ready') setFirst(true);
    hear(message, frame);
  };
  const attached = { origin, onMessage, onBroken: () => deeds.say({ words: t.broke, isAlarming: true }) };

  return {
    hasFirst,
    onAwake: (frame: HTMLIFrameElement) => attachFrame(frame, attached),
    onSilent(frame: HTMLIFrameElement) {
      setFirst(true);
      attachFrame(frame, attached);
      waitFor(frame);
    },
  };
}

function useFollowing(address: string, changedMs: number): void {
  useEffect(() => followFiles(changedMs), [changedMs]);
  useEffect(() => showPage(address), [address]);
}

type Typed = Extract<FromFrame, { type: 'typed' }>;

interface Keeping extends Pick<EditingPreviewProps, 'client' | 'deeds' | 'page'> {
  projectId: string;
}

/** @returns what keeps typed words, and tells them again where they could not be kept */
function useKeeping({ client, deeds, projectId, page }: Keeping): (typed: Typed) => Promise<void> {
  const t = useWords(EDITING_WORDS);

  return async ({ place, words, before }) => {
    const isKept = await deeds.change(async (deedId) => {
      await client.editing.words({ projectId, page, place, words, before, deedId });
      return { sentence: t.wordsChanged(changedWords(before, words)), canUndo: true };
    });
    if (isKept) return;

    tellFrames({ type: 'refresh' });
    const told = deeds.state().said?.words ?? '';
    if (!told.includes(words)) deeds.say({ words: `${told} ${t.typed(words)}`, isAlarming: true });
  };
}

function pressUndo(key: 'undo' | 'redo'): void {
  document.dispatchEvent(new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, shiftKey: key === 'redo' }));
}

function scaleOf(frame: HTMLIFrameElement): number {
  return frame.getBoundingClientRect().width / frame.offsetWidth;
}
