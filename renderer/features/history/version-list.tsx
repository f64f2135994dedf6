// Named versions: name one, go back to one, see what has changed since.
import { useState } from 'react';
import type { SiteVersion } from '../../../preload/contract/history.ts';
import { Button } from '../../ui/button.tsx';
import { localeOf, useLanguage, useWords } from '../../ui/words.ts';
import { useDraft } from '../../wire/drafts.ts';
import type { StudioClient } from '../../wire/connect.ts';
import { Comparison } from './comparison.tsx';
import { VERSION_TIME } from './version-time.ts';
import { WORDS } from './words.ts';

export interface VersionListProps {
  client: StudioClient;
  projectId: string;
  versions: readonly SiteVersion[];
  isStill: boolean;
  /** @returns whether it was kept; if not, what is typed stays */
  onName(this: void, name: string): Promise<boolean>;
  onRestore(this: void, versionId: string): void;
}

export function VersionList({ client, projectId, versions, isStill, onName, onRestore }: VersionListProps) {
  const t = useWords(WORDS);
  const language = useLanguage();
  const [compared, setCompared] = useState<string>();

  return (
    <div>
      <NameForm projectId={projectId} isStill={isStill} onName={onName} />
      <ul className="versions">
        {versions.map((version) => (
          <li key={version.id} className="version">
            <p className="version-name">{version.name}</p>
            <p className="change-about">
              <time dateTime={version.at.toISOString()}>{version.at.toLocaleString(localeOf(language), VERSION_TIME)}</time>,{' '}
              {version.hash.slice(0, 8)}
            </p>
            <div className="version-ways">
              <Button
                aria-expanded={compared === version.id}
                aria-label={t.compareWithNow(version.name)}
                onClick={() => setCompared(compared === version.id ? undefined : version.id)}
              >
                {t.compare}
              </Button>
              <Button
                aria-disabled={isStill}
                aria-label={t.goBackToVersion(version.name)}
                onClick={() => !isStill && onRestore(version.id)}
              >
                {t.goBack}
              </Button>
            </div>
            {compared === version.id ? <Comparison client={client} projectId={projectId} from={version.id} /> : null}
          </li>
        ))}
      </ul>
    </div>
  );
}

function NameForm({ projectId, isStill, onName }: Pick<VersionListProps, 'projectId' | 'isStill' | 'onName'>) {
  const t = useWords(WORDS);
  const { words: name, isOnItsWay, type, keep } = useDraft(`version ${projectId}`);

  function submit(event: React.SubmitEvent) {
    event.preventDefault();
    if (isStill || name.trim() === '') return;
    void keep(onName);
  }

  return (
    <form className="version-form" onSubmit={submit}>
      <label htmlFor="version-name">{t.nameNow}</label>
      <div className="version-line">
        <input
          id="version-name"
          className="input version-input"
          value={name}
          maxLength={120}
          placeholder={t.example}
          autoComplete="off"
          readOnly={isOnItsWay}
          onChange={(event) => type(event.target.value)}
        />
        <Button type="submit" aria-disabled={isStill || name.trim() === ''}>
          {t.keep}
        </Button>
      </div>
    </form>
  );
}
