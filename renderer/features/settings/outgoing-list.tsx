// Every connection to another machine since the studio was started.
import { useQuery } from '@tanstack/react-query';
import { Missing } from '../../ui/missing.tsx';
import { localeOf, useLanguage, useWords } from '../../ui/words.ts';
import type { StudioClient } from '../../wire/connect.ts';
import { wordsOf } from '../../wire/words-of.ts';
import { WORDS } from './words.ts';

export function OutgoingList({ client }: { client: StudioClient }) {
  const t = useWords(WORDS);
  const language = useLanguage();
  const { data, error, refetch } = useQuery({ queryKey: ['outgoing'], queryFn: () => client.system.outgoing(), staleTime: 0 });
  if (!data && error) return <Missing words={wordsOf(error)} onAgain={() => void refetch()} />;
  if (!data) return <p className="quiet">{t.looking}</p>;
  if (data.length === 0) return <p className="quiet">{t.nothing}</p>;

  const when = new Intl.DateTimeFormat(localeOf(language), { timeStyle: 'medium', dateStyle: 'short' });
  return (
    <ol>
      {data.map(({ to, at }) => (
        <li key={`${to} ${at.getTime()}`}>
          <time dateTime={at.toISOString()}>{when.format(at)}</time> <code>{to}</code>
        </li>
      ))}
    </ol>
  );
}
