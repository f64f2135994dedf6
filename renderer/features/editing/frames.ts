// All frames of the preview as one: the panels tell them what to show, what one of them says is heard. One site is shown at a time.
import { useSyncExternalStore } from 'react';
import type { FromFrame, ToFrame } from '../../../preload/contract/frame.ts';
import { afterRest } from './after-rest.ts';
import { heardFrom, waitFor } from './silent-frames.ts';
import { openFrameLink, type FrameLink } from './frame-link.ts';

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

/** Whenever a frame's page has loaded. One that says nothing could not be loaded, or broke: it is loaded again. */
export function attachFrame(frame: HTMLIFrameElement, origin: string, onMessage: Heard): void {
  links.get(frame)?.close();
  const hear = (message: FromFrame) => {
    if (message.type === 'ready') heardFrom(frame);
    onMessage(message, frame);
  };
  links.set(frame, openFrameLink(frame, { origin, isEdited: true, onMessage: hear }));
  waitFor(frame);
}

export function tellFrames(message: ToFrame, except?: HTMLIFrameElement): void {
  for (const [frame, link] of links) {
    if (!frame.isConnected) forget(frame, link);
    else if (frame !== except) link.tell(message);
  }
}

/** The frames share one thread: the one looked at paints first. */
const SHOWN_ELSEWHERE_MS = 120;

const showElsewhere = afterRest<{ message: ToFrame; except: HTMLIFrameElement | undefined }>(
  ({ message, except }) => tellFrames(message, except),
  SHOWN_ELSEWHERE_MS,
);

/** The widest shows it at once, the others soon. */
export function showLookAhead(properties: Readonly<Record<string, string>>): void {
  const message = { type: 'set-properties', properties } as const;
  const [widest, link] = [...links].findLast(([each]) => each.isConnected) ?? [];
  link?.tell(message);
  showElsewhere.soon({ message, except: widest });
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
  const [frame, link] = [...links].findLast(([each]) => each.isConnected) ?? [];
  frame?.focus();
  link?.tell({ type: 'type-in', section });
}

/** Every frame lets a place be chosen; the widest takes the keyboard. */
export function askForPlace(isOn: boolean, hint: string): void {
  const widest = [...links.keys()].findLast((each) => each.isConnected);
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
