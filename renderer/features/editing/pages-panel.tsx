// The panel of the site's pages.
import type { PageDeed } from '../../../preload/contract/editing.ts';
import { useWords } from '../../ui/words.ts';
import type { PanelProps } from '../../wire/panel-props.ts';
import { useShown } from '../../wire/use-shown.ts';
import { PageNames } from './page-names.tsx';
import { pagesQuery } from './queries.ts';
import { EDITING_WORDS } from './words.ts';

export function PagesPanel({ client, project: { id: projectId }, deeds }: PanelProps) {
  const t = useWords(EDITING_WORDS);
  const { data } = useShown(pagesQuery(client, projectId));
  if (!data) return <p className="quiet">{t.reading}</p>;

  const act = (deed: PageDeed) =>
    void deeds.change(async (deedId) => {
      await client.editing.editPages({ projectId, deed, deedId });
      return { sentence: t.pageDeeds[deed.type], canUndo: true };
    });
  return <PageNames of={data} onDeed={act} />;
}
