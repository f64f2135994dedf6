// The wire between the studio and one frame: a port of their own, handed over to the preview's origin alone.
import { FromFrame, HELLO, type ToFrame } from '../../../preload/contract/frame.ts';

export interface FrameLink {
  tell(this: void, message: ToFrame): void;
  close(this: void): void;
}

/** @param frame whose page has loaded */
export function openFrameLink(frame: HTMLIFrameElement, origin: string, onMessage: (message: FromFrame) => void): FrameLink {
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const message = FromFrame.safeParse(data);
    if (message.success) onMessage(message.data);
  });
  port1.start();
  frame.contentWindow?.postMessage(HELLO, origin, [port2]);

  return { tell: (message) => port1.postMessage(message), close: () => port1.close() };
}
