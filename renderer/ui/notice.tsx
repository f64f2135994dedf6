// Says what went wrong or stands still, what to do, and offers a way on.
import type { ReactNode } from 'react';

export interface NoticeProps {
  heading: string;
  words?: string | undefined;
  /** Ways on: links and buttons. */
  children: ReactNode;
  isAlarming?: boolean;
}

export function Notice({ heading, words, children, isAlarming = false }: NoticeProps) {
  return (
    <section className={isAlarming ? 'notice notice-alarming' : 'notice'} role={isAlarming ? 'alert' : 'status'}>
      <h2 className="notice-heading">{heading}</h2>
      {words === undefined ? null : <p className="notice-words">{words}</p>}
      <div className="notice-ways">{children}</div>
    </section>
  );
}
