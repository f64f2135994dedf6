// The way to take a project along: one file with all that belongs to it.
import { useWords } from '../../ui/words.ts';
import { COPIES_PATH } from '../../../preload/contract/archive.ts';

const WORDS = { en: { save: 'Save a copy…' }, de: { save: 'Kopie sichern…' } };

export function SaveCopy({ projectId, name }: { projectId: string; name: string }) {
  const t = useWords(WORDS);
  return (
    <a className="button button-plain" href={`${COPIES_PATH}/${projectId}`} download={`${name}.sitewright`}>
      {t.save}
    </a>
  );
}
