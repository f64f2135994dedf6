// The panel for the client's part: the file to look at, what comes back in it, and what was signed.
import type { PanelProps } from '../../wire/panel-props.ts';
import { HandOut } from './hand-out.tsx';
import { SignOff } from './sign-off.tsx';
import { TakeBack } from './take-back.tsx';

export function ClientPanel(props: PanelProps) {
  return (
    <div className="client-parts">
      <HandOut {...props} />
      <TakeBack {...props} />
      <SignOff {...props} />
    </div>
  );
}
