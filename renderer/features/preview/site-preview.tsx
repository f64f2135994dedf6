// The made site beside the panels: which page is shown, and the page itself at three widths.
import type { ProjectView } from '../../../preload/contract/project.ts';
import { Notice } from '../../ui/notice.tsx';
import { PageSwitcher } from './page-switcher.tsx';
import { PreviewFrames } from './preview-frames.tsx';

export interface SitePreviewProps {
  project: ProjectView;
  /** Path of the page asked for. */
  page: string | undefined;
}

export function SitePreview({ project: { id, name, pages, previewOrigin }, page }: SitePreviewProps) {
  const shown = pages.find(({ path }) => path === page) ?? pages[0];

  if (previewOrigin === undefined || !shown) {
    return (
      <Notice
        heading="There is no site to show"
        words="It has not been made yet, or its folder was moved. Make the site to see it here."
      />
    );
  }

  const address = new URL(shown.path, previewOrigin).href;
  return (
    <div className="preview">
      <div className="preview-line">
        <PageSwitcher projectId={id} pages={pages} shown={shown.path} />
        <a className="preview-own" href={address} target="_blank" rel="noreferrer">
          Open this page by itself
        </a>
      </div>
      <PreviewFrames address={address} name={name} />
    </div>
  );
}
