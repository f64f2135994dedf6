// The site as the client sees it: the whole screen, nothing of the studio, nothing that can be edited. Escape ends it.
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { FRAME_RIGHTS } from '../preview/frame-rights.ts';
import { useWords } from '../../ui/words.ts';

const WORDS = {
  en: { show: 'Show to the client', name: (site: string) => `${site}, as the client sees it` },
  de: { show: 'Dem Kunden zeigen', name: (site: string) => `${site}, wie der Kunde es sieht` },
};

export interface ClientViewProps {
  /** Address of the page it begins with; from there on links lead round the site. */
  address: string;
  name: string;
}

export function ClientView({ address, name }: ClientViewProps) {
  const t = useWords(WORDS);
  const [isShown, setShown] = useState(false);

  return (
    <>
      <button type="button" className="client-show" onClick={() => setShown(true)}>
        {t.show}
      </button>
      {isShown ? <WholeScreen address={address} name={t.name(name)} onEnd={() => setShown(false)} /> : null}
    </>
  );
}

function WholeScreen({ address, name, onEnd }: ClientViewProps & { onEnd(this: void): void }) {
  const place = useRef<HTMLDivElement>(null);

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
      <iframe title={name} src={address} sandbox={FRAME_RIGHTS} />
    </div>
  );
}
