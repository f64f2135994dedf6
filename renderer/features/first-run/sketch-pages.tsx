// The site as it will stand, page by page as the run goes on.
import { useQuery } from '@tanstack/react-query';
import type { BriefSource, Wish } from '../../../preload/contract/brief.ts';
import { useWords } from '../../ui/words.ts';
import type { StudioClient } from '../../wire/connect.ts';
import { SketchFrame } from './sketch-frame.tsx';
import { sketchQuery } from './use-sketches.ts';
import { WORDS } from './words.ts';

export interface SketchPagesProps {
  client: StudioClient;
  source: BriefSource;
  wish: Wish;
  /** How far the run is, 0 to 1. */
  share: number;
}

const MOST_PAGES = 6;

export function SketchPages({ client, source, wish, share }: SketchPagesProps) {
  const t = useWords(WORDS);
  const { data } = useQuery(sketchQuery(client, source, wish));
  if (!data) return null;

  const pages = data.pages.slice(0, MOST_PAGES);
  const shown = Math.max(1, Math.ceil(share * pages.length));
  return (
    <section className="sketch-pages" aria-label={t.sketch}>
      <p className="small-heading">{t.sketch}</p>
      <ul>
        {pages.map(({ path, title }, index) => (
          <li key={path}>
            <SketchFrame address={index < shown ? new URL(path, data.origin).href : undefined} words="" />
            <span className="quiet">{title}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
