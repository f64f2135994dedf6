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
  /** While a run is on, nothing is changed. */
  isBusy: boolean;
}
