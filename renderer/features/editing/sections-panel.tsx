// The panel of the page's sections: their order, their looks, which are there.
import { useQueryClient } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { ArrangeDeed, ListedSection } from '../../../preload/contract/editing.ts';
import { useWords } from '../../ui/words.ts';
import type { PanelProps } from '../../wire/panel-props.ts';
import { useShown } from '../../wire/use-shown.ts';
import { choosePart, tellFrames, useChosenPart } from './frames.ts';
import { PictureTools } from './picture-tools.tsx';
import { sectionsQuery } from './queries.ts';
import { SectionList } from './section-list.tsx';
import { sectionsAfter, shownIds } from './sections-after.ts';
import { EDITING_WORDS } from './words.ts';

export function SectionsPanel({ client, project: { id: projectId, pages, previewOrigin: origin }, deeds }: PanelProps) {
  const t = useWords(EDITING_WORDS);
  const asked = useSearch({ from: '/projects/$projectId', select: ({ page: path }) => path });
  const page = (pages.find(({ path }) => path === asked) ?? pages[0])?.path ?? '/';
  const queries = useQueryClient();
  const query = sectionsQuery(client, projectId, page);
  const { data } = useShown(query);
  const { section: shown, picture } = useChosenPart();
  /** A hidden section has no place on the page to be chosen by. */
  const [hidden, setHidden] = useState<string>();
  if (!data) return <p className="quiet">{t.reading}</p>;

  const { sections } = data;
  const chosen = sections.find(({ id }) => id !== undefined && id === shown)?.key ?? hidden;
  const choose = ({ id, key }: ListedSection) => {
    const isOpen = key === chosen;
    setHidden(isOpen || id !== undefined ? undefined : key);
    choosePart(isOpen ? {} : { section: id });
  };

  /** Shown at once in list and frames: the next deed is about what is seen. */
  const act = async (deed: ArrangeDeed) => {
    const { queryKey } = query;
    // An answer under way is of before.
    await queries.cancelQueries({ queryKey });
    const before = queries.getQueryData(queryKey) ?? data;
    const after = sectionsAfter(before, deed);
    queries.setQueryData(queryKey, after);
    if (deed.type === 'hide') setHidden(deed.key);
    if (shownIds(after).join() !== shownIds(before).join()) tellFrames({ type: 'arrange', sections: shownIds(after) });
    const isDone = await deeds.change(async (deedId) => {
      await client.editing.arrange({ projectId, page, deed, deedId });
      return { sentence: t.deeds[deed.type], canUndo: true };
    });
    if (!isDone) tellFrames({ type: 'refresh' });
  };

  return (
    <>
      {picture === undefined || origin === undefined ? null : (
        <PictureTools key={picture} {...{ client, deeds, projectId, origin }} id={picture} />
      )}
      <SectionList
        of={data}
        chosen={chosen}
        paths={pages.map(({ path }) => path)}
        onChoose={choose}
        onDeed={(deed) => void act(deed)}
      />
    </>
  );
}
