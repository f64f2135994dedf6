// Says what went wrong or stands still, what to do, and offers a way on.
import type { ReactNode } from 'react';

export interface NoticeProps {
  heading: string;
  words?: string | undefined;
  /** Ways on: links and buttons. */
  children?: ReactNode;
  isAlarming?: boolean;
  /** It is all there is on the screen, so its heading is the screen's own. */
  isScreen?: boolean;
}

export function Notice({ heading, words, children, isAlarming = false, isScreen = false }: NoticeProps) {
  const Heading = isScreen ? 'h1' : 'h2';

  return (
    <section className={isAlarming ? 'notice notice-alarming' : 'notice'} role={isAlarming ? 'alert' : 'status'}>
      <Heading className="notice-heading">{heading}</Heading>
      {words === undefined ? null : <p className="notice-words">{words}</p>}
      {children === undefined ? null : <div className="notice-ways">{children}</div>}
    </section>
  );
}
