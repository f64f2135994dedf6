// The place of the panel shown: its name, and what stands there while it opens and when it cannot be shown.
import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { CatchBoundary, useRouteContext, type ErrorComponentProps } from '@tanstack/react-router';
import { Suspense, useEffect, useEffectEvent, useSyncExternalStore } from 'react';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { useLanguage, useWords } from '../ui/words.ts';
import { CodeMissing } from '../wire/code-missing.ts';
import type { PanelProps } from '../wire/panel-props.ts';
import { wordsOf } from '../wire/words-of.ts';
import type { Panel } from './-panels.tsx';

const WORDS = {
  en: { opening: 'Opening.', fault: 'This could not be shown', again: 'Try again' },
  de: { opening: 'Wird geöffnet.', fault: 'Das konnte nicht gezeigt werden', again: 'Noch einmal' },
};

/** Keys scroll an area only when it can be focused: https://dequeuniversity.com/rules/axe/4.11/scrollable-region-focusable */
export const SCROLLS = { tabIndex: 0 } as const;

export function PanelPlace({ panel, ...props }: PanelProps & { panel: Panel }) {
  const language = useLanguage();
  const { id, name, forget } = panel;
  const forgetMissing = (error: unknown) => (error instanceof CodeMissing ? forget() : undefined);

  return (
    <section className="panel" aria-labelledby="panel-name" {...SCROLLS}>
      <h2 id="panel-name" className="panel-name">
        {name[language]}
      </h2>
      <CatchBoundary key={id} getResetKey={() => id} errorComponent={PanelFault} onCatch={forgetMissing}>
        <PanelBody panel={panel} {...props} />
      </CatchBoundary>
    </section>
  );
}

/** Code that has not been asked for waits for the host. */
function PanelBody({ panel: { isOpened, Body }, ...props }: PanelProps & { panel: Panel }) {
  const t = useWords(WORDS);
  const { connection } = useRouteContext({ from: '__root__' });
  const state = useSyncExternalStore(connection.subscribe, connection.state);
  const opens = <p className="pending">{t.opening}</p>;
  if (state !== 'found' && !isOpened()) return opens;

  return (
    <Suspense fallback={opens}>
      <Body {...props} />
    </Suspense>
  );
}

/** Only this panel is in its place; the site beside it stays. When the host is there again, it is asked by itself. */
function PanelFault({ error, reset }: ErrorComponentProps) {
  const t = useWords(WORDS);
  const queries = useQueryErrorResetBoundary();
  const { connection } = useRouteContext({ from: '__root__' });
  const again = () => {
    queries.reset();
    reset();
  };
  const lookAgain = useEffectEvent(() => (connection.isLost() ? undefined : again()));
  useEffect(() => connection.subscribe(() => lookAgain()), [connection]);
  // A browser asks for code once in the life of a page, also where it did not come.
  const needsPage = error instanceof CodeMissing && !connection.isLost();

  return (
    <Notice heading={t.fault} words={wordsOf(error)} isAlarming>
      <Button onClick={needsPage ? () => window.location.reload() : again}>{t.again}</Button>
    </Notice>
  );
}
