// The first screen of the home page. Each composition is a file in hero/, found by path.
import { HERO_EXAMPLE } from './hero/example.ts';
import { fillHero } from './hero/fill.ts';
import type { Hero } from './hero/hero.ts';
import { HeroProps } from './hero/props.ts';
import statement from './hero/statement.tsx';
import { defineSection } from './section.ts';

const FOUND: Record<string, Hero> = import.meta.glob(['./hero/*.tsx', '!./hero/opening.tsx'], { eager: true, import: 'default' });

/** The statement needs nothing but a sentence, so it comes first. */
const HEROES: Readonly<Record<string, Hero>> = {
  statement,
  ...Object.fromEntries(Object.entries(FOUND).map(([path, hero]) => [path.replace(/^.*\/|\.tsx$/g, ''), hero])),
};

export default defineSection({
  purpose: 'Says in one screen who this is, where, and what to do next.',
  german: 'Sagt auf einem Bildschirm, wer das ist, wo, und was als Nächstes zu tun ist.',
  role: 'opening',
  places: { home: 5 },
  props: HeroProps,
  variants: HEROES,
  fill: (material, page) => (page.kind === 'home' ? fillHero(material) : undefined),
  render: ({ props, variant }) => {
    const Composition = (HEROES[variant] ?? statement).show;
    return <Composition of={props} />;
  },
  example: HERO_EXAMPLE,
});
