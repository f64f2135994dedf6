// The site at three widths, drawn to one scale and dimensioned as on a drawing.
import { frameSizes, type FrameSize } from './frame-layout.ts';
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
  /** A frame's page has loaded. */
  onLoad?: ((frame: HTMLIFrameElement) => void) | undefined;
}

export function PreviewFrames({ address, name, onLoad }: PreviewFramesProps) {
  const [element, widthPx] = useWidth<HTMLDivElement>();

  return (
    <div ref={element} className="frames">
      {widthPx === 0
        ? null
        : frameSizes(widthPx, window.innerHeight - AROUND_PX).map((size) => (
            <Frame key={size.pageWidthPx} size={size} address={address} name={name} onLoad={onLoad} />
          ))}
    </div>
  );
}

function Frame({ size: { pageWidthPx, scale, heightPx }, address, name, onLoad }: PreviewFramesProps & { size: FrameSize }) {
  const t = useWords(WORDS);

  return (
    <figure className="frame" style={{ width: Math.floor(pageWidthPx * scale) }}>
      <figcaption className="dimension">{pageWidthPx}</figcaption>
      <div className="frame-sheet" style={{ height: heightPx }}>
        <iframe
          title={t.frame(name, pageWidthPx)}
          src={address}
          sandbox={FRAME_RIGHTS}
          onLoad={(event) => onLoad?.(event.currentTarget)}
          style={{ width: pageWidthPx, height: heightPx / scale, scale: String(scale) }}
        />
      </div>
    </figure>
  );
}
