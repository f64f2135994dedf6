// Where the links of a section lead on this page: to a page of the site, to an address elsewhere.
import { useId } from 'react';
import type { ArrangeDeed, SectionLink } from '../../../preload/contract/editing.ts';
import { useWords } from '../../ui/words.ts';
import { EDITING_WORDS } from './words.ts';

interface LinkToolsProps {
  section: string;
  links: readonly SectionLink[];
  /** Paths of the site's pages. */
  paths: readonly string[];
  onDeed(this: void, deed: ArrangeDeed): void;
}

/** More would bury what else can be done with the section. */
const MOST_LINKS = 6;

export function LinkTools({ section, links, paths, onDeed }: LinkToolsProps) {
  const t = useWords(EDITING_WORDS);
  const list = useId();

  const keep = (link: SectionLink, typed: string) => {
    const href = typed.trim();
    if (href !== '' && href !== link.href) onDeed({ type: 'lead', key: section, at: link.at, href });
  };

  if (links.length === 0) return null;

  return (
    <details className="links">
      <summary>{t.links(links.length)}</summary>
      {links.slice(0, MOST_LINKS).map((link) => (
        <label key={`${link.at} ${link.href}`} className="panel-field">
          {t.leadsTo(link.words)}
          <input
            className="page-input"
            list={list}
            defaultValue={link.href}
            onBlur={(event) => keep(link, event.target.value)}
            onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
          />
        </label>
      ))}
      <datalist id={list}>
        {paths.map((path) => (
          <option key={path} value={path}>
            {path}
          </option>
        ))}
      </datalist>
    </details>
  );
}
