// Does the newest of many deeds once they pause or have gone on for so long: what is typed is painted before it is shown elsewhere.

export interface AfterRest<Deed> {
  soon(this: void, deed: Deed): void;
  /** The newest need not be done any more. */
  forget(this: void): void;
}

/** @param restMs from the first deed that waits */
export function afterRest<Deed>(work: (deed: Deed) => void, restMs: number): AfterRest<Deed> {
  let waiting: { deed: Deed } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const doNewest = () => {
    timer = undefined;
    if (waiting) work(waiting.deed);
    waiting = undefined;
  };

  return {
    soon(deed) {
      waiting = { deed };
      timer ??= setTimeout(doNewest, restMs);
    },
    forget() {
      waiting = undefined;
    },
  };
}
