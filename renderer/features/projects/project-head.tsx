// Whose site it is, what it came to, and the way to make it again.
import type { ProjectView } from '../../../preload/contract/project.ts';
import { agoText, countText, idWords } from '../../ui/amounts.ts';
import { Button } from '../../ui/button.tsx';

export interface ProjectHeadProps {
  project: ProjectView;
  now: Date;
  isBusy: boolean;
  onMake(this: void): void;
}

export function ProjectHead({ project, now, isBusy, onMake }: ProjectHeadProps) {
  return (
    <div className="head">
      <div className="head-words">
        <h1 className="title">
          <bdi>{project.name}</bdi>
        </h1>
        <p className="quiet">{aboutOf(project, now)}</p>
        {project.out === undefined ? null : (
          <p className="quiet head-folder">
            In <code>{project.out}</code>
          </p>
        )}
      </div>
      <Button look="ink" aria-disabled={isBusy} onClick={() => !isBusy && onMake()}>
        {project.previewOrigin === undefined ? 'Make the site' : 'Make again'}
      </Button>
    </div>
  );
}

function aboutOf({ direction, pageCount, changedAt }: ProjectView, now: Date): string {
  const parts = [
    direction === undefined ? '' : idWords(direction),
    pageCount === 0 ? '' : countText(pageCount, ['page', 'pages']),
    agoText(changedAt, now),
  ];
  return parts.filter((part) => part !== '').join(', ');
}
