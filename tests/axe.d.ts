// axe-core, once it has been put into a page.
import type axe from 'axe-core';

declare global {
  interface Window {
    axe: typeof axe;
  }
}
