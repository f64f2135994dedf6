// What was published, newest first; any that still stands can be shown to visitors again.
import type { DeploymentView, HostView } from '../../../preload/contract/publishing.ts';
import { Button } from '../../ui/button.tsx';
import { More, useBegun } from '../../ui/more.tsx';
import { useLanguage, useWords } from '../../ui/words.ts';
import { useTold } from './told.ts';
import { WORDS } from './words.ts';

interface DeploymentListProps {
  deployments: readonly DeploymentView[];
  hosts: readonly HostView[];
  now: Date;
  isStill: boolean;
  onShow(this: void, deploymentId: string): void;
}

/** What is below it is to be seen, too. */
const STEP = 10;

const DATE = { dateStyle: 'medium', timeStyle: 'short' } as const;
const LOCALES = { en: 'en-GB', de: 'de-AT' } as const;

export function DeploymentList({ deployments, hosts, isStill, onShow }: DeploymentListProps) {
  const t = useWords(WORDS);
  const told = useTold();
  const locale = LOCALES[useLanguage()];
  const { shown, more } = useBegun(deployments, { step: STEP });
  if (deployments.length === 0) return <p className="quiet">{t.none}</p>;

  return (
    <>
      <ol className="deployments" aria-label={t.past}>
        {shown.map(({ id, host, state, url, message, at }) => {
          const when = at.toLocaleString(locale, DATE);
          const deed = state === 'staged' ? t.promote : t.goBack;
          const name = hosts.find((each) => each.id === host)?.name ?? host;

          return (
            <li key={id} className="deployment" data-state={state}>
              <p className="deployment-state">
                {t.standing[state]} <span className="quiet">· {name}</span>
              </p>
              <p className="quiet deployment-about">
                <time dateTime={at.toISOString()}>{when}</time>
                {url?.startsWith('http') ? (
                  <>
                    {' · '}
                    <a href={url} target="_blank" rel="noreferrer" aria-label={`${t.open}: ${url}`}>
                      {t.open}
                    </a>
                  </>
                ) : null}
              </p>
              {message === undefined ? null : <p className="quiet deployment-message">{told(message)}</p>}
              {state === 'staged' || state === 'replaced' ? (
                <Button
                  className="deployment-show"
                  aria-disabled={isStill}
                  aria-label={t.ofWhen(deed, when)}
                  onClick={() => !isStill && onShow(id)}
                >
                  {deed}
                </Button>
              ) : null}
            </li>
          );
        })}
      </ol>
      <More {...more} />
    </>
  );
}
