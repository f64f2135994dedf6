import { expect, test } from 'vitest';
import { chooseRecipe, type Evidence } from './choose-recipe.ts';

const sites = (recipe: string, scores: readonly number[], similarity = 0.8): Evidence[] =>
  scores.map((score01, at) => ({ site: `${recipe} ${at}`, recipe, similarity, score01 }));

test.each<[string, Evidence[], { chosen?: string; avoided: string[] }]>([
  ['nothing is known', [], { avoided: [] }],
  ['one site came off well', sites('craft', [0.99]), { avoided: [] }],
  ['two sites came off well', sites('craft', [0.99, 0.97]), { chosen: 'craft', avoided: [] }],
  ['two came off as well as is expected anyway', sites('craft', [0.9, 0.9]), { avoided: [] }],
  ['two came off middling', sites('craft', [0.75, 0.75]), { avoided: [] }],
  ['one came off badly', sites('craft', [0.3]), { avoided: ['craft'] }],
  ['one of little likeness came off badly', sites('craft', [0.5], 0.5), { avoided: [] }],
  [
    'one way came off better than another',
    [...sites('swiss', [0.95, 0.95]), ...sites('craft', [0.98, 0.98]), ...sites('carte', [0.2, 0.2])],
    { chosen: 'craft', avoided: ['carte'] },
  ],
])('where %s', (_case, evidence, expected) => {
  const { chosen, avoided } = chooseRecipe({ evidence });
  expect({ ...(chosen !== undefined && { chosen }), avoided }).toEqual(expected);
});

test('the usual way stays unless another came off better than it did', () => {
  const evidence = [...sites('fast', [0.95, 0.95]), ...sites('best', [0.97, 0.97])];

  expect(chooseRecipe({ evidence, usual: 'best' }).chosen).toBeUndefined();
  expect(chooseRecipe({ evidence, usual: 'balanced' }).chosen).toBe('best');
  expect(chooseRecipe({ evidence, usual: 'balanced', open: ['fast', 'balanced'] }).chosen).toBe('fast');
});

test('of a site that was graded twice the later grade counts, once', () => {
  const [later, other] = sites('craft', [0.2, 0.9]);
  const earlier = later && { ...later, score01: 0.99 };
  const evidence = [later, earlier, other].flatMap((each) => each ?? []);

  expect(chooseRecipe({ evidence }).why).toContain('2 sites like this one came to D (0.55)');
});

test('reasons name what was chosen, what was not, and what else was looked at: five ways at most', () => {
  const evidence = [
    ...sites('craft', [0.98, 0.96, 0.97]),
    ...sites('carte', [0.3, 0.3]),
    ...['a', 'b', 'c', 'd'].flatMap((recipe) => sites(recipe, [0.85])),
  ];

  expect(chooseRecipe({ evidence }).why).toBe(
    'Chosen, “craft”, because 3 sites like this one came to A (0.97) with it. ' +
      'Not “carte”: 2 sites like this one came to F (0.30) with it. Looked at as well: “a” (1 site, B), “b” (1 site, B).',
  );
});

test('without any past it is done as usual, and that is said', () => {
  expect(chooseRecipe({ evidence: [] }).why).toBe('Done as usual: no site like this one has been graded yet.');
});
