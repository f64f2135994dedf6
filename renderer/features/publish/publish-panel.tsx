// Publishing: which host, what to look at before, what would change, sending it, and going back.
import { useState } from 'react';
import type { CheckItem, DeploymentView, HostView } from '../../../preload/contract/publishing.ts';
import type { PanelProps } from '../../wire/panel-props.ts';
import { checklistQuery, deploymentsQuery, hostsQuery } from '../../wire/queries.ts';
import { useShown } from '../../wire/use-shown.ts';
import { useWords } from '../../ui/words.ts';
import { CheckList } from './check-list.tsx';
import { Connection } from './connection.tsx';
import { Domains } from './domains.tsx';
import { DeploymentList } from './deployment-list.tsx';
import { FormTrial } from './form-trial.tsx';
import { HandoverSheet } from './handover-sheet.tsx';
import { PublishDeeds, type Readiness } from './publish-deeds.tsx';
import { useOwnAddress } from './own-address.ts';
import { usePublishing } from './use-publishing.ts';
import { useTold } from './told.ts';
import { WORDS } from './words.ts';

export function PublishPanel(props: PanelProps) {
  const { client, now, isBusy } = props;
  const projectId = props.project.id;
  const [t, told] = [useWords(WORDS), useTold()];
  const { data: hosts } = useShown(hostsQuery(client, projectId));
  const { data: deployments = [] } = useShown(deploymentsQuery(client, projectId));
  const [chosen, choose] = useState<string>();
  const host = hostOf(hosts ?? [], chosen ?? deployments[0]?.host);
  const { data: items } = useShown(checklistQuery(client, projectId, host?.id));
  const publishing = usePublishing(client, projectId);
  const address = useOwnAddress(props);
  if (!hosts || !host) return <p className="pending">{t.looking}</p>;
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
      <p className="quiet publish-purpose">{told(host.purpose)}</p>
      <Connection key={host.id} client={client} projectId={projectId} host={host} />

      <h3 className="panel-heading">{t.ready}</h3>
      <CheckList
        items={items}
        projectId={projectId}
        onEnter={address.enter}
        trial={<FormTrial key={host.id} client={client} projectId={projectId} host={host.id} isPublished={stands} />}
      />
      <PublishDeeds host={host} publishing={publishing} readiness={readinessOf(items)} isBusy={isBusy} />

      {host.account !== undefined && host.keepsDomains ? (
        <Domains key={`${host.id} domains`} {...{ client, projectId, host: host.id, address }} isPublished={stands} />
      ) : null}

      <h3 className="panel-heading">{t.past}</h3>
      <DeploymentList
        deployments={deployments}
        hosts={hosts}
        now={now}
        isStill={isBusy || publishing.isWorking}
        onShow={publishing.show}
      />
      <HandoverSheet client={client} projectId={projectId} />
    </div>
  );
}

/** The one asked for, else one that is connected. */
function hostOf(hosts: readonly HostView[], asked: string | undefined): HostView | undefined {
  return hosts.find(({ id }) => id === asked) ?? hosts.find(({ account }) => account) ?? hosts[0];
}

function readinessOf(items: readonly CheckItem[] | undefined): Readiness {
  if (!items) return 'looking';
  return items.some(({ state }) => state === 'stop') ? 'stopped' : 'ready';
}

function isStanding(state: DeploymentView['state']): boolean {
  return state === 'live' || state === 'staged';
}
