// Loads a frame again that does not answer: its page could not be loaded, or its process broke off.

/** A page answers as soon as it has loaded. From then on each pause is twice as long: a page that never answers is left alone. */
const FIRST_PAUSE_MS = 2_000;
const MOST_TRIES = 6;
/** One that answered before may be busy for a while. */
const BUSY_MS = 8_000;
const ASK_EVERY_MS = 4_000;

interface Silent {
  tries: number;
  timer: ReturnType<typeof setTimeout>;
}

const silent = new WeakMap<HTMLIFrameElement, Silent>();

/** Begins whenever the frame has loaded something that has not said it is awake. */
export function waitFor(frame: HTMLIFrameElement): void {
  const { tries, timer } = silent.get(frame) ?? { tries: 0 };
  clearTimeout(timer);
  if (tries >= MOST_TRIES) return;

  const again = () => {
    if (frame.isConnected) frame.setAttribute('src', frame.src);
  };
  silent.set(frame, { tries: tries + 1, timer: setTimeout(again, FIRST_PAUSE_MS * 2 ** tries) });
}

/** Asks again and again; nothing tells a page that a frame's process is gone. @returns what ends it */
export function askWhileShown(
  frame: HTMLIFrameElement,
  { ask, onBroken }: { ask: () => void; onBroken: () => void },
): () => void {
  const again = () => {
    if (!frame.isConnected) return;
    frame.setAttribute('src', frame.src);
    onBroken();
  };
  const timer = setInterval(() => {
    if (document.hidden || silent.has(frame)) return;
    silent.set(frame, { tries: 0, timer: setTimeout(again, BUSY_MS) });
    ask();
  }, ASK_EVERY_MS);
  return () => clearInterval(timer);
}

export function heardFrom(frame: HTMLIFrameElement): void {
  clearTimeout(silent.get(frame)?.timer);
  silent.delete(frame);
}
