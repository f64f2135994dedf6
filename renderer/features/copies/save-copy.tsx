// The way to take a project along: one file with all that belongs to it.
import { COPIES_PATH } from '../../../preload/contract/archive.ts';

export function SaveCopy({ projectId, name }: { projectId: string; name: string }) {
  return (
    <a className="button button-outline" href={`${COPIES_PATH}/${projectId}`} download={`${name}.sitewright`}>
      Save a copy…
    </a>
  );
}
