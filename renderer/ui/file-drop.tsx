// Files given to a part of the screen: dropped on it, or chosen with a button.
import { useRef, useState, type DragEvent } from 'react';
import { Button, type ButtonProps } from './button.tsx';

type TakeFiles = (files: File[]) => void;

/** What to spread on the element that takes them. */
export function useFileDrop(onFiles: TakeFiles) {
  const [isOver, setOver] = useState(false);

  const around = {
    onDragOver(event: DragEvent) {
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop(event: DragEvent) {
      event.preventDefault();
      setOver(false);
      onFiles([...event.dataTransfer.files]);
    },
  };
  return { isOver, around };
}

interface FileChooserProps extends Pick<ButtonProps, 'look'> {
  label: string;
  /** Something else is to be done first; the keyboard may stay on it. */
  isWaiting?: boolean;
  onFiles: TakeFiles;
}

export function FileChooser({ label, look = 'outline', isWaiting = false, onFiles }: FileChooserProps) {
  const chooser = useRef<HTMLInputElement>(null);

  return (
    <>
      <input
        ref={chooser}
        type="file"
        multiple
        hidden
        aria-label={label}
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          // Else the same file, mended, could not be chosen again.
          target.value = '';
        }}
      />
      <Button look={look} aria-disabled={isWaiting} onClick={() => !isWaiting && chooser.current?.click()}>
        {label}
      </Button>
    </>
  );
}
