// Listens to how the site speaks: measured by rule, and judged by a model that knows the client's own sentences.
import { defineCritic } from '../agent.ts';
import { findingsBy } from '../judging/findings-by.ts';
import { wordsIn } from '../judging/lines-in.ts';

export default defineCritic({
  purpose: 'Listens to whether the site speaks as the client does.',
  version: 1,
  reads: ['audits.all'],

  judge: ({ audits }) => ({ findings: findingsBy('voice', audits.all) }),

  task: {
    reads: ['words', 'facts', 'services', 'requirements.languages', 'brand.tones', 'brand.use', 'brand.avoid'],
    ask: [
      'Judge the voice of this site: does it sound throughout like this one business speaking, as the client’s',
      'own sentences do, or does it fall into the voice of an advertisement or of somebody else?',
    ].join(' '),
    shows: ({ words }) => wordsIn(words, ['heading', 'text', 'alternative']),
    wishes: ({ brand }) => [
      ...wish('The voice asked for', brand.tones),
      ...wish('Words to use', brand.use),
      ...wish('Words to avoid', brand.avoid),
    ],
  },
});

function wish(what: string, words: readonly string[]): string[] {
  return words.length > 0 ? [`${what}: ${words.join(', ')}`] : [];
}
