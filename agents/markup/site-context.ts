// What every section may know of the site it stands in. The same for all pages, so that a section is rendered once.
import { createContext, useContext } from 'react';
import { SitewrightError } from '../site/error.ts';
import type { Assets } from '../site/code.ts';
import type { Label, Microcopy } from '../site/content.ts';
import type { Imagery, Typography } from '../site/design.ts';

export interface SiteContext {
  name: string;
  /** BCP 47, of the words that the studio adds. */
  language: string;
  /** BCP 47, of the client's words where they are in another. */
  ownLanguage?: string;
  textDirection: 'ltr' | 'rtl';
  direction: string;
  seed: string;
  labels: Microcopy['labels'];
  alternatives: Microcopy['alternatives'];
  imagery: Imagery;
  pictures: Assets['pictures'];
  logo: Assets['logo'];
  icons: Record<string, string>;
  iconStrokeWidth: number;
  typography: Pick<Typography, 'advances' | 'tracking' | 'capitals'> & { hasItalic: boolean };
  /** Whether every text carries where it stands, for editing in the preview. */
  isEditing: boolean;
}

const Context = createContext<SiteContext | undefined>(undefined);

export const SiteProvider = Context.Provider;

/** @throws SitewrightError `internal` outside a site */
export function useSite(): SiteContext {
  const site = useContext(Context);
  if (!site) throw new SitewrightError('internal', 'A section was rendered outside a site.');
  return site;
}

export function useLabel(label: Label): Microcopy['labels'][Label] {
  return useSite().labels[label];
}
