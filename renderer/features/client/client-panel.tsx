// The panel for the client's part: the file to look at, what comes back in it, what was signed, the site on their phone.
import type { PanelProps } from '../../wire/panel-props.ts';
import { HandOut } from './hand-out.tsx';
import { SignOff } from './sign-off.tsx';
import { TakeBack } from './take-back.tsx';
import { WiFi } from './wi-fi.tsx';

export function ClientPanel(props: PanelProps) {
  return (
    <div className="client-parts">
      <HandOut {...props} />
      <TakeBack {...props} />
      <SignOff {...props} />
      <WiFi {...props} />
    </div>
  );
}
