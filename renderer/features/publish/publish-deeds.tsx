// The deeds of publishing: look what would change, a preview, going live; and what comes of each.
import type { HostView, PublishPlan } from '../../../preload/contract/publishing.ts';
import { bytesText } from '../../ui/amounts.ts';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../ui/words.ts';
import { useTold } from './told.ts';
import type { PublishingDeeds, PublishingState } from './use-publishing.ts';
import { WORDS } from './words.ts';

/** Stopped where something must be mended first. */
export type Readiness = 'looking' | 'stopped' | 'ready';

interface PublishDeedsProps {
  host: HostView;
  publishing: PublishingDeeds;
  /** What the list above says. */
  readiness: Readiness;
  isBusy: boolean;
}

export function PublishDeeds({ host, publishing, readiness, isBusy }: PublishDeedsProps) {
  const t = useWords(WORDS);
  const { work, plan, deployed, shown, probed, refusal, look, publish, stop } = publishing;
  if (work) return <PublishProgress publishing={publishing} onStop={stop} />;

  const isConnected = host.account !== undefined;
  const mayLook = isConnected && !isBusy;
  const mayGoLive = mayLook && readiness === 'ready';
  const stopped = readiness === 'stopped' ? t.stopFirst : undefined;
  const why = isConnected ? stopped : t.connectFirst;

  return (
    <>
      <div className="publish-ways">
        <Button look="ink" aria-disabled={!mayGoLive} onClick={() => mayGoLive && publish(host.id, false)}>
          {t.goLive}
        </Button>
        {host.canPreview ? (
          <Button aria-disabled={!mayLook} onClick={() => mayLook && publish(host.id, true)}>
            {t.preview}
          </Button>
        ) : null}
        <Button aria-disabled={!mayLook} onClick={() => mayLook && look(host.id)}>
          {t.dryRun}
        </Button>
      </div>
      {why === undefined ? null : <p className="quiet publish-why">{why}</p>}
      {refusal === undefined ? null : (
        <p role="alert" className="publish-refusal">
          {refusal}
        </p>
      )}
      {plan ? <Plan plan={plan} /> : null}
      {deployed ? <Outcome words={t.done(deployed.files, bytesText(deployed.bytes))} url={deployed.url} probed={probed} /> : null}
      {shown ? <Outcome words={t.shown} url={shown.url} /> : null}
    </>
  );
}

function PublishProgress({
  publishing: { work, sent, news },
  onStop,
}: {
  publishing: PublishingState;
  onStop(this: void): void;
}) {
  const t = useWords(WORDS);
  const told = useTold();
  const words = news?.type === 'wait' ? t.patience(Math.ceil(news.delayMs / 1_000)) : told(news?.words ?? '');

  return (
    <div className="publish-progress">
      <div className="publish-line">
        <p className="run-count">{sent ? t.files(sent.files, sent.ofFiles) : t.beginning[work ?? 'publish']}</p>
        <Button look="signal" onClick={onStop}>
          {t.stop}
        </Button>
      </div>
      <progress className="run-bar" aria-label={t.sent} {...(sent ? { value: sent.files, max: sent.ofFiles } : {})} />
      <p className="quiet publish-news">{words}</p>
    </div>
  );
}

const SHOWN = 8;

function Plan({ plan: { added, changed, removed, toSend } }: { plan: PublishPlan }) {
  const t = useWords(WORDS);
  const parts = [
    { heading: t.added(added.length), paths: added },
    { heading: t.changed(changed.length), paths: changed },
    { heading: t.removed(removed.length), paths: removed },
  ].filter(({ paths }) => paths.length > 0);

  return (
    <div className="plan">
      <p>{t.plan(toSend.files, bytesText(toSend.bytes))}</p>
      {parts.length === 0 ? <p className="quiet">{t.nothing}</p> : null}
      {parts.map(({ heading, paths }) => (
        <details key={heading} className="plan-part">
          <summary>{heading}</summary>
          <ul className="quiet plan-paths">
            {paths.slice(0, SHOWN).map((path) => (
              <li key={path}>{path}</li>
            ))}
            {paths.length > SHOWN ? <li>… {paths.length - SHOWN}</li> : null}
          </ul>
        </details>
      ))}
    </div>
  );
}

interface OutcomeProps {
  words: string;
  url: string | undefined;
  probed?: PublishingState['probed'];
}

function Outcome({ words: done, url, probed }: OutcomeProps) {
  const t = useWords(WORDS);
  const told = useTold();

  return (
    <div className="plan" aria-live="polite">
      <p>{done}</p>
      {url === undefined ? null : (
        <p className="publish-address">
          {url.startsWith('http') ? (
            <a href={url} target="_blank" rel="noreferrer">
              {url}
            </a>
          ) : (
            url
          )}
        </p>
      )}
      {probed === undefined ? null : probed.faults.length === 0 ? (
        <p>{t.probed(probed.checked)}</p>
      ) : (
        <>
          <p>{t.faults(probed.faults.length, probed.checked)}</p>
          <ul className="plan-paths">
            {probed.faults.slice(0, SHOWN).map(({ path, words }) => (
              <li key={path}>
                {path}: <span className="quiet">{told(words)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
