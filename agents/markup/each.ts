// Draws one after the other. A made page never changes in place, so that its parts need no keys.
import { createElement, Fragment, type ReactElement, type ReactNode } from 'react';

export function each<Item>(items: readonly Item[], draw: (item: Item, index: number) => ReactNode): ReactElement {
  return createElement(Fragment, null, ...items.map(draw));
}
