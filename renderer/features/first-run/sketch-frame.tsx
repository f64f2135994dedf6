// A first screen of a sketch, as small as the room it is given.
import { useWidth } from '../../ui/use-width.ts';

/** A laptop's first screen. */
const SCREEN_PX = { width: 1440, height: 900 } as const;

/** It keeps its origin, which is never the studio's, for its fonts; it may neither lead away nor open anything. */
const RIGHTS = 'allow-scripts allow-same-origin';

export interface SketchFrameProps {
  /** Missing while it is drawn. */
  address: string | undefined;
  /** What stands there meanwhile, or instead. */
  words: string;
}

export function SketchFrame({ address, words }: SketchFrameProps) {
  const [element, widthPx] = useWidth<HTMLSpanElement>();

  return (
    <span ref={element} className="sketch" aria-hidden="true">
      {address !== undefined && widthPx > 0 ? (
        <iframe
          title={words}
          tabIndex={-1}
          src={address}
          sandbox={RIGHTS}
          style={{ width: SCREEN_PX.width, height: SCREEN_PX.height, scale: String(widthPx / SCREEN_PX.width) }}
        />
      ) : (
        <span className="sketch-state">{words}</span>
      )}
    </span>
  );
}
