// The file handed out: made at the host, downloaded here.
import { useActions } from '../../ui/actions.ts';
import { Button } from '../../ui/button.tsx';
import { download } from '../../ui/download.ts';
import { useWords } from '../../ui/words.ts';
import { useDeedsState } from '../../wire/deeds.ts';
import type { PanelProps } from '../../wire/panel-props.ts';
import { CLIENT_WORDS } from './words.ts';

export function HandOut({ client, project: { id: projectId }, deeds, isBusy }: PanelProps) {
  const t = useWords(CLIENT_WORDS);
  const { isWorking } = useDeedsState(deeds);
  const isOff = isBusy || isWorking;

  const handOut = () =>
    void deeds.act(async () => {
      const { fileName, html } = await client.review.handOut({ projectId });
      download(fileName, html);
      return { sentence: t.handedOut(fileName) };
    });
  useActions([{ id: 'client-file', label: `${t.file}: ${t.handOut}`, run: handOut }]);

  return (
    <section className="client-part">
      <h3 className="panel-heading">{t.file}</h3>
      <p className="quiet">{t.fileWhy}</p>
      <Button look="ink" aria-disabled={isOff} onClick={() => !isOff && handOut()}>
        {t.handOut}
      </Button>
    </section>
  );
}
