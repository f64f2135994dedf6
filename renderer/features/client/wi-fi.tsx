// The site on the phones around: opened after a plain word about who can then see it, closed by one press.
import { lazy, Suspense, useCallback, useRef } from 'react';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../ui/words.ts';
import type { PanelProps } from '../../wire/panel-props.ts';
import { useShown } from '../../wire/use-shown.ts';
import { sharingQuery } from './queries.ts';
import { CLIENT_WORDS } from './words.ts';

const QrCode = lazy(async () => ({ default: (await import('./qr-code.tsx')).QrCode }));

export function WiFi({ client, project: { id: projectId }, deeds }: PanelProps) {
  const t = useWords(CLIENT_WORDS);
  const { data } = useShown(sharingQuery(client, projectId));
  const address = data?.address;
  const isAsked = useRef(false);
  const intoView = useCallback((code: HTMLElement | null) => {
    if (isAsked.current) code?.scrollIntoView({ block: 'center' });
  }, []);

  const open = () =>
    void deeds.act(async () => {
      isAsked.current = true;
      await client.sharing.open({ projectId });
      return { sentence: t.wifiOpened };
    });
  const close = () =>
    void deeds.act(async () => {
      await client.sharing.close({ projectId });
      return { sentence: t.wifiClosed };
    });

  return (
    <section className="client-part">
      <h3 className="panel-heading">{t.wifi}</h3>
      <p className="quiet">{address === undefined ? t.wifiWhy : t.wifiOpen}</p>
      {address === undefined ? (
        <Button onClick={open}>{t.openWifi}</Button>
      ) : (
        <>
          <Suspense fallback={<p className="quiet">…</p>}>
            <div ref={intoView}>
              <QrCode address={address} label={t.wifiCode} />
            </div>
          </Suspense>
          <code className="wifi-address">{address}</code>
          <Button onClick={close}>{t.closeWifi}</Button>
        </>
      )}
    </section>
  );
}
