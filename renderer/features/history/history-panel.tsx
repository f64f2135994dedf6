// The past of a site: undo and redo, the timeline, named versions, and what runs propose against edits by hand.
import { useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { Button } from '../../ui/button.tsx';
import { Toast } from '../../ui/toast.tsx';
import type { StudioClient } from '../../wire/connect.ts';
import { proposalsQuery, timelineQuery, versionsQuery } from '../../wire/queries.ts';
import { ProposalList } from './proposal-list.tsx';
import { TimelineList } from './timeline-list.tsx';
import { useHistory } from './use-history.ts';
import { useUndoKeys } from './use-undo-keys.ts';
import { VersionList } from './version-list.tsx';

export interface HistoryPanelProps {
  client: StudioClient;
  projectId: string;
  now: Date;
  /** While a run is on, nothing of the past is touched. */
  isBusy: boolean;
}

export function HistoryPanel({ client, projectId, now, isBusy }: HistoryPanelProps) {
  const { history } = client;
  const deeds = useHistory(client, projectId);
  const { data: timeline } = useQuery(timelineQuery(client, projectId));
  const { data: versions = [] } = useQuery(versionsQuery(client, projectId));
  const { data: proposals = [] } = useQuery(proposalsQuery(client, projectId));
  const isStill = isBusy || deeds.isWorking;

  const undo = () => void (!isStill && timeline?.undo && deeds.act(() => history.undo({ projectId })));
  const redo = () => void (!isStill && timeline?.redo && deeds.act(() => history.redo({ projectId })));
  useUndoKeys({ onUndo: undo, onRedo: redo });
  useFollowing(timeline?.isBehind === true && !isStill, deeds.follow);

  return (
    <>
      <div className="history-line">
        <Button aria-disabled={isStill || !timeline?.undo} title={timeline?.undo} onClick={undo}>
          Undo
        </Button>
        <Button aria-disabled={isStill || !timeline?.redo} title={timeline?.redo} onClick={redo}>
          Redo
        </Button>
        <output className="quiet history-state">{deeds.isWorking ? 'The pages follow.' : ''}</output>
      </div>
      <ProposalList
        proposals={proposals}
        isStill={isStill}
        onAccept={(place) => void deeds.act(() => history.accept({ projectId, ...place }))}
        onDismiss={(place) => void deeds.act(() => history.dismiss({ projectId, ...place }))}
      />
      <div className="history-columns">
        <TimelineList
          client={client}
          projectId={projectId}
          now={now}
          isStill={isStill}
          onRestore={(id) => void deeds.act(() => history.restore({ projectId, to: { type: 'change', id } }))}
        />
        <VersionList
          client={client}
          projectId={projectId}
          versions={versions}
          isStill={isStill}
          onName={(name) => void deeds.act(async () => named(await history.name({ projectId, name })))}
          onRestore={(id) => void deeds.act(() => history.restore({ projectId, to: { type: 'version', id } }))}
        />
      </div>
      <Toast said={deeds.said} onClose={deeds.hush} />
    </>
  );
}

function named({ name }: { name: string }): { sentence: string } {
  return { sentence: `Named “${name}”` };
}

/** What a closed window left undone is done now. */
function useFollowing(isBehind: boolean, follow: () => Promise<void>): void {
  const start = useEffectEvent(() => void follow());

  useEffect(() => {
    if (isBehind) start();
  }, [isBehind]);
}
