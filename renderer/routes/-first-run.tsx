// The screen that begins a new site, at its own address and as the first one while there is no project.
import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useRouteContext } from '@tanstack/react-router';
import { FirstRun } from '../features/first-run/first-run.tsx';
import { WORDS } from '../features/first-run/words.ts';
import { useRun } from '../features/runs/use-run.ts';
import { Bar } from '../ui/bar.tsx';
import { useTitle } from '../ui/use-title.ts';
import { useWords } from '../ui/words.ts';
import { samplesQuery } from '../wire/queries.ts';

export function NewSite() {
  const t = useWords(WORDS);
  const { client, connection, runs } = useRouteContext({ from: '__root__' });
  const navigate = useNavigate();
  const { data: samples } = useSuspenseQuery(samplesQuery(client));
  const run = useRun(runs);
  useTitle(t.title);

  return (
    <>
      <Bar>
        <h1 className="bar-name">{t.title}</h1>
      </Bar>
      <FirstRun
        wire={{ client, connection }}
        samples={samples}
        busyWith={run?.phase === 'running' ? run.subject.name : undefined}
        onBuild={(order) => {
          void runs.start({ type: 'brief', ...order });
          void navigate({ to: '/making' });
        }}
      />
    </>
  );
}
