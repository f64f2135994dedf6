// A test enquiry by the form of what was published, and whether it has arrived.
import { useState } from 'react';
import type { EnquiryReport } from '../../../preload/contract/publishing.ts';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../ui/words.ts';
import type { StudioClient } from '../../wire/connect.ts';
import { wordsOf } from '../../wire/words-of.ts';
import { useTold } from './told.ts';
import { WORDS } from './words.ts';

interface FormTrialProps {
  client: StudioClient;
  projectId: string;
  host: string;
  /** Whether something stands there that has the form. */
  isPublished: boolean;
}

export function FormTrial({ client, projectId, host, isPublished }: FormTrialProps) {
  const t = useWords(WORDS);
  const told = useTold();
  const [isTrying, setTrying] = useState(false);
  const [report, setReport] = useState<EnquiryReport>();

  async function send(): Promise<void> {
    setTrying(true);
    setReport(undefined);
    try {
      setReport(await client.publishing.tryForm({ projectId, host }));
    } catch (error) {
      setReport({ state: 'lost', words: wordsOf(error) });
    }
    setTrying(false);
  }

  const maySend = isPublished && !isTrying;
  const result = isPublished ? told(report?.words ?? '') : t.tryLater;
  const words = isTrying ? t.trying : result;

  return (
    <div className="form-trial" data-state={report?.state}>
      {isPublished ? (
        <Button aria-disabled={!maySend} onClick={() => maySend && void send()}>
          {t.tryForm}
        </Button>
      ) : null}
      <output className="quiet form-trial-words">{words}</output>
    </div>
  );
}
