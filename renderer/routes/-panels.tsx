// The panels beside the preview, in the order of their names on the rail. A feature adds one entry and gets PanelProps.
import { lazy, type ComponentType } from 'react';
import type { Language } from '../ui/words.ts';
import type { PanelProps } from '../wire/panel-props.ts';

export interface Panel {
  /** In the address: `?panel=history`. */
  id: string;
  name: Readonly<Record<Language, string>>;
  /** Loads its code; of a host that is away that is never asked: a browser does not ask for code again that did not come. */
  open(this: void): Promise<ComponentType<PanelProps>>;
  /** Whether that has begun. */
  isOpened(this: void): boolean;
  Body: ComponentType<PanelProps>;
}

export const PANELS: readonly Panel[] = withBodies([
  {
    id: 'facts',
    name: { en: 'Facts', de: 'Fakten' },
    open: async () => (await import('../features/facts/facts-panel.tsx')).FactsPanel,
  },
  {
    id: 'assets',
    name: { en: 'Assets', de: 'Dateien' },
    open: async () => (await import('../features/assets/assets-panel.tsx')).AssetsPanel,
  },
  {
    id: 'sections',
    name: { en: 'Sections', de: 'Abschnitte' },
    open: async () => (await import('../features/editing/sections-panel.tsx')).SectionsPanel,
  },
  {
    id: 'look',
    name: { en: 'Look', de: 'Aussehen' },
    open: async () => (await import('../features/editing/look-panel.tsx')).LookPanel,
  },
  {
    id: 'pages',
    name: { en: 'Pages', de: 'Seiten' },
    open: async () => (await import('../features/editing/pages-panel.tsx')).PagesPanel,
  },
  {
    id: 'grades',
    name: { en: 'Grades', de: 'Noten' },
    open: async () => (await import('../features/findings/grade-panel.tsx')).GradePanel,
  },
  {
    id: 'comments',
    name: { en: 'Comments', de: 'Kommentare' },
    open: async () => (await import('../features/comments/comments-panel.tsx')).CommentsPanel,
  },
  {
    id: 'client',
    name: { en: 'Client', de: 'Kunde' },
    open: async () => (await import('../features/client/client-panel.tsx')).ClientPanel,
  },
  {
    id: 'history',
    name: { en: 'History', de: 'Verlauf' },
    open: async () => (await import('../features/history/history-panel.tsx')).HistoryPanel,
  },
  {
    id: 'models',
    name: { en: 'Models', de: 'Modelle' },
    open: async () => (await import('../features/models/models-panel.tsx')).ModelsPanel,
  },
  {
    id: 'publish',
    name: { en: 'Publish', de: 'Veröffentlichen' },
    open: async () => (await import('../features/publish/publish-panel.tsx')).PublishPanel,
  },
  {
    id: 'run',
    name: { en: 'Run', de: 'Lauf' },
    open: async () => (await import('../features/runs/run-panel.tsx')).RunPanel,
  },
]);

/** The one asked for by its id, the first where none is; undefined where it is closed. */
export function panelAsked(id: string | undefined): Panel | undefined {
  return id === 'none' ? undefined : (PANELS.find((panel) => panel.id === id) ?? PANELS[0]);
}

function withBodies(panels: readonly Pick<Panel, 'id' | 'name' | 'open'>[]): Panel[] {
  return panels.map((panel) => ({ ...panel, ...opening(panel.open) }));
}

function opening(load: Panel['open']): Pick<Panel, 'open' | 'isOpened' | 'Body'> {
  let opened: ReturnType<Panel['open']> | undefined;
  const open = () => (opened ??= load());
  return { open, isOpened: () => opened !== undefined, Body: lazy(async () => ({ default: await open() })) };
}
