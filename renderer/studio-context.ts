// What every screen of the studio is given.
import type { QueryClient } from '@tanstack/react-query';
import type { RunControl } from './features/runs/run-control.ts';
import type { AllDeeds } from './wire/all-deeds.ts';
import type { StudioClient } from './wire/connect.ts';
import type { Connection } from './wire/connection.ts';

export interface StudioContext {
  client: StudioClient;
  connection: Connection;
  queries: QueryClient;
  runs: RunControl;
  allDeeds: AllDeeds;
  /** Whether the code of a screen is here. @param routeId as the router calls it */
  hasCode(this: void, routeId: string): boolean;
}
