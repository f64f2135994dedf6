// The data folder and its backups, with a way to take one now.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Storage } from '../../../preload/contract/system.ts';
import { Button } from '../../ui/button.tsx';
import { More, useBegun } from '../../ui/more.tsx';
import { Missing } from '../../ui/missing.tsx';
import { localeOf, useLanguage, useWords } from '../../ui/words.ts';
import type { StudioClient } from '../../wire/connect.ts';
import { wordsOf } from '../../wire/words-of.ts';
import { WORDS } from './words.ts';

export function StoragePart({ client }: { client: StudioClient }) {
  const t = useWords(WORDS);
  const queries = useQueryClient();
  const { data, error: fault, refetch } = useQuery({ queryKey: ['storage'], queryFn: () => client.system.storage() });
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => client.system.backUp(),
    onSuccess: (storage) => queries.setQueryData(['storage'], storage),
  });

  if (!data && fault) return <Missing words={wordsOf(fault)} onAgain={() => void refetch()} />;
  if (!data) return <p className="quiet">{t.looking}</p>;
  return (
    <>
      <p>
        {t.folder} <code className="path">{data.dataDir}</code>
      </p>
      {data.backups === undefined ? <p className="quiet">{t.onServer}</p> : <Backups backups={data.backups} />}
      {error ? <p role="alert">{wordsOf(error)}</p> : null}
      {data.backups === undefined ? null : (
        <Button aria-disabled={isPending} onClick={() => (isPending ? undefined : mutate())}>
          {isPending ? t.backingUp : t.backUp}
        </Button>
      )}
    </>
  );
}

const STEP = 8;
const MB = 1_000_000;

function Backups({ backups }: { backups: NonNullable<Storage['backups']> }) {
  const t = useWords(WORDS);
  const language = useLanguage();
  const { shown, more } = useBegun(backups, { step: STEP });
  if (backups.length === 0) return <p className="quiet">{t.noBackups}</p>;

  const when = new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'medium', timeStyle: 'short' });
  const size = new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: 1 });
  return (
    <>
      <table className="plain-table">
        <caption className="small-heading">{t.backups}</caption>
        <tbody>
          {shown.map(({ id, at, bytes, reason, state }) => (
            <tr key={id}>
              <td>{when.format(at)}</td>
              <td>{t[reason]}</td>
              <td>{size.format(bytes / MB)} MB</td>
              <td>{t[state]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <More {...more} />
    </>
  );
}
