// What stands around every screen: the name, a running run, the commands, what left this machine, and what to do when something fails.
import { createRootRouteWithContext, Link, Outlet, useNavigate, useRouterState } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { ClientSwitch } from '../features/clients/client-switch.tsx';
import { Palette } from '../features/palette/palette.tsx';
import { RunLink } from '../features/runs/run-link.tsx';
import type { StudioContext } from '../studio-context.ts';
import { useActions } from '../ui/actions.ts';
import { show } from '../ui/appearance.ts';
import { BarPlace } from '../ui/bar.tsx';
import { Button } from '../ui/button.tsx';
import { Mark } from '../ui/mark.tsx';
import { Notice } from '../ui/notice.tsx';
import { Toast, type ToastProps } from '../ui/toast.tsx';
import { useWords } from '../ui/words.ts';
import { infoQuery, noticesQuery, projectsQuery, settingsQuery } from '../wire/queries.ts';
import { wordsOf } from '../wire/words-of.ts';

const WORDS = {
  en: {
    skip: 'To the content',
    sent: (count: number) => (count === 1 ? '1 request sent' : `${count} requests sent`),
    store: 'What happened to the store',
    read: 'I have read this',
    lost: {
      silent:
        'The studio does not answer. If it was closed, start it again: this page then goes on by itself. What you typed stays.',
      refusing:
        'The studio was started anew and does not know this browser. Open the address that it shows in its terminal: this ' +
        'page then goes on by itself. What you typed stays.',
    },
    look: 'Look now',
    nothing: 'There is nothing at this address',
    nothingWhy: 'The project may have been made in another folder of data.',
    toProjects: 'To the projects',
    newSite: 'New site',
    projects: 'Projects',
    settings: 'Settings',
    keys: 'Keys',
    light: 'Light appearance',
    dark: 'Dark appearance',
    open: (name: string) => `Open ${name}`,
  },
  de: {
    skip: 'Zum Inhalt',
    sent: (count: number) => (count === 1 ? '1 Anfrage gesendet' : `${count} Anfragen gesendet`),
    store: 'Was mit der Ablage geschah',
    read: 'Ich habe das gelesen',
    lost: {
      silent:
        'Das Studio antwortet nicht. Wurde es geschlossen, starten Sie es noch einmal: Diese Seite geht dann von selbst ' +
        'weiter. Was Sie geschrieben haben, bleibt.',
      refusing:
        'Das Studio wurde neu gestartet und kennt diesen Browser nicht. Öffnen Sie die Adresse, die es in seinem Terminal ' +
        'zeigt: Diese Seite geht dann von selbst weiter. Was Sie geschrieben haben, bleibt.',
    },
    look: 'Jetzt nachsehen',
    nothing: 'An dieser Adresse ist nichts',
    nothingWhy: 'Das Projekt liegt vielleicht in einem anderen Datenordner.',
    toProjects: 'Zu den Projekten',
    newSite: 'Neue Website',
    projects: 'Projekte',
    settings: 'Einstellungen',
    keys: 'Tasten',
    light: 'Helle Darstellung',
    dark: 'Dunkle Darstellung',
    open: (name: string) => `${name} öffnen`,
  },
};

export const Route = createRootRouteWithContext<StudioContext>()({
  // Code that does not come is not asked for again by a browser, and the router would load the whole page anew over it.
  async beforeLoad({ context: { connection, hasCode }, matches }) {
    if (!matches.every(({ routeId }) => hasCode(routeId))) await connection.found();
  },
  component: Shell,
  notFoundComponent: NothingHere,
});

function Shell() {
  const t = useWords(WORDS);
  const { client, runs } = Route.useRouteContext();
  const { data: info } = useQuery({ ...infoQuery(client), refetchInterval: INFO_EVERY_MS });
  const main = useFocusOnNewScreen();
  const [bar, setBar] = useState<HTMLElement | null>(null);
  const [said, setSaid] = useState<ToastProps['said']>();
  const refuse = (error: unknown) => setSaid({ words: wordsOf(error), isAlarming: true });
  useStudioActions(refuse);

  return (
    <BarPlace value={bar}>
      <a className="skip" href="#screen" onClick={(event) => skipTo(event, main.current)}>
        {t.skip}
      </a>
      <header className="top">
        <Link to="/" className="wordmark">
          <Mark /> <span className="wordmark-name">Sitewright</span>
        </Link>
        <ClientSwitch client={client} />
        <div className="bar" ref={setBar} />
        <RunLink runs={runs} />
      </header>
      <Lost />
      <main id="screen" ref={main} tabIndex={-1} className="screen">
        <StoreNotices onRefused={refuse} />
        <Outlet />
      </main>
      <footer className="foot">
        {info ? (
          <Link to="/settings" hash="outgoing" className="foot-link">
            {t.sent(info.requestsSent)}
          </Link>
        ) : (
          <span />
        )}
        <span className="foot-end">
          <Palette />
          <Link to="/settings" className="foot-link">
            {t.settings}
          </Link>
          <span>{info ? info.version : ''}</span>
        </span>
      </footer>
      {said ? <Toast said={said} onClose={() => setSaid(undefined)} /> : null}
    </BarPlace>
  );
}

/** What left this machine is said soon after it did. */
const INFO_EVERY_MS = 15_000;

function useStudioActions(onRefused: (error: unknown) => void): void {
  const t = useWords(WORDS);
  const { client, queries } = Route.useRouteContext();
  const navigate = useNavigate();
  const { data: projects = [] } = useQuery(projectsQuery(client));

  const appear = async (appearance: 'light' | 'dark'): Promise<void> => {
    const settings = await client.system.changeSettings({ appearance });
    queries.setQueryData(settingsQuery(client).queryKey, settings);
    show(settings);
  };

  useActions([
    { id: 'new', label: t.newSite, run: () => void navigate({ to: '/new' }) },
    { id: 'projects', label: t.projects, run: () => void navigate({ to: '/' }) },
    { id: 'settings', label: t.settings, run: () => void navigate({ to: '/settings' }) },
    { id: 'light', label: t.light, run: () => void appear('light').catch(onRefused) },
    { id: 'dark', label: t.dark, run: () => void appear('dark').catch(onRefused) },
    { id: 'keys', label: t.keys, keys: '?', run: () => document.dispatchEvent(new KeyboardEvent('keydown', { key: '?' })) },
    ...projects.map(({ id, name }) => ({
      id: `project-${id}`,
      label: t.open(name),
      isSought: true,
      run: () => void navigate({ to: '/projects/$projectId', params: { projectId: id } }),
    })),
  ]);
}

/** A backup that was restored has to be known before anything else is done. */
function StoreNotices({ onRefused }: { onRefused(this: void, error: unknown): void }) {
  const t = useWords(WORDS);
  const { client, queries } = Route.useRouteContext();
  const { data: notices = [] } = useQuery(noticesQuery(client));
  if (notices.length === 0) return null;

  const dismiss = async () => {
    await client.system.dismissNotices();
    await queries.invalidateQueries(noticesQuery(client));
  };
  return (
    <Notice heading={t.store} words={notices.join(' ')} isAlarming>
      <Button onClick={() => void dismiss().catch(onRefused)}>{t.read}</Button>
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

/** The screen stays as it is, with all that is typed in it. */
function Lost() {
  const t = useWords(WORDS);
  const { connection } = Route.useRouteContext();
  const state = useSyncExternalStore(connection.subscribe, connection.state);
  if (state === 'found') return null;

  return (
    <p className="lost" role="alert">
      {t.lost[state]} <Button onClick={() => connection.lookNow()}>{t.look}</Button>
    </p>
  );
}

function NothingHere() {
  const t = useWords(WORDS);
  return (
    <Notice isScreen heading={t.nothing} words={t.nothingWhy}>
      <Link to="/" className="button button-ink">
        {t.toProjects}
      </Link>
    </Notice>
  );
}
