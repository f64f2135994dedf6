// What stands around every screen: the name, a running run, what left this machine, and what to do when something fails.
import {
  createRootRouteWithContext,
  Link,
  Outlet,
  useRouter,
  useRouterState,
  type ErrorComponentProps,
} from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { RunLink } from '../features/runs/run-link.tsx';
import type { StudioContext } from '../router.ts';
import { countText } from '../ui/amounts.ts';
import { BarPlace } from '../ui/bar.tsx';
import { Button } from '../ui/button.tsx';
import { Mark } from '../ui/mark.tsx';
import { Notice } from '../ui/notice.tsx';
import { infoQuery, noticesQuery } from '../wire/queries.ts';
import { wordsOf } from '../wire/words-of.ts';

export const Route = createRootRouteWithContext<StudioContext>()({
  component: Shell,
  notFoundComponent: NothingHere,
  errorComponent: Fault,
});

function Shell() {
  const { client, connection, runs } = Route.useRouteContext();
  const { data: info } = useQuery(infoQuery(client));
  const isLost = useSyncExternalStore(connection.subscribe, connection.isLost);
  const main = useFocusOnNewScreen();
  const [bar, setBar] = useState<HTMLElement | null>(null);

  return (
    <BarPlace value={bar}>
      <a className="skip" href="#screen" onClick={(event) => skipTo(event, main.current)}>
        To the content
      </a>
      <header className="top">
        <Link to="/" className="wordmark">
          <Mark /> <span className="wordmark-name">Sitewright</span>
        </Link>
        <div className="bar" ref={setBar} />
        <RunLink runs={runs} />
      </header>
      <main id="screen" ref={main} tabIndex={-1} className="screen">
        {isLost ? null : <StoreNotices />}
        {isLost ? <Lost /> : <Outlet />}
      </main>
      <footer className="foot">
        <span>{info ? `Sitewright ${info.version}` : 'Sitewright'}</span>
        <span>{info ? `${countText(info.requestsSent, ['request', 'requests'])} sent` : ''}</span>
      </footer>
    </BarPlace>
  );
}

/** A backup that was restored has to be known before anything else is done. */
function StoreNotices() {
  const { client, queries } = Route.useRouteContext();
  const { data: notices = [] } = useQuery(noticesQuery(client));
  if (notices.length === 0) return null;

  const dismiss = async () => {
    await client.system.dismissNotices();
    await queries.invalidateQueries(noticesQuery(client));
  };
  return (
    <Notice heading="What happened to the store" words={notices.join(' ')} isAlarming>
      <Button onClick={() => void dismiss()}>I have read this</Button>
    </Notice>
  );
}

/** Readers who do not see the screen change are put at its start. */
function useFocusOnNewScreen() {
  const main = useRef<HTMLElement>(null);
  const path = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.pathname });
  const before = useRef(path);

  useEffect(() => {
    if (before.current !== undefined && before.current !== path) main.current?.focus({ preventScroll: true });
    before.current = path;
  }, [path]);

  return main;
}

/** By hand, because the page's base address would make the link lead to the first screen. */
function skipTo(event: React.MouseEvent, main: HTMLElement | null): void {
  event.preventDefault();
  main?.focus();
}

function Lost() {
  return (
    <Notice
      isScreen
      heading="The studio has stopped"
      words="Start it again with npm start or sitewright serve, and open the address it shows. Finished steps are kept."
      isAlarming
    >
      <Button onClick={() => window.location.reload()}>Look again</Button>
    </Notice>
  );
}

function NothingHere() {
  return (
    <Notice isScreen heading="There is nothing at this address" words="The project may have been made in another folder of data.">
      <Link to="/" className="button button-ink">
        To the projects
      </Link>
    </Notice>
  );
}

function Fault({ error }: ErrorComponentProps) {
  const router = useRouter();

  return (
    <Notice isScreen heading="This could not be shown" words={wordsOf(error)} isAlarming>
      <Button onClick={() => void router.invalidate()}>Try again</Button>
      <Link to="/" className="button button-outline">
        To the projects
      </Link>
    </Notice>
  );
}
