// Passes on what a model says while it says it, some words at a time: each piece is stored and sent to every window.
import type { Delta } from '../../agents/model.ts';
import type { RunEvent } from '../../agents/site/run-event.ts';

/** Characters; a reader sees about that much at once. */
const PIECE = 160;

interface Speaker {
  runId: string;
  agent: string;
  model: string;
}

export interface Speech {
  hear(this: void, delta: Delta): void;
  /** Passes on what is left. */
  end(this: void): void;
}

export function createSpeech(speaker: Speaker, onEvent: (event: RunEvent) => void): Speech {
  let kind: Delta['type'] = 'text';
  let heard = '';

  const passOn = (): void => {
    if (heard !== '') onEvent({ type: 'model-says', ...speaker, kind, text: heard });
    heard = '';
  };

  return {
    hear({ type, text }) {
      if (type !== kind) passOn();
      kind = type;
      heard += text;
      if (heard.length >= PIECE) passOn();
    },
    end: passOn,
  };
}
