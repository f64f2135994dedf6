// The addresses of the studio.
import { createRouter } from '@tanstack/react-router';
import { Fault } from './routes/-fault.tsx';
import { Opening } from './ui/opening.tsx';
import { routeTree } from './route-tree.gen.ts';
import type { StudioContext } from './studio-context.ts';

export function studioRouter(context: Omit<StudioContext, 'hasCode'>) {
  const codeOf = new Map<string, { preload?: unknown } | undefined>();
  const router = createRouter({
    routeTree,
    // A component whose code has come has nothing left to load ahead.
    context: { ...context, hasCode: (routeId) => codeOf.get(routeId)?.preload === undefined },
    defaultPreload: 'intent',
    scrollRestoration: true,
    defaultPendingComponent: Opening,
    defaultErrorComponent: Fault,
  });
  for (const [routeId, route] of Object.entries(router.routesById)) codeOf.set(routeId, route.options.component);
  return router;
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof studioRouter>;
  }
}
