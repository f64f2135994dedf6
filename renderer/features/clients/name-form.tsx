// One field for a name, opened when it is asked for.
import { useState } from 'react';
import { Button } from '../../ui/button.tsx';

export interface NameFormProps {
  /** What opening it is for. */
  label: string;
  field: string;
  keep: string;
  onName(this: void, name: string): void;
}

export function NameForm({ label, field, keep, onName }: NameFormProps) {
  const [name, setName] = useState('');

  return (
    <details className="name-form">
      <summary>{label}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() === '') return;
          onName(name.trim());
          setName('');
        }}
      >
        <input
          className="input"
          aria-label={field}
          placeholder={field}
          value={name}
          maxLength={120}
          onChange={(event) => setName(event.target.value)}
        />
        <Button type="submit">{keep}</Button>
      </form>
    </details>
  );
}
