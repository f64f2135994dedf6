// The addresses of the studio.
import { createRouter } from '@tanstack/react-router';
import { Fault } from './routes/-fault.tsx';
import { Opening } from './ui/opening.tsx';
import { routeTree } from './route-tree.gen.ts';
import type { StudioContext } from './studio-context.ts';

export function studioRouter(context: StudioContext) {
  return createRouter({
    routeTree,
    context,
    defaultPreload: 'intent',
    scrollRestoration: true,
    defaultPendingComponent: Opening,
    defaultErrorComponent: Fault,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof studioRouter>;
  }
}
