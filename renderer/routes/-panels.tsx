// The panels beside the preview, in the order of their names on the rail. A feature adds one entry and gets PanelProps.
import { lazy, type ComponentType } from 'react';
import type { Language } from '../ui/words.ts';
import type { PanelProps } from '../wire/panel-props.ts';

export interface Panel {
  /** In the address: `?panel=history`. */
  id: string;
  name: Readonly<Record<Language, string>>;
  Body: ComponentType<PanelProps>;
}

export const PANELS: readonly Panel[] = [
  {
    id: 'facts',
    name: { en: 'Facts', de: 'Fakten' },
    Body: lazy(async () => ({ default: (await import('../features/facts/facts-panel.tsx')).FactsPanel })),
  },
  {
    id: 'assets',
    name: { en: 'Assets', de: 'Dateien' },
    Body: lazy(async () => ({ default: (await import('../features/assets/assets-panel.tsx')).AssetsPanel })),
  },
  {
    id: 'sections',
    name: { en: 'Sections', de: 'Abschnitte' },
    Body: lazy(async () => ({ default: (await import('../features/editing/sections-panel.tsx')).SectionsPanel })),
  },
  {
    id: 'look',
    name: { en: 'Look', de: 'Aussehen' },
    Body: lazy(async () => ({ default: (await import('../features/editing/look-panel.tsx')).LookPanel })),
  },
  {
    id: 'pages',
    name: { en: 'Pages', de: 'Seiten' },
    Body: lazy(async () => ({ default: (await import('../features/editing/pages-panel.tsx')).PagesPanel })),
  },
  {
    id: 'grades',
    name: { en: 'Grades', de: 'Noten' },
    Body: lazy(async () => ({ default: (await import('../features/findings/grade-panel.tsx')).GradePanel })),
  },
  {
    id: 'comments',
    name: { en: 'Comments', de: 'Kommentare' },
    Body: lazy(async () => ({ default: (await import('../features/comments/comments-panel.tsx')).CommentsPanel })),
  },
  {
    id: 'client',
    name: { en: 'Client', de: 'Kunde' },
    Body: lazy(async () => ({ default: (await import('../features/client/client-panel.tsx')).ClientPanel })),
  },
  {
    id: 'history',
    name: { en: 'History', de: 'Verlauf' },
    Body: lazy(async () => ({ default: (await import('../features/history/history-panel.tsx')).HistoryPanel })),
  },
  {
    id: 'models',
    name: { en: 'Models', de: 'Modelle' },
    Body: lazy(async () => ({ default: (await import('../features/models/models-panel.tsx')).ModelsPanel })),
  },
  {
    id: 'publish',
    name: { en: 'Publish', de: 'Veröffentlichen' },
    Body: lazy(async () => ({ default: (await import('../features/publish/publish-panel.tsx')).PublishPanel })),
  },
  {
    id: 'run',
    name: { en: 'Run', de: 'Lauf' },
    Body: lazy(async () => ({ default: (await import('../features/runs/run-panel.tsx')).RunPanel })),
  },
];
