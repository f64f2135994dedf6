// The sheet for the client, made at the host and saved here.
import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { download } from '../../ui/download.ts';
import { useWords } from '../../ui/words.ts';
import type { StudioClient } from '../../wire/connect.ts';
import { wordsOf } from '../../wire/words-of.ts';
import { WORDS } from './words.ts';

interface HandoverSheetProps {
  client: StudioClient;
  projectId: string;
}

export function HandoverSheet({ client, projectId }: HandoverSheetProps) {
  const t = useWords(WORDS);
  const [refusal, setRefusal] = useState<string>();

  async function save(): Promise<void> {
    setRefusal(undefined);
    try {
      const { fileName, html } = await client.publishing.handover({ projectId });
      download(fileName, html);
    } catch (error) {
      setRefusal(wordsOf(error));
    }
  }

  return (
    <>
      <h3 className="panel-heading">{t.handover}</h3>
      <p className="quiet publish-purpose">{t.handoverWhy}</p>
      <div className="publish-ways">
        <Button onClick={() => void save()}>{t.saveHandover}</Button>
      </div>
      {refusal === undefined ? null : (
        <p role="alert" className="publish-refusal">
          {refusal}
        </p>
      )}
    </>
  );
}
