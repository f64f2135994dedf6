// A host that is connected, or what it has to be told to be.
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Access, HostView } from '../../../preload/contract/publishing.ts';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../ui/words.ts';
import type { StudioClient } from '../../wire/connect.ts';
import { wordsOf } from '../../wire/words-of.ts';
import { useTold } from './told.ts';
import { WORDS } from './words.ts';

interface ConnectionProps {
  client: StudioClient;
  projectId: string;
  host: HostView;
}

export function Connection({ client, projectId, host }: ConnectionProps) {
  const t = useWords(WORDS);
  const queries = useQueryClient();
  const [state, setState] = useState<{ isAsking: boolean; refusal?: string; access?: Access }>({ isAsking: false });

  async function ask(work: () => Promise<Access | undefined>): Promise<void> {
    setState({ isAsking: true });
    try {
      const access = await work();
      setState({ isAsking: false, ...(access ? { access } : {}) });
    } catch (error) {
      setState({ isAsking: false, refusal: wordsOf(error) });
    }
    await queries.invalidateQueries({ queryKey: ['publishing', projectId] });
  }

  const place = { projectId, host: host.id };

  return (
    <>
      {host.account === undefined ? (
        <ConnectForm
          host={host}
          isAsking={state.isAsking}
          onConnect={(settings) => void ask(() => client.publishing.connect({ ...place, settings }))}
        />
      ) : (
        <div className="publish-line">
          <p className="publish-account">{t.connectedAs(host.account)}</p>
          <Button
            onClick={() =>
              void ask(async () => {
                await client.publishing.disconnect(place);
                return undefined;
              })
            }
          >
            {t.disconnect}
          </Button>
        </div>
      )}
      {state.access && host.account !== undefined ? <Rights heading={t.mayDo} rights={state.access.may} /> : null}
      {state.refusal === undefined ? null : (
        <p role="alert" className="publish-refusal">
          {state.refusal}
        </p>
      )}
    </>
  );
}

interface ConnectFormProps {
  host: HostView;
  isAsking: boolean;
  onConnect(this: void, settings: Record<string, string>): void;
}

function ConnectForm({ host: { id, fields, token }, isAsking, onConnect }: ConnectFormProps) {
  const t = useWords(WORDS);
  const told = useTold();

  function submit(event: React.SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const given = [...new FormData(event.currentTarget)].map(
      ([key, value]) => [key, typeof value === 'string' ? value.trim() : ''] as const,
    );
    onConnect(Object.fromEntries(given.filter(([, value]) => value !== '')));
  }

  return (
    <form className="connect" onSubmit={submit} autoComplete="off">
      {token ? <Rights heading={t.rights} rights={token.rights} page={token.page} /> : null}
      {fields.map(({ key, label, hint, isSecret, isOptional }) => (
        <div key={key} className="connect-row">
          <label className="publish-label" htmlFor={`${id}-${key}`}>
            {told(label)}
            {isOptional ? <span className="quiet"> ({t.mayLeaveOut})</span> : null}
          </label>
          <input
            id={`${id}-${key}`}
            name={key}
            className="input publish-input"
            type={isSecret ? 'password' : 'text'}
            required={!isOptional}
            spellCheck={false}
            autoComplete={isSecret ? 'new-password' : 'off'}
            aria-describedby={`${id}-${key}-hint`}
          />
          <p id={`${id}-${key}-hint`} className="quiet connect-hint">
            {told(hint)}
          </p>
        </div>
      ))}
      <Button type="submit" aria-disabled={isAsking}>
        {t.connect}
      </Button>
      <output className="quiet">{isAsking ? t.connecting : ''}</output>
    </form>
  );
}

function Rights({ heading, rights, page }: { heading: string; rights: readonly string[]; page?: string }) {
  const t = useWords(WORDS);
  const told = useTold();

  return (
    <div className="rights">
      <p>
        {heading}
        {page === undefined ? null : (
          <>
            {' · '}
            <a href={page} target="_blank" rel="noreferrer">
              {t.makeToken}
            </a>
          </>
        )}
      </p>
      <ul className="quiet">
        {rights.map((right) => (
          <li key={right}>{told(right)}</li>
        ))}
      </ul>
    </div>
  );
}
