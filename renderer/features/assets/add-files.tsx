// Further files of the client: dropped on the panel or chosen, read one by one, and taken into the brief as one change.
import type { ReactNode } from 'react';
import { FileChooser, useFileDrop } from '../../ui/file-drop.tsx';
import { useHostWords } from '../../ui/host-words.ts';
import { useWords } from '../../ui/words.ts';
import type { PanelProps } from '../../wire/panel-props.ts';
import { ADD_WORDS } from './add-words.ts';
import { useAdding } from './adding.ts';

export function AddFiles({ children, ...panel }: PanelProps & { children: ReactNode }) {
  const t = useWords(ADD_WORDS);
  const said = useHostWords();
  const { client, project, deeds, isBusy } = panel;
  const { add: start, step, refused } = useAdding(deeds);
  const add = (files: readonly File[]) => {
    if (!isBusy) void start(files, { client, projectId: project.id, t, said });
  };
  const { isOver, around } = useFileDrop(add);
  const isWaiting = step !== undefined || isBusy;

  return (
    <div className={isOver ? 'asset-drop is-over' : 'asset-drop'} {...around}>
      <div className="asset-add">
        <FileChooser label={t.add} onFiles={add} isWaiting={isWaiting} />
        <output className="quiet">{step ?? t.hint}</output>
      </div>
      {refused.length === 0 ? null : (
        <ul className="asset-refused" role="alert">
          {refused.map((why) => (
            <li key={why}>{why}</li>
          ))}
        </ul>
      )}
      {children}
    </div>
  );
}
