// What can be done with one section: another look, up and down, hidden, copied, taken away.
import type { ArrangeDeed, ListedSection } from '../../../preload/contract/editing.ts';
import { idWords } from '../../ui/amounts.ts';
import { useLanguage, useWords } from '../../ui/words.ts';
import { typeInSection } from './frames.ts';
import { LinkTools } from './link-tools.tsx';
import { EDITING_WORDS } from './words.ts';

interface SectionToolsProps {
  section: ListedSection;
  /** From 0, among those between header and footer. */
  place: number;
  count: number;
  /** Paths of the site's pages. */
  paths: readonly string[];
  onMove(this: void, key: string, to: number): void;
  onDeed(this: void, deed: ArrangeDeed): void;
}

export function SectionTools({ section, place, count, paths, onMove, onDeed }: SectionToolsProps) {
  const t = useWords(EDITING_WORDS);
  const language = useLanguage();
  const { key, id, type, variant, variants, isHidden, isFixed, canBeCopied, links } = section;
  const isFrame = type === 'header' || type === 'footer';
  const looks = variants.map(({ id: look, says, german }) => ({
    look,
    ...(language === 'de' ? german : { name: idWords(look), says }),
  }));
  const says = looks.find(({ look }) => look === variant)?.says;

  return (
    <div className="section-tools">
      {variants.length > 1 && !isHidden ? (
        <label className="panel-field">
          {t.look}
          <select
            className="panel-select"
            value={variant}
            onChange={(event) => onDeed({ type: 'vary', key, variant: event.target.value })}
          >
            {looks.map(({ look, name, says: words }) => (
              <option key={look} value={look} title={words}>
                {name}
              </option>
            ))}
          </select>
          {says === undefined ? null : <span className="quiet">{says}</span>}
        </label>
      ) : null}
      <LinkTools section={key} links={links} paths={paths} onDeed={onDeed} />
      {isFrame ? (
        <p className="quiet">{t.inFrame}</p>
      ) : (
        <div className="section-deeds">
          {id === undefined ? null : <Tool words={t.write} onClick={() => typeInSection(id)} />}
          {isFixed ? null : (
            <>
              <Tool words={t.up} isOff={place <= 1} onClick={() => onMove(key, place - 1)} />
              <Tool words={t.down} isOff={place >= count - 1} onClick={() => onMove(key, place + 1)} />
            </>
          )}
          <Tool words={isHidden ? t.show : t.hide} onClick={() => onDeed({ type: 'hide', key, isHidden: !isHidden })} />
          {canBeCopied ? <Tool words={t.duplicate} onClick={() => onDeed({ type: 'copy', key })} /> : null}
          {isFixed ? null : <Tool words={t.remove} onClick={() => onDeed({ type: 'remove', key })} />}
        </div>
      )}
    </div>
  );
}

function Tool({ words, isOff = false, onClick }: { words: string; isOff?: boolean; onClick(this: void): void }) {
  return (
    <button type="button" className="tool" aria-disabled={isOff} onClick={() => !isOff && onClick()}>
      {words}
    </button>
  );
}
