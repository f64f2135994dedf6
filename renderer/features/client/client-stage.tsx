// The site itself, and a version of before in its place; as wide as the screen, or in the frame of a phone.
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { FromFrame, ToFrame } from '../../../preload/contract/frame.ts';
import { useWords } from '../../ui/words.ts';
import type { PinDesk } from '../comments/pin-desk.ts';
import { usePins } from '../comments/use-pins.ts';
import { openFrameLink, type FrameLink } from '../editing/frame-link.ts';
import { FRAME_RIGHTS } from '../preview/frame-rights.ts';
import type { ClientViewProps } from './client-view-props.ts';
import { CLIENT_WORDS } from './words.ts';

interface ClientStageProps extends ClientViewProps {
  desk: PinDesk;
  isPhone: boolean;
  /** Origin of the version that can be looked at instead. */
  before: string | undefined;
  isBefore: boolean;
}

export function ClientStage({ client, project: { id: projectId, name }, origin, page, desk, ...shown }: ClientStageProps) {
  const t = useWords(CLIENT_WORDS);
  const { isPhone, before, isBefore } = shown;
  const frame = useRef<HTMLIFrameElement>(null);
  const link = useRef<FrameLink>(undefined);
  const [path, setPath] = useState(page);
  const tell = (message: ToFrame) => link.current?.tell(message);
  const askForPlace = (isOn: boolean, hint: string) => {
    if (isOn) frame.current?.focus();
    tell({ type: 'choose-place', isOn, hint, hasKeys: true });
  };
  const hearPins = usePins({ desk, client, projectId, page: path, tell, askForPlace });
  const hear = useEffectEvent((message: FromFrame) => {
    if (message.type === 'ready') setPath(message.page);
    hearPins(message);
  });
  useEffect(() => () => link.current?.close(), []);

  return (
    <div className={isPhone ? 'client-stage is-phone' : 'client-stage'}>
      <iframe
        ref={frame}
        title={t.shownName(name)}
        src={new URL(page, origin).href}
        sandbox={FRAME_RIGHTS}
        hidden={isBefore}
        onLoad={(event) => {
          link.current?.close();
          link.current = openFrameLink(event.currentTarget, { origin, isEdited: false, onMessage: (message) => hear(message) });
        }}
      />
      {before === undefined ? null : (
        <iframe
          title={`${t.before}: ${t.shownName(name)}`}
          src={new URL(path, before).href}
          sandbox={FRAME_RIGHTS}
          hidden={!isBefore}
        />
      )}
    </div>
  );
}
