// The client's own files, each with a proof that it is on the pages.
import { keepPreviousData } from '@tanstack/react-query';
import type { ClientAsset } from '../../../preload/contract/made.ts';
import { useHostWords } from '../../ui/host-words.ts';
import { useWords } from '../../ui/words.ts';
import type { PanelProps } from '../../wire/panel-props.ts';
import { useShown } from '../../wire/use-shown.ts';
import { AddFiles } from './add-files.tsx';
import { FontList } from './font-list.tsx';

const WORDS = {
  en: {
    intro: 'What the client gave and what models drew, looked for on every page of the site as it stands.',
    none: 'The client gave no logo and no photos. Until they are added the site uses drawings of the trade.',
    looking: 'Looking.',
    logo: 'Logo',
    photo: 'Photo',
    picture: 'Picture by a model, not the client’s',
    asked: 'What it was asked for',
    font: 'Font',
    unaltered: 'On the pages, byte for byte',
    drawn: 'On the pages, drawn from the PDF, which is kept as it was given',
    sized: 'On the pages, sized for the web',
    absent: 'On no page',
    refused: 'Not usable',
    pages: (count: number) => (count === 1 ? 'on 1 page' : `on ${count} pages`),
    print: 'Fingerprint',
  },
  de: {
    intro: 'Was der Kunde gab und was Modelle zeichneten, auf jeder Seite der Website gesucht, wie sie jetzt ist.',
    none: 'Der Kunde gab weder Logo noch Fotos. Bis sie hinzukommen, zeichnet die Website die Branche.',
    looking: 'Wird gesucht.',
    logo: 'Logo',
    photo: 'Foto',
    picture: 'Bild von einem Modell, nicht vom Kunden',
    asked: 'Worum es gebeten wurde',
    font: 'Schrift',
    unaltered: 'Auf den Seiten, Byte für Byte',
    drawn: 'Auf den Seiten, nach dem PDF gezeichnet, das unverändert aufbewahrt wird',
    sized: 'Auf den Seiten, fürs Web verkleinert',
    absent: 'Auf keiner Seite',
    refused: 'Nicht verwendbar',
    pages: (count: number) => (count === 1 ? 'auf 1 Seite' : `auf ${count} Seiten`),
    print: 'Fingerabdruck',
  },
};

export function AssetsPanel(panel: PanelProps) {
  return (
    <AddFiles {...panel}>
      <AssetList {...panel} />
      <FontList {...panel} />
    </AddFiles>
  );
}

function AssetList({ client, project: { id: projectId, changedAt } }: PanelProps) {
  const t = useWords(WORDS);
  const { data } = useShown({
    queryKey: ['assets', projectId, changedAt.getTime()],
    queryFn: () => client.made.assets({ projectId }),
    placeholderData: keepPreviousData,
  });

  if (!data) return <p className="pending">{t.looking}</p>;
  if (data.length === 0) return <p className="quiet">{t.none}</p>;
  return (
    <>
      <p className="quiet">{t.intro}</p>
      <ul className="assets">
        {data.map((asset) => (
          <Asset key={`${asset.kind} ${asset.file} ${asset.digest}`} asset={asset} />
        ))}
      </ul>
    </>
  );
}

function Asset({ asset: { file, kind, state, pages, why, digest, byModel } }: { asset: ClientAsset }) {
  const t = useWords(WORDS);
  const said = useHostWords();
  const isWell = state === 'unaltered' || state === 'drawn' || state === 'sized';

  return (
    <li className="asset">
      <p className="asset-file">{file}</p>
      <p className={isWell ? 'asset-state' : 'asset-state is-missing'}>
        {t[state]}
        {pages.length > 0 ? `, ${t.pages(pages.length)}` : ''}
      </p>
      {why === undefined ? null : <p className="asset-more">{said(why)}</p>}
      <p className="asset-more">
        {t[kind]}
        {digest === undefined ? '' : ` · ${t.print} ${digest.slice(0, 12)}`}
      </p>
      {byModel ? (
        <>
          <p className="asset-more">{`${byModel.model}. ${byModel.licence}`}</p>
          <details className="asset-more">
            <summary>{t.asked}</summary>
            <p className="asset-prompt">{byModel.prompt}</p>
          </details>
        </>
      ) : null}
    </li>
  );
}
