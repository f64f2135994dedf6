// What the client saved out of the file is taken over: chosen, or dropped here.
import { useRef, type DragEvent } from 'react';
import { LARGEST_NOTES_CHARACTERS } from '../../../preload/contract/review.ts';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../ui/words.ts';
import type { PanelProps } from '../../wire/panel-props.ts';
import { CLIENT_WORDS } from './words.ts';

export function TakeBack({ client, project: { id: projectId }, deeds }: PanelProps) {
  const t = useWords(CLIENT_WORDS);
  const chooser = useRef<HTMLInputElement>(null);

  const take = async (file: File | null | undefined) => {
    if (!file) return;
    if (file.size > LARGEST_NOTES_CHARACTERS) return deeds.say({ words: t.tooLarge, isAlarming: true });

    const text = await file.text();
    await deeds.act(async () => {
      const { comments, answers, isSigned } = await client.review.takeBack({ projectId, text });
      const isNew = comments + answers > 0 || isSigned;
      const sentence = isNew ? `${t.taken(comments, answers)}${isSigned ? ` ${t.takenSigned}` : ''}` : t.nothingNew;
      return { sentence, canUndo: comments > 0 };
    });
  };

  function drop(event: DragEvent): void {
    event.preventDefault();
    void take(event.dataTransfer.files.item(0));
  }

  return (
    <section className="client-part client-drop" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <h3 className="panel-heading">{t.back}</h3>
      <p className="quiet">{t.backWhy}</p>
      <input
        ref={chooser}
        type="file"
        accept=".json,application/json"
        aria-label={t.notes}
        hidden
        onChange={(event) => {
          void take(event.target.files?.item(0));
          event.target.value = '';
        }}
      />
      <Button onClick={() => chooser.current?.click()}>{t.choose}</Button>
    </section>
  );
}
