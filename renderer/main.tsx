// Starts the studio's screens.
import './style.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RunControl } from './features/runs/run-control.ts';
import { studioRouter } from './router.ts';
import { connect } from './wire/connect.ts';

const { client, connection } = connect();
// A run and a change of the past alter what the studio shows; their end asks for everything anew.
const queries = new QueryClient({ defaultOptions: { queries: { staleTime: 60_000, retry: false } } });
const runs = new RunControl(client, () => void queries.invalidateQueries());
const router = studioRouter({ client, connection, queries, runs });

const root = document.getElementById('root');
if (!root) throw new Error('The page has no place for the studio.');

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);
