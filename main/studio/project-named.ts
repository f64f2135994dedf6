// Which project somebody means: by its brief's file, its name or its id.
import { resolve } from 'node:path';
import { SitewrightError } from '../../agents/site/error.ts';

interface Named {
  id: string;
  key: string;
  name: string;
}

/** @throws SitewrightError `not-found` when none fits, `validation` when several do */
export function projectNamed(projects: readonly Named[], words: string): string {
  const exact = projects.find(({ id, key }) => id === words || key === resolve(words));
  if (exact) return exact.id;

  const named = projects.filter(({ name }) => name.toLowerCase() === words.toLowerCase());
  const [first, ...others] = named;
  if (first && others.length === 0) return first.id;

  const choices = (first ? named : projects).map(({ id, name }) => `  ${id}  ${name}`).join('\n');
  if (first) throw new SitewrightError('validation', `Several projects are called "${words}". Name one by its id:\n${choices}`);
  throw new SitewrightError('not-found', `There is no project "${words}". There are:\n${choices || '  none yet'}`);
}
