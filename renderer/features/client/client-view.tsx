// The site as the client sees it: the whole screen, nothing of the studio, nothing that can be edited. Escape ends it.
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { createPinDesk } from '../comments/pin-desk.ts';
import { useActions } from '../../ui/actions.ts';
import { useWords } from '../../ui/words.ts';
import { ClientBar } from './client-bar.tsx';
import { ClientComments } from './client-comments.tsx';
import { ClientStage } from './client-stage.tsx';
import type { ClientViewProps } from './client-view-props.ts';
import { CLIENT_WORDS } from './words.ts';

export function ClientView(props: ClientViewProps) {
  const t = useWords(CLIENT_WORDS);
  const [isShown, setShown] = useState(false);
  useActions([{ id: 'client-show', label: t.show, run: () => setShown(true) }]);

  return (
    <>
      <button type="button" className="client-show" onClick={() => setShown(true)}>
        {t.show}
      </button>
      {isShown ? <WholeScreen {...props} onEnd={() => setShown(false)} /> : null}
    </>
  );
}

function WholeScreen({ onEnd, ...props }: ClientViewProps & { onEnd(this: void): void }) {
  const place = useRef<HTMLDivElement>(null);
  const [desk] = useState(createPinDesk);
  const [isPhone, setPhone] = useState(false);
  const [before, setBefore] = useState<string>();
  const [isBefore, setIsBefore] = useState(false);
  const end = useEffectEvent(onEnd);

  useEffect(() => {
    const changed = () => {
      if (!document.fullscreenElement) end();
    };
    document.addEventListener('fullscreenchange', changed);
    place.current?.requestFullscreen().catch(() => end());
    return () => document.removeEventListener('fullscreenchange', changed);
  }, []);

  return (
    <div ref={place} className="client">
      <ClientStage {...props} {...{ desk, isPhone, before, isBefore }} />
      <ClientComments {...props} desk={desk} />
      <ClientBar
        {...props}
        {...{ desk, isPhone, isBefore }}
        hasBefore={before !== undefined}
        onPhone={setPhone}
        onBefore={setIsBefore}
        onVersion={(origin) => {
          setBefore(origin);
          setIsBefore(origin !== undefined);
        }}
        onEnd={() => void document.exitFullscreen()}
      />
    </div>
  );
}
