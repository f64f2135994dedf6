// One version's page in its frame, under the name of the version.
import { useEffect, useRef } from 'react';
import type { SiteVersion } from '../../../preload/contract/history.ts';
import type { ShownPage } from '../../../preload/contract/project.ts';
import { localeOf, useLanguage, useWords } from '../../ui/words.ts';
import { wordsOf } from '../../wire/words-of.ts';
import { openFrameLink, type FrameLink } from '../editing/frame-link.ts';
import { FRAME_RIGHTS } from '../preview/frame-rights.ts';
import type { SideLayout } from './side-layout.ts';
import type { Side, SidePair } from './side-pair.ts';
import { VERSION_TIME } from './version-time.ts';
import { WORDS } from './words.ts';

interface SidePaneProps {
  side: Side;
  pair: SidePair;
  /** Missing: the site as it is now. */
  version: SiteVersion | undefined;
  /** Where the version is served, and its pages; missing until it is. */
  shown: { origin?: string | undefined; pages: readonly ShownPage[] } | undefined;
  error: Error | null;
  page: ShownPage | undefined;
  size: Pick<SideLayout, 'pageWidthPx' | 'scale'>;
}

export function SidePane({ version, shown, error, page, ...framed }: SidePaneProps) {
  const t = useWords(WORDS);
  const language = useLanguage();
  const origin = shown?.pages.some(({ path }) => path === page?.path) ? shown.origin : undefined;

  return (
    <figure className="side">
      <figcaption className="side-name">
        <b>{version?.name ?? t.now}</b>
        {version ? (
          <time className="quiet" dateTime={version.at.toISOString()}>
            {version.at.toLocaleString(localeOf(language), VERSION_TIME)}
          </time>
        ) : null}
      </figcaption>
      <div className="side-sheet">
        {origin === undefined || !page ? (
          <p className="side-instead quiet">{error ? wordsOf(error) : shown ? t.noPage : t.opens}</p>
        ) : (
          <SideFrame key={origin} {...framed} {...{ name: version?.name ?? t.now, page, origin }} />
        )}
      </div>
    </figure>
  );
}

interface SideFrameProps extends Pick<SidePaneProps, 'side' | 'pair' | 'size'> {
  /** Of the version. */
  name: string;
  origin: string;
  page: ShownPage;
}

function SideFrame({ side, pair, name, origin, page: { path, title }, size }: SideFrameProps) {
  const t = useWords(WORDS);
  const frame = useRef<HTMLIFrameElement>(null);
  const link = useRef<FrameLink>(undefined);
  const at = useRef<string>(undefined);

  useEffect(() => {
    // Where a link has led in this very frame, it is already.
    if (!frame.current || at.current === path) return;
    at.current = path;
    frame.current.src = new URL(path, origin).href;
  }, [path, origin]);
  useEffect(() => () => link.current?.close(), []);

  return (
    <iframe
      ref={frame}
      title={t.framed(name, title)}
      sandbox={FRAME_RIGHTS}
      style={{ width: size.pageWidthPx, height: `${100 / size.scale}%`, scale: String(size.scale) }}
      onLoad={({ currentTarget }) => {
        // Before it has an address it holds an empty page, which loads as well.
        if (!currentTarget.hasAttribute('src')) return;
        link.current?.close();
        const opened = openFrameLink(currentTarget, {
          origin,
          isEdited: false,
          onMessage(message) {
            if (message.type === 'ready') at.current = message.page;
            pair.hear(side, message);
          },
        });
        link.current = opened;
        pair.join(side, opened.tell);
      }}
    />
  );
}
