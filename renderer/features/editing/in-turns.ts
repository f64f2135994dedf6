// Tells several listeners the newest of many messages, one after the other: they share a thread, and no moment bears all their work.

export interface Turns<Message> {
  /** In so many pauses as stand before each. Whoever waits already keeps the place, and hears the newest only. */
  tell(this: void, listeners: readonly Listener<Message>[], message: Message): void;
  /** What waits need not be told any more. */
  forget(this: void): void;
}

type Listener<Message> = (message: Message) => void;

export function inTurns<Message>(pauseMs: number): Turns<Message> {
  const waiting = new Map<Listener<Message>, Message>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const tellNext = () => {
    timer = undefined;
    const [next] = waiting;
    if (!next) return;

    const [listener, message] = next;
    waiting.delete(listener);
    if (waiting.size > 0) timer = setTimeout(tellNext, pauseMs);
    listener(message);
  };

  return {
    tell(listeners, message) {
      for (const listener of listeners) waiting.set(listener, message);
      timer ??= setTimeout(tellNext, pauseMs);
    },
    forget: () => waiting.clear(),
  };
}
