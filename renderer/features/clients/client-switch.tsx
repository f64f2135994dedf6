// Which client one works for, and the way to another: switched, added, renamed in one menu.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useId, useRef, useState } from 'react';
import type { ClientList } from '../../../preload/contract/clients.ts';
import { useActions } from '../../ui/actions.ts';
import { useWords } from '../../ui/words.ts';
import type { StudioClient } from '../../wire/connect.ts';
import { clientsQuery } from '../../wire/queries.ts';
import { wordsOf } from '../../wire/words-of.ts';
import { NameForm } from './name-form.tsx';
import { WORDS } from './words.ts';

export function ClientSwitch({ client }: { client: StudioClient }) {
  const t = useWords(WORDS);
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const { data } = useQuery(clientsQuery(client));
  const moved = useMoved();
  const current = data?.all.find((each) => each.id === data.current);
  const others = data?.all.filter((each) => each !== current) ?? [];

  const { refusal, act } = useActing(menu);
  const switchTo = (to: string) => void act(client.clients.switchTo({ id: to }), moved.away);
  useActions(
    others.map((each) => ({
      id: `client-${each.id}`,
      label: t.workFor(each.name),
      isSought: true,
      run: () => switchTo(each.id),
    })),
  );
  if (!current) return null;

  return (
    <div className="client-switch">
      <button
        type="button"
        className="client-now opens"
        popoverTarget={id}
        aria-label={t.current(current.name)}
        aria-expanded={isOpen}
      >
        <bdi>{current.name}</bdi>
      </button>
      <div
        ref={menu}
        id={id}
        popover="auto"
        className="client-menu dropdown"
        onToggle={({ newState }) => setOpen(newState === 'open')}
      >
        <Names all={data?.all ?? []} current={current.id} onChoose={switchTo} />
        <NameForms current={current} client={client} act={act} moved={moved} />
        {refusal === undefined ? <p className="quiet">{t.apart}</p> : <p role="alert">{refusal}</p>}
      </div>
    </div>
  );
}

interface NameFormsProps {
  current: ClientList['all'][number];
  client: StudioClient;
  act: ReturnType<typeof useActing>['act'];
  moved: ReturnType<typeof useMoved>;
}

function NameForms({ current, client, act, moved }: NameFormsProps) {
  const t = useWords(WORDS);

  return (
    <>
      <NameForm
        key={current.name}
        label={t.rename(current.name)}
        field={t.newName}
        keep={t.keep}
        onName={(name) => void act(client.clients.rename({ id: current.id, name }), moved.within)}
      />
      <NameForm
        label={t.add}
        field={t.addName}
        keep={t.add}
        onName={(name) => void act(client.clients.add({ name }), moved.away)}
      />
    </>
  );
}

/** Does what was asked and closes the menu, or says in it why not. */
function useActing(menu: React.RefObject<HTMLDivElement | null>) {
  const [refusal, setRefusal] = useState<string>();

  const act = async (deed: Promise<void>, after: () => Promise<void>): Promise<void> => {
    try {
      await deed;
      setRefusal(undefined);
      menu.current?.hidePopover();
      await after();
    } catch (error) {
      setRefusal(wordsOf(error));
    }
  };
  return { refusal, act };
}

/** Fewer are looked through by eye. */
const SEARCHED_FROM = 12;

interface NamesProps {
  all: ClientList['all'];
  /** Id of the one worked for. */
  current: string;
  onChoose(this: void, id: string): void;
}

function Names({ all, current, onChoose }: NamesProps) {
  const t = useWords(WORDS);
  const [sought, setSought] = useState('');
  const found = all.filter(({ name }) => name.toLowerCase().includes(sought.trim().toLowerCase()));

  return (
    <>
      {all.length > SEARCHED_FROM ? (
        <input
          type="search"
          className="input client-search"
          aria-label={t.search}
          placeholder={t.search}
          value={sought}
          onChange={(event) => setSought(event.target.value)}
        />
      ) : null}
      {found.length === 0 ? <p className="quiet">{t.notFound}</p> : null}
      <ul aria-label={t.clients} className="client-names">
        {found.map(({ id, name }) => (
          <li key={id}>
            <button
              type="button"
              className="client-name"
              aria-current={id === current ? 'true' : undefined}
              onClick={() => onChoose(id)}
            >
              <bdi>{name}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Nothing that was asked for one client is shown for another. */
function useMoved() {
  const queries = useQueryClient();
  const navigate = useNavigate();

  return {
    away: async () => {
      await navigate({ to: '/settings' });
      queries.clear();
      await navigate({ to: '/' });
    },
    within: async () => queries.invalidateQueries({ queryKey: ['clients'] }),
  };
}
