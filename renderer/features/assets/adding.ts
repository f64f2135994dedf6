// Files on their way into the brief of one project: kept in the page until the host has answered, also where their panel was closed.
import { useSyncExternalStore } from 'react';
import type { AddedFiles, GivenFile } from '../../../preload/contract/brief.ts';
import { base64Of, LARGEST_FILE_BYTES } from '../../wire/base64-of.ts';
import type { StudioClient } from '../../wire/connect.ts';
import type { Deeds } from '../../wire/deeds.ts';
import { isCode, wordsOf } from '../../wire/words-of.ts';
import type { ADD_WORDS } from './add-words.ts';

interface AddingState {
  /** What is being done, in words; undefined when all is answered. */
  step: string | undefined;
  /** Why some of the last files were not taken. */
  refused: readonly string[];
}

interface AddingMeans {
  client: StudioClient;
  projectId: string;
  t: (typeof ADD_WORDS)['en'];
  /** The host's words in the reader's language. */
  said(this: void, words: string): string;
}

/** The host says why one of these cannot be used. */
const FONT = /\.(?:woff2?|ttf|otf|ttc)$/iu;

const PDF = /\.pdf$/iu;

class Adding {
  readonly #deeds: Deeds;
  readonly #listeners = new Set<() => void>();
  #state: AddingState = { step: undefined, refused: [] };
  #last = Promise.resolve();

  constructor(deeds: Deeds) {
    this.#deeds = deeds;
  }

  readonly state = (): AddingState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Those that are read are one change; they wait for others that are on their way. */
  async add(files: readonly File[], means: AddingMeans): Promise<void> {
    if (files.length === 0) return;
    this.#last = this.#last.then(() => this.#addAll(files, means));
    await this.#last;
  }

  async #addAll(files: readonly File[], means: AddingMeans): Promise<void> {
    const given: GivenFile[] = [];
    const refused: string[] = [];
    for (const [at, file] of files.entries()) {
      this.#show({ step: means.t.reading(file.name, at + 1, files.length) });
      const read = await this.#read(file, means);
      if (typeof read === 'string') refused.push(read);
      else given.push(read);
    }
    this.#show({ refused });
    if (given.length > 0) await this.#take(given, means);
    this.#show({ step: undefined });
  }

  /** Why not, where it is of no use. */
  async #read(file: File, { client, t }: AddingMeans): Promise<GivenFile | string> {
    const { name } = file;
    if (file.size > LARGEST_FILE_BYTES) return t.tooLarge(name);
    try {
      const base64 = await base64Of(file);
      // Kept by what is in it: read twice, it is one file.
      const read = await this.#deeds.ask(() => client.brief.drop({ name, base64 }));
      if (read.type === 'words') return PDF.test(name) ? t.pdf(name) : t.noPicture(name);
      return { name, ...read };
    } catch (error) {
      const isUnknown = isCode(error, 'BAD_BRIEF') && !FONT.test(name) && !PDF.test(name);
      return isUnknown ? t.noPicture(name) : wordsOf(error);
    }
  }

  async #take(files: GivenFile[], { client, projectId, t, said }: AddingMeans): Promise<void> {
    this.#show({ step: t.taking });
    const isTaken = await this.#deeds.change(async (deedId) => {
      const { sentence, refused }: AddedFiles = await client.brief.add({ projectId, deedId, files });
      this.#show({ refused: [...this.#state.refused, ...refused.map(said)] });
      return sentence === undefined ? { sentence: t.none } : { sentence: said(sentence), canUndo: true };
    });
    if (!isTaken) return;
    this.#show({ step: t.following });
    await this.#deeds.follow();
  }

  #show(change: Partial<AddingState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}

const known = new WeakMap<Deeds, Adding>();

export function useAdding(deeds: Deeds): AddingState & Pick<Adding, 'add'> {
  const adding = known.get(deeds) ?? new Adding(deeds);
  known.set(deeds, adding);
  const state = useSyncExternalStore(adding.subscribe, adding.state);
  return { ...state, add: (files, means) => adding.add(files, means) };
}
