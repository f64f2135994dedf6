// Four measures of the site's look. While one is dragged the frames show it; let go, it is kept.
import { useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import type { LookChange, SiteLook } from '../../../preload/contract/editing.ts';
import { useWords } from '../../ui/words.ts';
import { EDITING_WORDS } from './words.ts';

export interface LookSlidersProps {
  look: SiteLook;
  onTry(this: void, change: LookChange): void;
  onKeep(this: void, change: LookChange): void;
}

export function LookSliders({ look, onTry, onKeep }: LookSlidersProps) {
  const t = useWords(EDITING_WORDS);
  const of = { onTry, onKeep };

  return (
    <div className="sliders">
      <Slider
        words={t.colour}
        type="color"
        value={look.colour}
        shown={look.colour}
        change={(value) => ({ of: 'colour', value })}
        {...of}
      />
      <Slider
        words={t.type}
        value={String(look.type)}
        range={[0.8, 1.3, 0.01]}
        shown={(value) => `${Math.round(Number(value) * 100)} %`}
        change={(value) => ({ of: 'type', value: Number(value) })}
        {...of}
      />
      <Slider
        words={t.space}
        value={String(look.space)}
        range={[0.4, 1.8, 0.01]}
        shown={(value) => `${Math.round(Number(value) * 100)} %`}
        change={(value) => ({ of: 'space', value: Number(value) })}
        {...of}
      />
      <Slider
        words={t.corner}
        value={String(look.corner)}
        range={[0, 32, 1]}
        shown={(value) => `${value} px`}
        change={(value) => ({ of: 'corner', value: Number(value) })}
        {...of}
      />
    </div>
  );
}

interface SliderProps extends Omit<LookSlidersProps, 'look'> {
  words: string;
  type?: 'range' | 'color';
  value: string;
  /** Least, most, step. */
  range?: readonly [number, number, number];
  shown: ((value: string) => string) | string;
  change(this: void, value: string): LookChange;
}

/** Keys move in steps; what they come to is kept once they rest. */
const AT_REST_MS = 300;

function Slider({ words, type = 'range', value, range, shown, change, onTry, onKeep }: SliderProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [moved, setMoved] = useState({ from: value, to: value });
  const now = moved.from === value ? moved.to : value;
  const keep = useEffectEvent(() => {
    if (now !== value) onKeep(change(now));
  });

  // React's own change is the input event; when it is let go of is told by the element's.
  useEffect(() => {
    const element = input.current;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const rest = () => {
      clearTimeout(timer);
      timer = setTimeout(keep, AT_REST_MS);
    };
    element?.addEventListener('change', rest);
    return () => {
      clearTimeout(timer);
      element?.removeEventListener('change', rest);
    };
  }, []);

  return (
    <div className="slider">
      <label htmlFor={id}>{words}</label>
      <output htmlFor={id}>{typeof shown === 'string' ? now : shown(now)}</output>
      <input
        id={id}
        ref={input}
        type={type}
        value={now}
        {...(range && { min: range[0], max: range[1], step: range[2] })}
        onChange={(event) => {
          setMoved({ from: value, to: event.target.value });
          onTry(change(event.target.value));
        }}
      />
    </div>
  );
}
