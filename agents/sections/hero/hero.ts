// One composition of the first screen: what it looks like, which words it needs, and its markup.
import type { ReactNode } from 'react';
import type { Variant } from '../section.ts';
import type { HeroProps } from './props.ts';

export interface Hero extends Variant<HeroProps> {
  show(this: void, props: { of: HeroProps }): ReactNode;
}

export function defineHero(hero: Hero): Hero {
  return hero;
}
