// What is compared: a version of a project with how it stands now.
import type { StudioClient } from '../../wire/connect.ts';

export interface ComparisonProps {
  client: StudioClient;
  projectId: string;
  /** Id of the version. */
  from: string;
}
