// What a person does to one project: each deed asks the host at once, one after another; then the site's files follow, once for many.
import type { QueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import type { StudioClient } from './connect.ts';
import type { Connection } from './connection.ts';
import { leaveEarlierPages } from './queries.ts';
import { untilAnswered } from './until-answered.ts';
import { wordsOf } from './words-of.ts';

export interface Said {
  words: string;
  isAlarming: boolean;
  /** Whether it offers to be undone where it is told. */
  canUndo?: boolean;
  /** Whether it offers to let the files follow again. */
  canFollow?: boolean;
}

interface Done {
  sentence: string;
  canUndo?: boolean;
}

export interface DeedsState {
  /** A deed waits for its answer. */
  isWorking: boolean;
  /** The site's files do not show the newest change yet. */
  isFollowing: boolean;
  /** They could not follow, and why has been said: they try again with the next change, or when they are asked to. */
  isStuck: boolean;
  /** What came of the last deed, until it is read. */
  said: Said | undefined;
}

export interface Doing {
  client: StudioClient;
  connection: Connection;
  queries: QueryClient;
  projectId: string;
}

export class Deeds {
  readonly #client: StudioClient;
  readonly #connection: Connection;
  readonly #queries: QueryClient;
  readonly #projectId: string;
  readonly #listeners = new Set<() => void>();
  #state: DeedsState = { isWorking: false, isFollowing: false, isStuck: false, said: undefined };
  #last: Promise<unknown> = Promise.resolve();
  #lastAsked: Promise<unknown> = Promise.resolve();
  #waiting = 0;
  #following: Promise<void> | undefined;
  #isBehind = false;

  constructor({ client, connection, queries, projectId }: Doing) {
    this.#client = client;
    this.#connection = connection;
    this.#queries = queries;
    this.#projectId = projectId;
  }

  readonly state = (): DeedsState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Begins when the deeds before it are answered. @returns whether it came to something; why not has been said then */
  act(work: () => Promise<Done>): Promise<boolean> {
    const done = this.#last.then(() => this.#do(work));
    this.#last = done;
    this.#waiting++;
    this.#show({ isWorking: true });
    return done;
  }

  /** As `act`, for a change that carries the id it is given: when the host was lost over it, it is asked for again until it is answered. */
  change(work: (deedId: string) => Promise<Done>): Promise<boolean> {
    const deedId = crypto.randomUUID();
    return this.act(() => untilAnswered(this.#connection, () => work(deedId)));
  }

  /**
   * What may be asked any number of times: when the host was lost over it, it is asked again until it is answered.
   * Begins when what was asked before it is answered: asked again, the older wish would be the one that is kept.
   */
  ask<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    const answer = Promise.allSettled([this.#lastAsked]).then(() => untilAnswered(this.#connection, work));
    this.#lastAsked = answer;
    return answer;
  }

  /** Lets the files of the site follow its newest change. Asked again meanwhile, it does so once more afterwards. */
  async follow(): Promise<void> {
    this.#isBehind = true;
    this.#following ??= this.#followAll();
    await this.#following;
  }

  say(said: Said | undefined): void {
    this.#show({ said });
  }

  async #do(work: () => Promise<Done>): Promise<boolean> {
    try {
      const { sentence, canUndo = false } = await work();
      this.#show({ said: { words: sentence, isAlarming: false, canUndo } });
      leaveEarlierPages(this.#queries, this.#client, this.#projectId);
      await this.#queries.invalidateQueries({ queryKey: ['history', this.#projectId] });
      void this.follow();
      return true;
    } catch (error) {
      this.#show({ said: { words: wordsOf(error), isAlarming: true } });
      // What was shown ahead of the answer is not so.
      void this.#queries.invalidateQueries();
      return false;
    } finally {
      this.#waiting--;
      this.#show({ isWorking: this.#waiting > 0 });
    }
  }

  async #followAll(): Promise<void> {
    this.#show({ isFollowing: true, isStuck: false });
    while (this.#isBehind) {
      this.#isBehind = false;
      await this.#settle();
    }
    this.#following = undefined;
    // What waits is shown already, and asks for everything anew when it is done.
    if (this.#waiting === 0) await this.#queries.invalidateQueries();
    // Meanwhile they may have begun to follow another change.
    this.#show({ isFollowing: this.#following !== undefined });
  }

  async #settle(): Promise<void> {
    try {
      await untilAnswered(this.#connection, () => this.#client.history.settle({ projectId: this.#projectId }));
      // That they could not follow holds no longer.
      const { said } = this.#state;
      this.#show({ isStuck: false, said: said?.canFollow ? undefined : said });
    } catch (error) {
      this.#show({ isStuck: true, said: { words: wordsOf(error), isAlarming: true, canFollow: true } });
    }
  }

  #show(change: Partial<DeedsState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}

export function useDeedsState(deeds: Deeds): DeedsState {
  return useSyncExternalStore(deeds.subscribe, deeds.state);
}
