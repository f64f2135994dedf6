// The panel of the page's sections: their order, their looks, which are there.
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { ArrangeDeed, ListedSection } from '../../../preload/contract/editing.ts';
import { useWords } from '../../ui/words.ts';
import type { PanelProps } from '../../wire/panel-props.ts';
import { choosePart, tellFrames, useChosenPart } from './frames.ts';
import { PictureTools } from './picture-tools.tsx';
import { sectionsQuery } from './queries.ts';
import { SectionList } from './section-list.tsx';
import { EDITING_WORDS } from './words.ts';

export function SectionsPanel({ client, project: { id: projectId, pages, previewOrigin: origin }, deeds, isBusy }: PanelProps) {
  const t = useWords(EDITING_WORDS);
  const asked = useSearch({ from: '/projects/$projectId', select: ({ page: path }) => path });
  const page = (pages.find(({ path }) => path === asked) ?? pages[0])?.path ?? '/';
  const { data } = useQuery(sectionsQuery(client, projectId, page));
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

  const act = async (deed: ArrangeDeed) => {
    if (isBusy) return;
    const ids = shownAfter(sections, deed);
    if (ids) tellFrames({ type: 'arrange', sections: ids });
    const isDone = await deeds.act(async () => {
      await client.editing.arrange({ projectId, page, deed });
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

/** Ids of the sections between header and footer, where they can be shown at once without new markup. */
function shownAfter(sections: readonly ListedSection[], deed: ArrangeDeed): string[] | undefined {
  const middle = sections.filter(({ type }) => type !== 'header' && type !== 'footer');
  const moving = middle.find(({ key }) => 'key' in deed && key === deed.key);
  const isShown = deed.type === 'move' || deed.type === 'remove' || (deed.type === 'hide' && deed.isHidden);
  if (!moving || !isShown) return undefined;

  const others = middle.filter((section) => section !== moving);
  const after = deed.type === 'move' ? others.toSpliced(deed.to, 0, moving) : others;
  return after.flatMap(({ id }) => id ?? []);
}
