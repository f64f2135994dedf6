// Counts what goes out, and says how far it is.
import type { Ground, Sent } from './host.ts';

interface Sized {
  bytes: number;
}

export interface SendingCounter {
  /** What is still to come, in place of what was. */
  expect(this: void, files: readonly Sized[]): void;
  /** One of them is done; nothing given: it was there already. */
  add(this: void, sent: Sized | undefined): void;
  sent(this: void): Sent;
}

/** @param all what has to be there in the end */
export function sendingCounter(all: readonly Sized[], { onProgress }: Pick<Ground, 'onProgress'>): SendingCounter {
  const total: Sent = { files: 0, bytes: 0 };
  let done = 0;
  let of = amountOf(all);

  return {
    expect(files) {
      const amount = amountOf(files);
      of = { files: done + amount.files, bytes: total.bytes + amount.bytes };
    },
    add(sent) {
      done++;
      total.files += sent ? 1 : 0;
      total.bytes += sent?.bytes ?? 0;
      onProgress({ type: 'sent', files: done, ofFiles: of.files, bytes: total.bytes, ofBytes: of.bytes });
    },
    sent: () => ({ ...total }),
  };
}

function amountOf(files: readonly Sized[]): Sent {
  return { files: files.length, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0) };
}
