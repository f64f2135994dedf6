// Starts the studio's screens.
import './style.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RunControl } from './features/runs/run-control.ts';
import { RunNotes } from './features/runs/run-notes.ts';
import { studioRouter } from './router.ts';
import { show, showLast } from './ui/appearance.ts';
import { AllDeeds } from './wire/all-deeds.ts';
import { connect } from './wire/connect.ts';
import { HostLost } from './wire/connection.ts';
import { settingsQuery } from './wire/queries.ts';

/** What was asked waits for the host; a question over which it goes away time and again is told as a fault. */
const MOST_LOSSES = 3;
const wasLost = (losses: number, error: Error) => error instanceof HostLost && losses < MOST_LOSSES;

showLast();
const { client, connection } = connect();
const queries = new QueryClient({
  defaultOptions: {
    // The host is on this machine or at an address of its own: that a browser holds itself to be offline says nothing of it.
    queries: { staleTime: 60_000, retry: wasLost, retryDelay: 0, networkMode: 'always' },
    mutations: { networkMode: 'always' },
  },
});
const notes = new RunNotes(localStorage);
// A run and a change of the past alter what the studio shows; their end asks for everything anew.
const runs = new RunControl(client, { notes, onEnd: () => void queries.invalidateQueries() });
const allDeeds = new AllDeeds({ client, connection, queries });
const router = studioRouter({ client, connection, queries, runs, allDeeds });

// What the host has not taken yet is in this page alone: the browser asks before it goes.
window.addEventListener('beforeunload', (event) => {
  if (allDeeds.haveLost()) event.preventDefault();
});

// What was missed while the host was away is asked for anew; what failed in a panel that was left since must not fail there again unasked.
connection.subscribe(() => {
  if (connection.isLost()) return;
  queries.removeQueries({ type: 'inactive', predicate: ({ state }) => state.status === 'error' });
  void queries.invalidateQueries();
});
void queries.fetchQuery(settingsQuery(client)).then(show);

const root = document.getElementById('root');
if (!root) throw new Error('The page has no place for the studio.');

/** Longer than this nobody looks at a frame that says nothing. */
const SLOW_MS = 1_000;

// Until the first screen is there the page's own frame stands, unless there is something to say about the host.
const isLost = new Promise<void>((resolve) => connection.subscribe(resolve));
const isSlow = new Promise<void>((resolve) => setTimeout(resolve, SLOW_MS));
await Promise.race([router.load(), isLost, isSlow]);

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);
