// The client's own families: what each is for, how large it is, and what it says of its licence.
import { useId } from 'react';
import type { ClientFamily } from '../../../preload/contract/made.ts';
import { bytesText } from '../../ui/amounts.ts';
import { Button } from '../../ui/button.tsx';
import { useHostWords } from '../../ui/host-words.ts';
import { useWords } from '../../ui/words.ts';
import type { PanelProps } from '../../wire/panel-props.ts';

const WORDS = {
  en: {
    use: 'Used for',
    headings: 'Headings',
    text: 'Text',
    both: 'Headings and text',
    none: 'Nowhere',
    remove: 'Remove',
    removeNamed: (family: string) => `Remove ${family}`,
    open: (licence: string) => `Its tables name the ${licence}: free to use on the web.`,
    says: (words: string) => `Its tables say: “${words}”`,
    where: 'Where its licence stands',
    silent: 'Says nothing about its licence: ask the client for it.',
    ask: 'The client must hold a licence for the web.',
    anywhere: '',
    edited: 'By its flags it may be embedded where documents are edited.',
    viewed: 'By its flags it may be embedded where documents are looked at and printed.',
    heavy: 'A WOFF2 would be lighter: ask the client for it.',
    chosen: '',
    writing: 'It has no letters of the site’s language.',
    spare: 'Others have its places. Choose here to use it.',
  },
  de: {
    use: 'Verwendet für',
    headings: 'Überschriften',
    text: 'Text',
    both: 'Überschriften und Text',
    none: 'Nirgends',
    remove: 'Entfernen',
    removeNamed: (family: string) => `${family} entfernen`,
    open: (licence: string) => `Die Datei nennt die ${licence}: frei im Web verwendbar.`,
    says: (words: string) => `Die Datei sagt: „${words}“`,
    where: 'Wo die Lizenz steht',
    silent: 'Sagt nichts über ihre Lizenz: Bitten Sie den Kunden darum.',
    ask: 'Der Kunde muss eine Lizenz fürs Web haben.',
    anywhere: '',
    edited: 'Laut Datei darf sie eingebettet werden, wo Dokumente bearbeitet werden.',
    viewed: 'Laut Datei darf sie eingebettet werden, wo Dokumente angesehen und gedruckt werden.',
    heavy: 'Ein WOFF2 wäre leichter: Bitten Sie den Kunden darum.',
    chosen: '',
    writing: 'Sie hat keine Buchstaben der Sprache dieser Website.',
    spare: 'Ihre Plätze haben andere. Wählen Sie hier, um sie zu verwenden.',
  },
};

const USES = ['headings', 'text', 'both', 'none'] as const;

/** From here on the bytes of another format are worth asking for. */
const HEAVY_BYTES = 100_000;

/** By what fonts say of themselves. */
const OPEN_LICENCES = [
  { name: 'SIL Open Font License', said: /open font licen[cs]e|openfontlicense\.org|scripts\.sil\.org\/ofl/iu },
  { name: 'Apache License', said: /apache licen[cs]e|apache\.org\/licenses/iu },
];

export function OwnFont({ client, deeds, project, isBusy, font }: PanelProps & { font: ClientFamily }) {
  const t = useWords(WORDS);
  const said = useHostWords();
  const id = useId();
  const { family, use, unused, cuts, isGiven } = font;

  const choose = (chosen: (typeof USES)[number] | 'remove') =>
    void deeds.change(async (deedId) => {
      const { sentence } = await client.brief.setFont({ projectId: project.id, deedId, family, use: chosen });
      return { sentence: said(sentence), canUndo: true };
    });

  return (
    <li className="asset">
      <p className="asset-file">{family}</p>
      <p className="asset-use">
        <label htmlFor={id}>{t.use}</label>
        <select
          id={id}
          value={use}
          disabled={isBusy}
          onChange={({ target }) => choose(USES.find((each) => each === target.value) ?? 'none')}
        >
          {USES.map((each) => (
            <option key={each} value={each}>
              {t[each]}
            </option>
          ))}
        </select>
      </p>
      {unused && t[unused] !== '' ? <p className="asset-state is-missing">{t[unused]}</p> : null}
      <Licence {...font.licence} />
      <p className="asset-more">
        {cuts.map(({ style, bytes, format }) => `${style}, ${formatName(format)}, ${bytesText(bytes)}`).join(' · ')}
        {cuts.some(({ format, bytes }) => format !== 'woff2' && bytes > HEAVY_BYTES) ? `. ${t.heavy}` : ''}
      </p>
      {isGiven ? (
        <Button
          look="plain"
          className="asset-out"
          aria-label={t.removeNamed(family)}
          disabled={isBusy}
          onClick={() => choose('remove')}
        >
          {t.remove}
        </Button>
      ) : null}
    </li>
  );
}

function Licence({ copyright, words, href, embedding }: ClientFamily['licence']) {
  const t = useWords(WORDS);
  const open = OPEN_LICENCES.find((each) => each.said.test(`${words ?? ''} ${href ?? ''}`));
  const isSilent = words === undefined && href === undefined;
  const lines = open
    ? [t.open(open.name)]
    : [isSilent ? t.silent : '', words === undefined ? '' : t.says(words), isSilent ? '' : t.ask, t[embedding]];

  return (
    <>
      <p className="asset-more">
        {lines.filter((line) => line !== '').join(' ')}
        {href === undefined ? null : (
          <>
            {' '}
            <a href={href} target="_blank" rel="noreferrer">
              {t.where}
            </a>
          </>
        )}
      </p>
      {copyright === undefined ? null : <p className="asset-more">{copyright}</p>}
    </>
  );
}

function formatName(format: ClientFamily['cuts'][number]['format']): string {
  return { woff2: 'WOFF2', woff: 'WOFF', truetype: 'TTF', opentype: 'OTF' }[format];
}
