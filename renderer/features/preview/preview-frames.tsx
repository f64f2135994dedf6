// The site at three widths, drawn to one scale and dimensioned as on a drawing. One is loaded first, and has the machine to itself.
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { AWAKE } from '../../../preload/contract/frame.ts';
import { firstFrameAt, frameSizes, type FrameSize } from './frame-layout.ts';
import { FRAME_RIGHTS } from './frame-rights.ts';
import { useWidth } from '../../ui/use-width.ts';
import { useWords } from '../../ui/words.ts';
import { WORDS } from './words.ts';

/** Height of what stands above and below the frames. */
const AROUND_PX = 230;

export interface PreviewFramesProps {
  /** Address of the page shown. */
  address: string;
  /** Whose site, for those who hear the frames' names. */
  name: string;
  /** The first frame can be edited: the others are loaded. */
  hasFirst: boolean;
  /** A frame's page has come so far that it answers. */
  onAwake(this: void, frame: HTMLIFrameElement): void;
  /** A frame has loaded something that has not said it is awake. */
  onSilent(this: void, frame: HTMLIFrameElement): void;
}

export function PreviewFrames(props: PreviewFramesProps) {
  const [element, widthPx] = useWidth<HTMLDivElement>();
  const sizes = widthPx === 0 ? [] : frameSizes(widthPx, window.innerHeight - AROUND_PX);

  return (
    <div ref={element} className="frames">
      {sizes.map((size, at) => (
        <Frame key={size.pageWidthPx} {...props} size={size} isItsTurn={props.hasFirst || at === firstFrameAt(widthPx)} />
      ))}
    </div>
  );
}

interface FrameProps extends PreviewFramesProps {
  size: FrameSize;
  isItsTurn: boolean;
}

function Frame({ size: { pageWidthPx, scale, heightPx }, isItsTurn, address, name, ...heard }: FrameProps) {
  const t = useWords(WORDS);
  const { element, isThere, onLoad } = usePage(new URL(address).origin, heard);

  return (
    <figure className="frame" style={{ width: Math.floor(pageWidthPx * scale) }}>
      <figcaption className="dimension">{pageWidthPx}</figcaption>
      <div className="frame-sheet" style={{ height: heightPx }}>
        {isThere ? null : <p className="frame-opens quiet">{t.opens}</p>}
        <iframe
          ref={element}
          title={t.frame(name, pageWidthPx)}
          src={isItsTurn ? address : undefined}
          sandbox={FRAME_RIGHTS}
          onLoad={onLoad}
          style={{ width: pageWidthPx, height: heightPx / scale, scale: String(scale) }}
          hidden={!isItsTurn}
        />
      </div>
    </figure>
  );
}

/** Hears how far the page in a frame has come. */
function usePage(origin: string, { onAwake, onSilent }: Pick<PreviewFramesProps, 'onAwake' | 'onSilent'>) {
  const element = useRef<HTMLIFrameElement>(null);
  const isAwake = useRef(false);
  const [isThere, setThere] = useState(false);

  const hear = useEffectEvent(({ source, origin: from, data }: MessageEvent<unknown>) => {
    const frame = element.current;
    if (!frame || source !== frame.contentWindow || from !== origin || data !== AWAKE) return;
    isAwake.current = true;
    setThere(true);
    onAwake(frame);
  });
  useEffect(() => {
    const listener = (event: MessageEvent<unknown>) => hear(event);
    window.addEventListener('message', listener);
    return () => window.removeEventListener('message', listener);
  }, []);

  const onLoad = () => {
    const frame = element.current;
    // Before its turn it holds an empty page, which loads as well.
    if (!frame?.hasAttribute('src')) return;
    setThere(true);
    if (!isAwake.current) onSilent(frame);
    isAwake.current = false;
  };
  return { element, isThere, onLoad };
}
