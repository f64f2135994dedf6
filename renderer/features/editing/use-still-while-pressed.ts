// Holds what is shown while a pointer is down on it: what is about to be dragged must not move away from under it.
import { useEffect, useState } from 'react';

export interface StillWhilePressed<Value> {
  /** As it was when the pointer went down, else the newest. */
  shown: Value;
  onPointerDown(this: void): void;
}

export function useStillWhilePressed<Value>(newest: Value): StillWhilePressed<Value> {
  const [held, setHeld] = useState<{ value: Value }>();
  const isPressed = held !== undefined;

  useEffect(() => {
    if (!isPressed) return undefined;
    let isDragged = false;
    const begin = () => (isDragged = true);
    const letGo = () => setHeld(undefined);
    // A drag ends the pointer's own events; a touch that scrolls ends them without one.
    const cancel = () => isDragged || letGo();

    window.addEventListener('dragstart', begin);
    window.addEventListener('pointercancel', cancel);
    for (const end of ['pointerup', 'dragend']) window.addEventListener(end, letGo);
    return () => {
      window.removeEventListener('dragstart', begin);
      window.removeEventListener('pointercancel', cancel);
      for (const end of ['pointerup', 'dragend']) window.removeEventListener(end, letGo);
    };
  }, [isPressed]);

  return { shown: held ? held.value : newest, onPointerDown: () => setHeld({ value: newest }) };
}
