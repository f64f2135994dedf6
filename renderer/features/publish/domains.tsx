// The domains of a site at its host: those it has, and giving it another.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../ui/words.ts';
import type { StudioClient } from '../../wire/connect.ts';
import { domainQuery, domainsQuery } from '../../wire/queries.ts';
import { wordsOf } from '../../wire/words-of.ts';
import { DomainState } from './domain-state.tsx';
import { DOMAIN_WORDS } from './domain-words.ts';
import type { OwnAddress } from './own-address.ts';

const EXAMPLE = 'www.hofer.at';

interface DomainsProps {
  client: StudioClient;
  projectId: string;
  host: string;
  address: OwnAddress;
}

export function Domains({ isPublished, ...place }: DomainsProps & { isPublished: boolean }) {
  const t = useWords(DOMAIN_WORDS);

  return (
    <>
      <h3 className="panel-heading">{t.domain}</h3>
      {isPublished ? <Kept {...place} /> : <p className="quiet">{t.later}</p>}
    </>
  );
}

function Kept({ client, projectId, host, address }: DomainsProps) {
  const t = useWords(DOMAIN_WORDS);
  const queries = useQueryClient();
  const listed = useQuery(domainsQuery(client, projectId, host));
  const [state, setState] = useState<{ isAsking: boolean; refusal?: string }>({ isAsking: false });

  async function change(work: () => Promise<unknown>): Promise<boolean> {
    if (state.isAsking) return false;
    setState({ isAsking: true });
    try {
      await work();
      setState({ isAsking: false });
    } catch (error) {
      setState({ isAsking: false, refusal: wordsOf(error) });
      return false;
    } finally {
      await queries.invalidateQueries({ queryKey: ['domains', projectId, host], exact: true });
    }
    return true;
  }

  const give = (domain: string) => change(() => queries.fetchQuery(domainQuery(client, { projectId, host, domain })));

  return (
    <div className="domains">
      {listed.isPending ? <p className="quiet">{t.listing}</p> : null}
      {listed.data?.length === 0 ? <p className="quiet">{t.none}</p> : null}
      {listed.data?.map((domain) => (
        <DomainState
          key={domain}
          client={client}
          place={{ projectId, host, domain }}
          address={address}
          onRemove={() => void change(() => client.publishing.removeDomain({ projectId, host, domain }))}
        />
      ))}
      <DomainForm isAsking={state.isAsking} onGive={give} />
      <Refusal words={state.refusal ?? (listed.error ? wordsOf(listed.error) : undefined)} />
    </div>
  );
}

interface DomainFormProps {
  isAsking: boolean;
  /** @returns whether it was taken */
  onGive(this: void, domain: string): Promise<boolean>;
}

function DomainForm({ isAsking, onGive }: DomainFormProps) {
  const t = useWords(DOMAIN_WORDS);
  const [domain, setDomain] = useState('');

  async function give(event: React.SubmitEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    if (await onGive(domain.trim())) setDomain('');
  }

  return (
    <form className="connect" onSubmit={(event) => void give(event)} autoComplete="off">
      <div className="connect-row">
        <label className="publish-label" htmlFor="publish-domain">
          {t.label}
        </label>
        <input
          id="publish-domain"
          className="input publish-input"
          placeholder={EXAMPLE}
          required
          spellCheck={false}
          autoCapitalize="off"
          aria-describedby="publish-domain-hint"
          value={domain}
          onChange={(event) => setDomain(event.target.value)}
        />
        <p id="publish-domain-hint" className="quiet connect-hint">
          {t.hint}
        </p>
      </div>
      <Button type="submit" aria-disabled={isAsking}>
        {t.give}
      </Button>
      <output className="quiet">{isAsking ? t.asking : ''}</output>
    </form>
  );
}

function Refusal({ words }: { words: string | undefined }) {
  return words === undefined ? null : (
    <p role="alert" className="publish-refusal">
      {words}
    </p>
  );
}
