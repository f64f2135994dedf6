// What was signed by whom and when, whether the site still says it, and the way to sign it as it is now.
import { useState } from 'react';
import type { Signature } from '../../../preload/contract/review.ts';
import { Button } from '../../ui/button.tsx';
import { localeOf, useLanguage, useWords } from '../../ui/words.ts';
import type { PanelProps } from '../../wire/panel-props.ts';
import { useShown } from '../../wire/use-shown.ts';
import { signaturesQuery } from './queries.ts';
import { CLIENT_WORDS } from './words.ts';

export function SignOff({ client, project: { id: projectId }, deeds, now }: PanelProps) {
  const t = useWords(CLIENT_WORDS);
  const { data: signatures } = useShown(signaturesQuery(client, projectId));
  const [name, setName] = useState('');
  // The Swedish way of writing a date is that of ISO 8601, in the reader's own time.
  const [on, setOn] = useState(() => now.toLocaleDateString('sv'));
  const isReady = name.trim() !== '' && on !== '';

  function sign(event: React.SubmitEvent) {
    event.preventDefault();
    if (!isReady) return;
    void deeds.change(async (deedId) => {
      await client.review.sign({ projectId, deedId, name: name.trim(), on });
      setName('');
      return { sentence: t.signed(name.trim()) };
    });
  }

  return (
    <section className="client-part">
      <h3 className="panel-heading">{t.sign}</h3>
      {signatures?.length === 0 ? <p className="quiet">{t.none}</p> : null}
      <ul className="signatures">
        {signatures?.map((signature) => (
          <Signed key={signature.id} signature={signature} />
        ))}
      </ul>
      <form className="sign-form" onSubmit={sign}>
        <p className="quiet">{t.signWhy}</p>
        <label htmlFor="signer">{t.name}</label>
        <input
          id="signer"
          className="input"
          maxLength={120}
          autoComplete="off"
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <label htmlFor="signed-on">{t.date}</label>
        <input id="signed-on" type="date" className="input" value={on} onChange={(event) => setOn(event.target.value)} />
        <Button type="submit" aria-disabled={!isReady}>
          {t.signNow}
        </Button>
      </form>
    </section>
  );
}

function Signed({ signature: { name, on, hash, isCurrent } }: { signature: Signature }) {
  const t = useWords(CLIENT_WORDS);
  const language = useLanguage();
  const date = new Date(`${on}T12:00:00`).toLocaleDateString(localeOf(language), { dateStyle: 'long' });

  return (
    <li className="signature">
      <p className="signature-name">{t.by(name, date)}</p>
      <p className={isCurrent ? 'quiet' : 'signature-changed'}>{isCurrent ? t.current : t.changed}</p>
      <p className="quiet signature-hash" title={t.seal}>
        {t.version(hash.slice(0, 16))}
      </p>
    </li>
  );
}
