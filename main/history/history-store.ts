// What the history needs of the store.
import type { Store } from '../store/store.ts';

export type HistoryStore = Pick<Store, 'revisions' | 'changes' | 'timelines' | 'versions'>;
