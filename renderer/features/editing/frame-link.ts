// The wire between the studio and one frame: a port of their own, handed over to the preview's origin alone.
import { FromFrame, HELLO, HELLO_SHOWN, type ToFrame } from '../../../preload/contract/frame.ts';

export interface FrameLink {
  tell(this: void, message: ToFrame): void;
  close(this: void): void;
}

interface LinkedTo {
  origin: string;
  /** Whether what is in the frame may be edited. */
  isEdited: boolean;
  onMessage(this: void, message: FromFrame): void;
}

/** @param frame whose page has loaded */
export function openFrameLink(frame: HTMLIFrameElement, { origin, isEdited, onMessage }: LinkedTo): FrameLink {
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const message = FromFrame.safeParse(data);
    if (message.success) onMessage(message.data);
  });
  port1.start();
  frame.contentWindow?.postMessage(isEdited ? HELLO : HELLO_SHOWN, origin, [port2]);

  return { tell: (message) => port1.postMessage(message), close: () => port1.close() };
}
