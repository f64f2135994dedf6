import { expect, test } from 'vitest';
import { agentName } from './step-name.ts';

const STEPS = [{ agent: 'home-copy', germanName: 'Text der Startseite' }, { agent: 'seo-metadata' }];

test.each([
  ['home-copy', 'en', 'Home copy'],
  ['home-copy', 'de', 'Text der Startseite'],
  ['seo-metadata', 'de', 'SEO metadata'],
  ['gone-since', 'de', 'Gone since'],
] as const)('%s is called in %s: %s', (agent, language, name) => {
  expect(agentName(agent, STEPS, language)).toBe(name);
});
