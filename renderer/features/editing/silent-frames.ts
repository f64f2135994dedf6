// Loads a frame again that does not answer: its page could not be loaded, or broke.

/** A page answers as soon as it has loaded. From then on each pause is twice as long: a page that never answers is left alone. */
const FIRST_PAUSE_MS = 2_000;
const MOST_TRIES = 6;

interface Silent {
  tries: number;
  timer: ReturnType<typeof setTimeout>;
}

const silent = new WeakMap<HTMLIFrameElement, Silent>();

/** Begins whenever the frame has loaded something. */
export function waitFor(frame: HTMLIFrameElement): void {
  const { tries, timer } = silent.get(frame) ?? { tries: 0 };
  clearTimeout(timer);
  if (tries >= MOST_TRIES) return;

  const again = () => {
    if (frame.isConnected) frame.setAttribute('src', frame.src);
  };
  silent.set(frame, { tries: tries + 1, timer: setTimeout(again, FIRST_PAUSE_MS * 2 ** tries) });
}

export function heardFrom(frame: HTMLIFrameElement): void {
  clearTimeout(silent.get(frame)?.timer);
  silent.delete(frame);
}
