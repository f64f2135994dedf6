// In the place of a screen that could not be had: why, and ways on. When the host is there again, it is asked for by itself.
import { Link, useRouteContext, useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { useEffect, useEffectEvent } from 'react';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { useWords } from '../ui/words.ts';
import { wordsOf } from '../wire/words-of.ts';

const WORDS = {
  en: { fault: 'This could not be shown', again: 'Try again', toProjects: 'To the projects' },
  de: { fault: 'Das konnte nicht gezeigt werden', again: 'Noch einmal', toProjects: 'Zu den Projekten' },
};

export function Fault({ error }: ErrorComponentProps) {
  const t = useWords(WORDS);
  const router = useRouter();
  const { connection } = useRouteContext({ from: '__root__' });
  const lookAgain = useEffectEvent(() => void (connection.isLost() || router.invalidate()));
  useEffect(() => connection.subscribe(() => lookAgain()), [connection]);

  return (
    <Notice isScreen heading={t.fault} words={wordsOf(error)} isAlarming>
      <Button onClick={() => void router.invalidate()}>{t.again}</Button>
      <Link to="/" className="button button-outline">
        {t.toProjects}
      </Link>
    </Notice>
  );
}
