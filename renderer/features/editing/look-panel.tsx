// The panel of the site's look. Sliders act on the frames at once.
import { useMemo } from 'react';
import type { LookChange } from '../../../preload/contract/editing.ts';
import { useWords } from '../../ui/words.ts';
import type { PanelProps } from '../../wire/panel-props.ts';
import { useShown } from '../../wire/use-shown.ts';
import { showLookAhead } from './frames.ts';
import { LookSliders } from './look-sliders.tsx';
import { newestOnly } from './newest-only.ts';
import { lookQuery } from './queries.ts';
import { shownLook } from './shown-look.ts';
import { EDITING_WORDS } from './words.ts';

export function LookPanel({ client, project: { id: projectId }, deeds }: PanelProps) {
  const t = useWords(EDITING_WORDS);
  const { data: look } = useShown(lookQuery(client, projectId));
  const solve = useMemo(
    () => newestOnly<LookChange>(async (change) => showLookAhead(await client.editing.tryLook({ projectId, change }))),
    [client, projectId],
  );
  if (!look) return <p className="quiet">{t.reading}</p>;

  const keep = (change: LookChange) =>
    void deeds.change(async (deedId) => {
      await client.editing.setLook({ projectId, change, deedId });
      return { sentence: t.changed(t[change.of]), canUndo: true };
    });

  const show = (change: LookChange) => {
    showLookAhead(shownLook(change, look));
    // One colour moves all others, so that every word can be read: the host works them out.
    if (change.of === 'colour') void solve(change);
  };

  return <LookSliders look={look} onTry={show} onKeep={keep} />;
}
