// Light, dark or as the system is; and which language. Remembered in the browser, so that the first drawing is right.
import { z } from 'zod';
import { setLanguage } from './words.ts';

const KEPT_UNDER = 'sitewright.face';

const Face = z.object({ appearance: z.enum(['system', 'light', 'dark']), language: z.enum(['en', 'de']) });
type Face = z.infer<typeof Face>;

export function show(face: Face): void {
  document.documentElement.style.colorScheme = face.appearance === 'system' ? '' : face.appearance;
  setLanguage(face.language);
  localStorage.setItem(KEPT_UNDER, JSON.stringify(face));
}

/** As it was when the window closed. */
export function showLast(): void {
  const text = localStorage.getItem(KEPT_UNDER);
  if (text === null) return;

  const kept = Face.safeParse(JSON.parse(text));
  if (kept.success) show(kept.data);
}
