// The made site beside the panels: which page is shown, and the page itself at three widths.
import { Notice } from '../../ui/notice.tsx';
import { useWords } from '../../ui/words.ts';
import type { PanelProps } from '../../wire/panel-props.ts';
import { ClientView } from '../client/client-view.tsx';
import { EditingPreview } from '../editing/editing-preview.tsx';
import { PageSwitcher } from './page-switcher.tsx';
import { WORDS } from './words.ts';

export interface SitePreviewProps extends Pick<PanelProps, 'client' | 'project' | 'deeds'> {
  /** Path of the page asked for. */
  page: string | undefined;
}

export function SitePreview({ client, project, deeds, page }: SitePreviewProps) {
  const t = useWords(WORDS);
  const { id, pages, previewOrigin } = project;
  const shown = pages.find(({ path }) => path === page) ?? pages[0];

  if (previewOrigin === undefined || !shown) {
    return <Notice heading={t.noSite} words={t.noSiteWhy} />;
  }

  const address = new URL(shown.path, previewOrigin).href;
  return (
    <div className="preview">
      <div className="preview-line">
        <PageSwitcher projectId={id} pages={pages} shown={shown.path} />
        <span className="preview-ways">
          <ClientView {...{ client, deeds }} project={project} origin={previewOrigin} page={shown.path} />
          <a className="preview-own" href={address} target="_blank" rel="noreferrer">
            {t.openAlone}
          </a>
        </span>
      </div>
      <EditingPreview {...{ client, project, deeds }} origin={previewOrigin} page={shown.path} />
    </div>
  );
}
