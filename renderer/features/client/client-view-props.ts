// What every part of the client's view is given.
import type { PanelProps } from '../../wire/panel-props.ts';

export interface ClientViewProps extends Pick<PanelProps, 'client' | 'deeds' | 'project'> {
  origin: string;
  /** Path of the page it begins with; from there on links lead round the site. */
  page: string;
}
