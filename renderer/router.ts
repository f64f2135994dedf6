// The addresses of the studio and what every screen is given.
import type { QueryClient } from '@tanstack/react-query';
import { createRouter } from '@tanstack/react-router';
import type { RunControl } from './features/runs/run-control.ts';
import { routeTree } from './route-tree.gen.ts';
import type { StudioContext } from './studio-context.ts';

export function studioRouter(context: StudioContext) {
  return createRouter({ routeTree, context, defaultPreload: 'intent', scrollRestoration: true });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof studioRouter>;
  }
}
