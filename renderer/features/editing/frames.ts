// All frames of the preview as one: the panels tell them what to show, what one of them says is heard. One site is shown at a time.
import { useSyncExternalStore } from 'react';
import type { FromFrame, ToFrame, WordsPlace } from '../../../preload/contract/frame.ts';
import { askWhileShown, heardFrom } from './silent-frames.ts';
import { openFrameLink, type FrameLink } from './frame-link.ts';
import { inTurns } from './in-turns.ts';

export type Heard = (message: FromFrame, frame: HTMLIFrameElement) => void;

export interface ChosenPart {
  /** Id in the page's markup; `header` or `footer`. */
  section: string | undefined;
  /** Id of a picture. */
  picture: string | undefined;
}

const links = new Map<HTMLIFrameElement, FrameLink>();
const listeners = new Set<() => void>();
let followedMs = 0;
let shownAddress = '';
let chosen: ChosenPart = { section: undefined, picture: undefined };

interface Attached {
  origin: string;
  onMessage: Heard;
  /** It broke off after it had loaded, and is loaded again. */
  onBroken(this: void): void;
}

/** Whenever another page is in a frame. One that stops answering broke: it is loaded again. */
export function attachFrame(frame: HTMLIFrameElement, { origin, onMessage, onBroken }: Attached): void {
  links.get(frame)?.close();
  const hear = (message: FromFrame) => {
    heardFrom(frame);
    onMessage(message, frame);
  };
  const { tell, close } = openFrameLink(frame, { origin, isEdited: true, onMessage: hear });
  const endAsking = askWhileShown(frame, { ask: () => tell({ type: 'ask' }), onBroken });
  const end = () => {
    endAsking();
    close();
  };
  links.set(frame, { tell, close: end });
}

export function tellFrames(message: ToFrame, except?: HTMLIFrameElement): void {
  for (const [frame, link] of links) {
    if (!frame.isConnected) forget(frame, link);
    else if (frame !== except) link.tell(message);
  }
}

export function tellFrame(frame: HTMLIFrameElement, message: ToFrame): void {
  links.get(frame)?.tell(message);
}

/** The frames share one thread: the one looked at paints first, then one of the others, so that all keep up with a hand that moves on. */
const TURN_MS = 40;
const looks = inTurns<ToFrame>(TURN_MS);
const wordings = inTurns<ToFrame>(TURN_MS);

/** The widest shows it at once. */
export function showLookAhead(properties: Readonly<Record<string, string>>): void {
  const message = { type: 'set-properties', properties } as const;
  const widest = widestFrame();
  if (widest) tellFrame(widest, message);
  looks.tell(tellsBeside(widest), message);
}

/** @param typed in a frame, whose page shows it by itself */
export function showWordsAhead(typed: { place: WordsPlace; words: string }, frame: HTMLIFrameElement): void {
  wordings.tell(tellsBeside(frame), { type: 'show-words', place: typed.place, words: typed.words, isTyped: false });
}

/** Told at once, and instead of what waits for its turn. */
export function showWords(typed: { place: WordsPlace; words: string }, frame: HTMLIFrameElement): void {
  wordings.forget();
  tellFrames({ type: 'show-words', place: typed.place, words: typed.words, isTyped: true }, frame);
}

/** Of those that have loaded, whichever came first. */
function widestFrame(): HTMLIFrameElement | undefined {
  const shown = [...links.keys()].filter((each) => each.isConnected);
  return shown.toSorted((one, other) => other.offsetWidth - one.offsetWidth)[0];
}

function tellsBeside(frame: HTMLIFrameElement | undefined): FrameLink['tell'][] {
  return [...links].filter(([each]) => each !== frame && each.isConnected).map(([, { tell }]) => tell);
}

/** Lets the frames take over what changed in the site's files. @param changedMs when they last followed */
export function followFiles(changedMs: number): void {
  if (changedMs === followedMs) return;
  followedMs = changedMs;
  tellFrames({ type: 'refresh' });
}

/** What was chosen on one page is not on another. */
export function showPage(address: string): void {
  if (address === shownAddress) return;
  shownAddress = address;
  choosePart({});
}

export function choosePart(part: Partial<ChosenPart>, except?: HTMLIFrameElement): void {
  chosen = { section: part.section, picture: part.picture };
  tellFrames({ type: 'choose', section: part.section }, except);
  for (const listener of listeners) listener();
}

/** The widest frame takes the keyboard and begins with the section's first text. */
export function typeInSection(section: string): void {
  const widest = widestFrame();
  if (!widest) return;
  widest.focus();
  tellFrame(widest, { type: 'type-in', section });
}

/** Every frame lets a place be chosen; the widest takes the keyboard. */
export function askForPlace(isOn: boolean, hint: string): void {
  const widest = widestFrame();
  if (isOn) widest?.focus();
  for (const [frame, link] of links) link.tell({ type: 'choose-place', isOn, hint, hasKeys: frame === widest });
}

export function useChosenPart(): ChosenPart {
  return useSyncExternalStore(subscribe, () => chosen);
}

function forget(frame: HTMLIFrameElement, link: FrameLink): void {
  link.close();
  links.delete(frame);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
