// What every panel beside the preview is given.
import type { ProjectView } from '../../preload/contract/project.ts';
import type { StudioClient } from './connect.ts';
import type { Deeds } from './deeds.ts';

export interface PanelProps {
  client: StudioClient;
  project: ProjectView;
  /** For whatever changes the site. */
  deeds: Deeds;
  /** For words such as "5 minutes ago". */
  now: Date;
  /** A run is on: what a person edits meanwhile is kept, but nobody goes back or forth and no other run begins. */
  isBusy: boolean;
}
