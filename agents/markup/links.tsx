// Links of a page: the button, the quieter one beside it, the way on, and the ways to reach the client.
import type { Text } from '../site/text.ts';
import { Icon } from './icon.tsx';
import { Words } from './words.tsx';

interface LinkTo {
  text: Text;
  href: string;
}

interface LinkProps {
  to: LinkTo | undefined;
  /** JSON pointer to the link inside the section's props. */
  at: string;
  className?: string;
  /** Whether an icon says where the link leads. */
  hasIcon?: boolean;
}

export function PlainLink({ to, at, className, hasIcon = false }: LinkProps) {
  if (!to) return null;

  return (
    <a className={className} href={to.href} rel={to.href.startsWith('http') ? 'noopener' : undefined}>
      {hasIcon && <Icon of={meaning(to.href)} />}
      <Words of={to.text} at={`${at}/text`} />
    </a>
  );
}

/** What an icon beside a link would say. */
function meaning(href: string): 'call' | 'mail' | 'map' | undefined {
  if (href.startsWith('tel:')) return 'call';
  if (href.startsWith('mailto:')) return 'mail';
  return href.startsWith('http') ? 'map' : undefined;
}

export function Button({ to, at, className = '' }: LinkProps) {
  return <PlainLink to={to} at={at} className={`btn ${className}`.trim()} />;
}

/** The way on, below a section that shows only a part. */
export function More({ to, at }: LinkProps) {
  return (
    to && (
      <p className="more">
        <PlainLink to={to} at={at} />
      </p>
    )
  );
}

export interface ActionsProps {
  action: LinkTo | undefined;
  second: LinkTo | undefined;
  className?: string;
}

/** The button and the quieter link beside it; their places in the props are `/action` and `/second`. */
export function Actions({ action, second, className = 'acts' }: ActionsProps) {
  if (!action && !second) return null;

  return (
    <p className={className}>
      <Button to={action} at="/action" />
      <PlainLink to={second} at="/second" className="alt" />
    </p>
  );
}
