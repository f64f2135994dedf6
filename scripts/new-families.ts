// The smallest complete unit of each family, by family name: path to content.

type Family = (id: string) => Record<string, string>;

export const FAMILIES: Readonly<Record<string, Family>> = {
  discovery: maker('discovery'),
  design: maker('design'),
  content: maker('content'),
  code: maker('code'),
  quality: critic('quality'),
  section,
  trade,
};

/** A maker of a slot of its own; the slot's schema is added in agents/site first. */
function maker(layer: string): Family {
  return (id) => ({
    [`agents/${layer}/${id}.ts`]: `// Says in one sentence what it decides.
import { defineMaker } from '../agent.ts';

export default defineMaker({
  purpose: 'Says in one sentence what it decides.',
  german: {
    name: 'Wie man ihn nennt',
    purpose: 'Sagt in einem Satz, was er entscheidet.',
  },
  version: 1,
  untasked: 'Says why no model is asked, until it has a task.',
  reads: ['facts.name'],
  writes: '${camelCase(id)}',

  craft({ facts }) {
    return { name: facts.name.value };
  },
});
`,
    [`agents/${layer}/${id}.test.ts`]: `import { expect, test } from 'vitest';
import { SLOTS } from '../site/slots.ts';
import maker from './${id}.ts';

test('its slot is part of the site model', () => {
  expect(SLOTS).toHaveProperty(maker.writes);
});
`,
  });
}

function critic(layer: string): Family {
  return (id) => ({
    [`agents/${layer}/${id}.ts`]: `// Says in one sentence what it looks for.
import { defineCritic } from '../agent.ts';
import type { Finding } from '../site/finding.ts';
import type { Judgement } from '../site/judgement.ts';

export default defineCritic({
  purpose: 'Says in one sentence what it looks for.',
  version: 1,
  untasked: 'Says why no model is asked, until it has a task.',
  reads: ['sitemap.pages'],

  judge({ sitemap }): Judgement {
    return { findings: sitemap.pages.length > 0 ? [] : [empty] };
  },
});

const empty: Finding = {
  rule: '${id}',
  slot: 'sitemap',
  at: '/pages',
  message: 'The site has no pages.',
  severity: 'error',
  certainty: 'sure',
};
`,
    [`agents/${layer}/${id}.test.ts`]: `import { expect, test } from 'vitest';
import critic from './${id}.ts';

test('a site without pages is a finding', async () => {
  expect((await critic.judge({ sitemap: { pages: [] } })).findings).toHaveLength(1);
});
`,
  });
}

function section(id: string): Record<string, string> {
  return {
    [`agents/sections/${id}.tsx`]: `// Says in one sentence what the section shows.
import { z } from 'zod';
import { Words } from '../markup/words.tsx';
import { Text } from '../site/text.ts';
import { defineSection } from './section.ts';

const Props = z.object({ heading: Text });

export default defineSection<z.infer<typeof Props>>({
  purpose: 'Says in one sentence what the section shows.',
  german: 'Sagt in einem Satz, was der Abschnitt zeigt.',
  role: 'story',
  places: { home: 75 },
  props: Props,
  variants: {
    plain: { says: 'A heading on paper.', german: { name: 'Schlicht', says: 'Eine Überschrift auf Papier.' } },
    large: { says: 'The heading as large as the page.', german: { name: 'Groß', says: 'Die Überschrift so groß wie die Seite.' } },
  },

  fill({ homeCopy }) {
    const heading = homeCopy.points?.items[0];
    return heading && { heading };
  },

  render({ props }) {
    return (
      <div className="w">
        <Words as="h2" at="/heading" of={props.heading} />
      </div>
    );
  },

  example: { heading: { text: 'Every loaf has two days behind it.', from: ['facts.promises.0'] } },
});
`,
    [`agents/sections/${id}.test.ts`]: `import { expect, test } from 'vitest';
import section from './${id}.tsx';

test('its example is what its schema asks for', () => {
  expect(section.props.parse(section.example)).toEqual(section.example);
});
`,
  };
}

function trade(id: string): Record<string, string> {
  return {
    [`agents/trades/${id}.ts`]: `// What is known of this trade before its client says a word.
import { defineTrade } from './trade.ts';

export default defineTrade({
  words: { en: ['${id}'] },
  noun: { en: '${id}' },
  schemaType: 'LocalBusiness',
  action: 'enquire',
  names: {},
  axes: {},
  audience: { segments: [], readingAge: 12, phoneShare: 0.6 },
  conventions: [],
  motifs: ['shapes'],
  colours: [[0.5, 0.12, 200]],
});
`,
    [`agents/trades/${id}.test.ts`]: `import { expect, test } from 'vitest';
import { TRADES } from './registry.ts';

test('the registry finds it', () => {
  expect(TRADES.has('${id}')).toBe(true);
});
`,
  };
}

function camelCase(id: string): string {
  return id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
