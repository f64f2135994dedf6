// The panels beside the preview, in the order of their names on the rail. A feature adds one entry and gets PanelProps.
import { lazy, type ComponentType } from 'react';
import type { Language } from '../ui/words.ts';
import { CodeMissing } from '../wire/code-missing.ts';
import type { PanelProps } from '../wire/panel-props.ts';

export interface Panel {
  /** In the address: `?panel=history`. */
  id: string;
  name: Readonly<Record<Language, string>>;
  /**
   * Loads its code; of a host that is away that is never asked: a browser does not ask for code again that did not come.
   *
   * @throws CodeMissing, and is forgotten then
   */
  open(this: void): Promise<ComponentType<PanelProps>>;
  /** Whether that has begun. */
  isOpened(this: void): boolean;
  readonly Body: ComponentType<PanelProps>;
  /** Its next Body asks for the code anew. */
  forget(this: void): void;
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
  return panels.map(withBody);
}

function withBody({ id, name, open: load }: Pick<Panel, 'id' | 'name' | 'open'>): Panel {
  let opened: ReturnType<Panel['open']> | undefined;
  const open = () => (opened ??= load().catch(miss));
  const fresh = () => lazy(async () => ({ default: await open() }));
  let body = fresh();

  function miss(cause: unknown): never {
    opened = undefined;
    throw new CodeMissing(cause);
  }

  return {
    id,
    name,
    open,
    isOpened: () => opened !== undefined,
    get Body() {
      return body;
    },
    forget() {
      body = fresh();
    },
  };
}
