// The way to open a project from a file: chosen, or dropped here.
import { useRef, useState, type DragEvent } from 'react';
import { COPIES_PATH, CopyOpened } from '../../../preload/contract/archive.ts';
import { Button } from '../../ui/button.tsx';
import { useHostWords } from '../../ui/host-words.ts';
import { useWords } from '../../ui/words.ts';

export interface OpenCopyProps {
  onOpened(this: void, projectId: string): void;
}

const WORDS = {
  en: {
    open: 'Open a copy…',
    file: 'Project’s file',
    opening: (name: string) => `Opening ${name}.`,
    brokeOff: 'The studio broke off before the file was opened. Choose it again once the studio is there.',
  },
  de: {
    open: 'Kopie öffnen…',
    file: 'Datei des Projekts',
    opening: (name: string) => `${name} wird geöffnet.`,
    brokeOff: 'Das Studio ist abgebrochen, bevor die Datei geöffnet war. Wählen Sie sie noch einmal, sobald es da ist.',
  },
};

type State = { type: 'waiting' } | { type: 'sending'; name: string } | { type: 'refused'; words: string };

export function OpenCopy({ onOpened }: OpenCopyProps) {
  const t = useWords(WORDS);
  const chooser = useRef<HTMLInputElement>(null);
  const [state, setState] = useState<State>({ type: 'waiting' });
  const hostWords = useHostWords();
  const isSending = state.type === 'sending';

  async function open(file: File | null | undefined): Promise<void> {
    if (!file || isSending) return;
    setState({ type: 'sending', name: file.name });

    const answer = await send(file).catch(() => ({ type: 'refused', words: t.brokeOff }) as const);
    if (answer.type === 'refused') setState(answer);
    else onOpened(answer.projectId);
  }

  function said(): string {
    if (state.type === 'waiting') return '';
    return state.type === 'sending' ? t.opening(state.name) : hostWords(state.words);
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
      <output className="quiet">{said()}</output>
    </div>
  );
}

/** @throws Error when nothing comes back that the studio would say */
async function send(file: File): Promise<CopyOpened> {
  const answer = await fetch(COPIES_PATH, { method: 'POST', body: file });
  return CopyOpened.parse(await answer.json());
}
