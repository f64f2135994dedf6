// Two versions of the site beside each other as they are in a browser: the same page of both, scrolled together.
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useEffect, useId, useRef, useState } from 'react';
import type { ShownPage } from '../../../preload/contract/project.ts';
import { Button } from '../../ui/button.tsx';
import { useWidth } from '../../ui/use-width.ts';
import { useWords } from '../../ui/words.ts';
import { versionsQuery } from '../../wire/queries.ts';
import type { ComparisonProps } from './comparison-props.ts';
import { sideLayout } from './side-layout.ts';
import { createSidePair } from './side-pair.ts';
import { SidePane } from './side-pane.tsx';
import { sideQuery } from './side-query.ts';
import { WORDS } from './words.ts';

interface SideBySideProps extends ComparisonProps {
  onEnd(this: void): void;
}

export function SideBySide({ onEnd, ...compared }: SideBySideProps) {
  const t = useWords(WORDS);
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const close = () => dialog.current?.close();

  useEffect(() => {
    const shown = dialog.current;
    // Keys of the studio beneath it, such as undo, wait until it is closed.
    const keep = (event: KeyboardEvent) => event.stopPropagation();
    shown?.addEventListener('keydown', keep);
    shown?.showModal();
    return () => shown?.removeEventListener('keydown', keep);
  }, []);

  return (
    <dialog ref={dialog} className="beside" aria-labelledby={id} onClose={onEnd}>
      <h2 id={id} className="bar-name">
        {t.sideBySide}
      </h2>
      <Sides {...compared} onEnd={close} />
    </dialog>
  );
}

function Sides({ client, projectId, from, onEnd }: SideBySideProps) {
  const t = useWords(WORDS);
  const { page: first } = useSearch({ strict: false });
  const [path, setPath] = useState(first);
  const [to, setTo] = useState<string>();
  const [pair] = useState(() => createSidePair({ onPage: setPath, onLeft: onEnd }));
  const [element, widthPx] = useWidth<HTMLDivElement>();
  const { data: versions = [] } = useQuery(versionsQuery(client, projectId));
  const earlier = useQuery(sideQuery(client, projectId, from));
  const later = useQuery(sideQuery(client, projectId, to));
  const pages = pagesOfBoth(later.data?.pages ?? [], earlier.data?.pages ?? []);
  const page = pages.find((each) => each.path === path) ?? pages[0];
  const at = versions.findIndex(({ id }) => id === from);
  const since = versions.slice(0, Math.max(0, at));
  const { areStacked, ...size } = sideLayout(widthPx);
  const shared = { pair, page, size };

  return (
    <>
      <div className="beside-choices">
        <Choice
          name={t.page}
          chosen={page?.path ?? ''}
          among={pages.map(({ path: value, title: words }) => ({ value, words }))}
          onChoose={setPath}
        />
        {since.length === 0 ? null : (
          <Choice
            name={t.besideWhich}
            chosen={to ?? ''}
            among={[{ value: '', words: t.now }, ...since.map(({ id: value, name: words }) => ({ value, words }))]}
            onChoose={(versionId) => setTo(versionId || undefined)}
          />
        )}
      </div>
      <Button className="beside-close" onClick={onEnd}>
        {t.close}
      </Button>
      <div ref={element} className={areStacked ? 'sides are-stacked' : 'sides'}>
        <SidePane side="earlier" version={versions[at]} shown={earlier.data} error={earlier.error} {...shared} />
        <SidePane side="later" version={since.find(({ id }) => id === to)} shown={later.data} error={later.error} {...shared} />
      </div>
    </>
  );
}

interface ChoiceProps {
  name: string;
  chosen: string;
  among: readonly { value: string; words: string }[];
  onChoose(this: void, value: string): void;
}

function Choice({ name, chosen, among, onChoose }: ChoiceProps) {
  const id = useId();

  return (
    <span className="beside-choice">
      <label htmlFor={id}>{name}</label>
      <select id={id} value={chosen} onChange={(event) => onChoose(event.target.value)}>
        {among.map(({ value, words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </span>
  );
}

/** In the order of the later one; what only the earlier has comes last. */
function pagesOfBoth(later: readonly ShownPage[], earlier: readonly ShownPage[]): ShownPage[] {
  const known = new Set(later.map(({ path }) => path));
  return [...later, ...earlier.filter(({ path }) => !known.has(path))];
}
