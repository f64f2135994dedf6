// Notes for the next round: typed while a run goes on, listed until a round has taken them in hand.
import { useState, useSyncExternalStore } from 'react';
import type { RunNote } from '../../../preload/contract/run.ts';
import { Button } from '../../ui/button.tsx';
import { useLanguage, useWords } from '../../ui/words.ts';
import type { RunNotes } from './run-notes.ts';
import type { RunStep } from './run-state.ts';
import { agentName, stepName } from './step-name.ts';
import { WORDS } from './words.ts';

export interface NoteFieldProps {
  notes: RunNotes;
  projectId: string;
  /** Those a note can be for. */
  steps: readonly RunStep[];
}

export function NoteField({ notes, projectId, steps }: NoteFieldProps) {
  const t = useWords(WORDS);
  const language = useLanguage();
  const [words, setWords] = useState('');
  const [agent, setAgent] = useState('');

  const keep = (event: React.FormEvent) => {
    event.preventDefault();
    if (words.trim() === '') return;
    notes.add(projectId, { words: words.trim(), ...(agent === '' ? {} : { agent }) });
    setWords('');
  };

  return (
    <form className="note-field" onSubmit={keep}>
      <label className="note-words">
        <span className="unseen">{t.note}</span>
        <input
          className="input"
          value={words}
          maxLength={2_000}
          placeholder={t.note}
          onChange={(event) => setWords(event.target.value)}
        />
      </label>
      <label>
        <span className="unseen">{t.noteFor}</span>
        <select className="input" value={agent} onChange={(event) => setAgent(event.target.value)}>
          <option value="">{t.noteForAll}</option>
          {steps.map((step) => (
            <option key={step.agent} value={step.agent}>
              {stepName(step, language)}
            </option>
          ))}
        </select>
      </label>
      <Button type="submit">{t.keepNote}</Button>
    </form>
  );
}

export interface NoteQueueProps {
  notes: RunNotes;
  projectId: string;
  /** Those a note can be for. */
  steps: readonly RunStep[];
  /** Starts a round with them; missing while a run is on. */
  onRound?: ((notes: readonly RunNote[]) => void) | undefined;
}

export function NoteQueue({ notes, projectId, steps, onRound }: NoteQueueProps) {
  const t = useWords(WORDS);
  const language = useLanguage();
  const waiting = useSyncExternalStore(notes.subscribe, () => notes.of(projectId));
  if (waiting.length === 0) return null;

  return (
    <section className="notes" aria-label={t.notesWaiting(waiting.length)}>
      <p className="quiet">{t.notesWaiting(waiting.length)}</p>
      <ul>
        {waiting.map((note) => (
          <li key={`${note.agent ?? ''} ${note.words ?? ''}`} className="note">
            <span>
              {note.agent === undefined ? null : <strong>{agentName(note.agent, steps, language)} </strong>}
              <bdi>{note.words}</bdi>
            </span>
            <button
              type="button"
              className="note-remove"
              aria-label={t.removeNote(note.words ?? '')}
              onClick={() => notes.remove(projectId, [note])}
            >
              {t.remove}
            </button>
          </li>
        ))}
      </ul>
      {onRound ? <Button onClick={() => onRound(waiting)}>{t.round}</Button> : null}
    </section>
  );
}
