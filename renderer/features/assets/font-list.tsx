// What the site is set in, and by what right.
import { keepPreviousData } from '@tanstack/react-query';
import type { SiteFonts } from '../../../preload/contract/made.ts';
import { useWords } from '../../ui/words.ts';
import type { PanelProps } from '../../wire/panel-props.ts';
import { useShown } from '../../wire/use-shown.ts';
import { OwnFont } from './own-font.tsx';

const WORDS = {
  en: {
    fonts: 'Fonts',
    own: 'The client’s own',
    ours: 'Of the studio',
    all: 'None: the site is set in the client’s fonts alone.',
    licence: 'Free to use on the web',
    notice: (path: string) => `The notice goes along with the site: ${path}`,
    none: 'The site is set in the reader’s own font.',
    wished: 'Not on the site',
    must: 'A font of the client’s. Add its file to use it; the client must hold a web licence for it.',
  },
  de: {
    fonts: 'Schriften',
    own: 'Vom Kunden',
    ours: 'Vom Studio',
    all: 'Keine: Die Website steht allein in den Schriften des Kunden.',
    licence: 'Frei im Web verwendbar',
    notice: (path: string) => `Der Hinweis liegt bei der Website: ${path}`,
    none: 'Die Website steht in der eigenen Schrift der Lesenden.',
    wished: 'Nicht auf der Website',
    must: 'Eine Schrift des Kunden. Fügen Sie die Datei hinzu; der Kunde muss eine Web-Lizenz dafür haben.',
  },
};

export function FontList(panel: PanelProps) {
  const { client, project } = panel;
  const { id: projectId, changedAt } = project;
  const t = useWords(WORDS);
  const { data } = useShown({
    queryKey: ['fonts', projectId, changedAt.getTime()],
    queryFn: () => client.made.fonts({ projectId }),
    placeholderData: keepPreviousData,
  });
  if (!data) return null;
  const { own, families, licence, notice, wished } = data;

  return (
    <section aria-labelledby="fonts-name" className="asset-fonts">
      <h3 id="fonts-name">{t.fonts}</h3>
      {own.length === 0 ? null : (
        <>
          <h4>{t.own}</h4>
          <ul className="assets">
            {own.map((font) => (
              <OwnFont key={font.family} {...panel} font={font} />
            ))}
          </ul>
          <h4>{t.ours}</h4>
        </>
      )}
      {families.length === 0 ? (
        <p className="quiet">{own.length === 0 ? t.none : t.all}</p>
      ) : (
        <Right licence={licence} notice={notice} />
      )}
      <ul className="assets">
        {families.map(({ name, copyright }) => (
          <li key={name} className="asset">
            <p className="asset-file">{name}</p>
            <p className="asset-more">{copyright}</p>
          </li>
        ))}
        {wished.map((name) => (
          <li key={name} className="asset">
            <p className="asset-file">{name}</p>
            <p className="asset-state is-missing">{t.wished}</p>
            <p className="asset-more">{t.must}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Right({ licence, notice }: { licence: SiteFonts['licence']; notice: SiteFonts['notice'] }) {
  const t = useWords(WORDS);
  return (
    <p className="quiet">
      {`${t.licence}: `}
      <a href={licence.href} target="_blank" rel="noreferrer">
        {licence.name}
      </a>
      {notice === undefined ? '.' : `. ${t.notice(notice)}`}
    </p>
  );
}
