// The way to open a project from a file: chosen, or dropped here.
import { useRef, useState, type DragEvent } from 'react';
import { COPIES_PATH, CopyOpened } from '../../../preload/contract/archive.ts';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../ui/words.ts';

export interface OpenCopyProps {
  onOpened(this: void, projectId: string): void;
}

const WORDS = {
  en: { open: 'Open a copy…', file: 'Project’s file', opening: (name: string) => `Opening ${name}.` },
  de: { open: 'Kopie öffnen…', file: 'Datei des Projekts', opening: (name: string) => `${name} wird geöffnet.` },
};

type State = { type: 'waiting' } | { type: 'sending'; name: string } | { type: 'refused'; words: string };

export function OpenCopy({ onOpened }: OpenCopyProps) {
  const t = useWords(WORDS);
  const chooser = useRef<HTMLInputElement>(null);
  const [state, setState] = useState<State>({ type: 'waiting' });
  const isSending = state.type === 'sending';

  async function open(file: File | null | undefined): Promise<void> {
    if (!file || isSending) return;
    setState({ type: 'sending', name: file.name });

    const answer = await send(file);
    if (answer.type === 'refused') setState(answer);
    else onOpened(answer.projectId);
  }

  function drop(event: DragEvent): void {
    event.preventDefault();
    void open(event.dataTransfer.files.item(0));
  }

  return (
    <div className="open-copy" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <input
        ref={chooser}
        type="file"
        accept=".sitewright"
        aria-label={t.file}
        hidden
        onChange={(event) => void open(event.target.files?.item(0))}
      />
      <Button look="plain" aria-disabled={isSending} onClick={() => chooser.current?.click()}>
        {t.open}
      </Button>
      <output className="quiet">{wordsOf(state, t.opening)}</output>
    </div>
  );
}

function wordsOf(state: State, opening: (name: string) => string): string {
  switch (state.type) {
    case 'waiting':
      return '';
    case 'sending':
      return opening(state.name);
    case 'refused':
      return state.words;
  }
}

async function send(file: File): Promise<CopyOpened> {
  try {
    const answer = await fetch(COPIES_PATH, { method: 'POST', body: file });
    return CopyOpened.parse(await answer.json());
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { type: 'refused', words: `The file could not be opened (${reason}). Reload this page and try again.` };
  }
}
