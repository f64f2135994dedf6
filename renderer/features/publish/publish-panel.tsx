// Publishing: which host, what to look at before, what would change, sending it, and going back.
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { DeploymentView } from '../../../preload/contract/publishing.ts';
import type { PanelProps } from '../../wire/panel-props.ts';
import { checklistQuery, deploymentsQuery, hostsQuery } from '../../wire/queries.ts';
import { useWords } from '../../ui/words.ts';
import { CheckList } from './check-list.tsx';
import { Connection } from './connection.tsx';
import { Domains } from './domains.tsx';
import { DeploymentList } from './deployment-list.tsx';
import { FormTrial } from './form-trial.tsx';
import { PublishDeeds } from './publish-deeds.tsx';
import { usePublishing } from './use-publishing.ts';
import { WORDS } from './words.ts';

export function PublishPanel({ client, project: { id: projectId }, now, isBusy }: PanelProps) {
  const t = useWords(WORDS);
  const { data: hosts = [] } = useQuery(hostsQuery(client, projectId));
  const { data: deployments = [] } = useQuery(deploymentsQuery(client, projectId));
  const [chosen, choose] = useState<string>();
  const host =
    hosts.find(({ id }) => id === (chosen ?? deployments[0]?.host)) ?? hosts.find(({ account }) => account) ?? hosts[0];
  const { data: items = [] } = useQuery(checklistQuery(client, projectId, host?.id));
  const publishing = usePublishing(client, projectId);
  if (!host) return null;
  const stands = deployments.some(({ host: at, state, url }) => at === host.id && isStanding(state) && url?.startsWith('http'));

  return (
    <div className="publish">
      <label className="publish-label" htmlFor="publish-host">
        {t.where}
      </label>
      <select id="publish-host" className="input publish-input" value={host.id} onChange={(event) => choose(event.target.value)}>
        {hosts.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <p className="quiet publish-purpose">{host.purpose}</p>
      <Connection key={host.id} client={client} projectId={projectId} host={host} />

      <h3 className="panel-heading">{t.ready}</h3>
      <CheckList
        items={items}
        trial={<FormTrial key={host.id} client={client} projectId={projectId} host={host.id} isPublished={stands} />}
      />
      <PublishDeeds host={host} publishing={publishing} isStopped={items.some(({ state }) => state === 'stop')} isBusy={isBusy} />

      {host.account !== undefined && host.keepsDomains ? (
        <Domains key={`${host.id} domains`} client={client} projectId={projectId} host={host.id} isPublished={stands} />
      ) : null}

      <h3 className="panel-heading">{t.past}</h3>
      <DeploymentList
        deployments={deployments}
        hosts={hosts}
        now={now}
        isStill={isBusy || publishing.isWorking}
        onShow={publishing.show}
      />
    </div>
  );
}

function isStanding(state: DeploymentView['state']): boolean {
  return state === 'live' || state === 'staged';
}
