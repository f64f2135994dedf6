// In the window's top line: whose site it is, what it came to, and the ways to change all of it at once.
import type { ReactNode } from 'react';
import type { ProjectView } from '../../../preload/contract/project.ts';
import { agoText, idWords } from '../../ui/amounts.ts';
import { useActions } from '../../ui/actions.ts';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../ui/words.ts';
import { WORDS } from './words.ts';

export interface ProjectHeadProps {
  project: ProjectView;
  now: Date;
  isBusy: boolean;
  onMake(this: void): void;
  /** Further ways, before the one to make it. */
  children: ReactNode;
}

export function ProjectHead({ project, now, isBusy, onMake, children }: ProjectHeadProps) {
  const t = useWords(WORDS);
  const label = project.previewOrigin === undefined ? t.make : t.again;
  useActions(isBusy ? [] : [{ id: 'make', label, run: onMake }]);

  return (
    <>
      <div className="head-words">
        <h1 className="head-name">
          <bdi>{project.name}</bdi>
        </h1>
        <p className="head-about" title={project.out}>
          {aboutOf(project, now, t.pages)}
        </p>
      </div>
      <div className="head-ways">
        {children}
        <Button look="ink" aria-disabled={isBusy} onClick={() => !isBusy && onMake()}>
          {label}
        </Button>
      </div>
    </>
  );
}

function aboutOf({ direction, pageCount, changedAt }: ProjectView, now: Date, pagesText: (count: number) => string): string {
  const parts = [
    direction === undefined ? '' : idWords(direction),
    pageCount === 0 ? '' : pagesText(pageCount),
    agoText(changedAt, now),
  ];
  return parts.filter((part) => part !== '').join(', ');
}
