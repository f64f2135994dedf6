// The past of a site: the timeline, named versions, and what runs propose against edits by hand.
import { useQueryClient } from '@tanstack/react-query';
import { useWords } from '../../ui/words.ts';
import type { PanelProps } from '../../wire/panel-props.ts';
import { useDeedsState } from '../../wire/deeds.ts';
import { proposalsQuery, versionsQuery } from '../../wire/queries.ts';
import { useShown } from '../../wire/use-shown.ts';
import { ProposalList } from './proposal-list.tsx';
import type { Publication } from './published-entry.tsx';
import { TimelineList } from './timeline-list.tsx';
import { VersionList } from './version-list.tsx';
import { WORDS } from './words.ts';

export function HistoryPanel({ client, project: { id: projectId }, deeds, now, isBusy }: PanelProps) {
  const t = useWords(WORDS);
  const { history } = client;
  const queries = useQueryClient();
  const { isWorking, isFollowing } = useDeedsState(deeds);
  const { data: versions = [] } = useShown(versionsQuery(client, projectId));
  const { data: proposals = [] } = useShown(proposalsQuery(client, projectId));
  const isStill = isBusy || isWorking || isFollowing;

  const show = async ({ id, hostName }: Publication) => {
    await client.publishing.show({ projectId, deploymentId: id });
    await queries.invalidateQueries({ queryKey: ['publishing', projectId] });
    return { sentence: t.shown(hostName) };
  };

  return (
    <>
      <ProposalList
        proposals={proposals}
        isStill={isStill}
        onAccept={(place) => void deeds.change((deedId) => history.accept({ projectId, deedId, ...place }))}
        onDismiss={(place) => void deeds.change((deedId) => history.dismiss({ projectId, deedId, ...place }))}
      />
      <div className="history-columns">
        <VersionList
          client={client}
          projectId={projectId}
          versions={versions}
          isStill={isStill}
          onName={(name) =>
            deeds.change(async (deedId) => ({ sentence: t.named((await history.name({ projectId, deedId, name })).name) }))
          }
          onRestore={(id) => void deeds.change((deedId) => history.restore({ projectId, deedId, to: { type: 'version', id } }))}
        />
        <TimelineList
          client={client}
          projectId={projectId}
          now={now}
          isStill={isStill}
          onRestore={(id) => void deeds.change((deedId) => history.restore({ projectId, deedId, to: { type: 'change', id } }))}
          onShow={(publication) => void deeds.act(() => show(publication))}
        />
      </div>
    </>
  );
}
