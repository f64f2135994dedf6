// A publication among the changes of a site, and the way for visitors to see it again.
import type { DeploymentView } from '../../../preload/contract/publishing.ts';
import { agoText } from '../../ui/amounts.ts';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../ui/words.ts';
import { WORDS } from './words.ts';

export interface Publication extends DeploymentView {
  state: 'live' | 'replaced' | 'staged';
  hostName: string;
}

interface PublishedEntryProps {
  publication: Publication;
  now: Date;
  isStill: boolean;
  onShow(this: void, publication: Publication): void;
}

export function PublishedEntry({ publication, now, isStill, onShow }: PublishedEntryProps) {
  const t = useWords(WORDS);
  const { state, hostName, at } = publication;
  const sentence = t.published[state](hostName);

  return (
    <li className="change is-published">
      <p className="change-sentence">{sentence}</p>
      <p className="change-about">
        <time dateTime={at.toISOString()} title={at.toLocaleString()}>
          {agoText(at, now)}
        </time>
      </p>
      {state === 'live' ? null : (
        <Button
          className="change-back"
          aria-disabled={isStill}
          aria-label={t.goBackTo(sentence)}
          onClick={() => !isStill && onShow(publication)}
        >
          {state === 'staged' ? t.makeLive : t.showAgain}
        </Button>
      )}
    </li>
  );
}

/** Those that visitors see, saw or could see: what failed or was taken off is no state to go back to. */
export function isPublication(deployment: DeploymentView & { hostName: string }): deployment is Publication {
  return deployment.state === 'live' || deployment.state === 'replaced' || deployment.state === 'staged';
}
