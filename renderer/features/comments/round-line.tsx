// The round in which the client is asked to look, and the way to the next.
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../ui/words.ts';
import type { PanelProps } from '../../wire/panel-props.ts';
import { COMMENT_WORDS } from './words.ts';

export function RoundLine({ client, project, deeds, round }: PanelProps & { round: number }) {
  const t = useWords(COMMENT_WORDS);

  const begin = () =>
    void deeds.change(async (deedId) => {
      const { sentence } = await client.comments.nextRound({ projectId: project.id, deedId });
      return { sentence, canUndo: true };
    });

  return (
    <p className="comment-round">
      {t.round(round)}
      <Button look="plain" onClick={begin}>
        {t.nextRound(round + 1)}
      </Button>
    </p>
  );
}
