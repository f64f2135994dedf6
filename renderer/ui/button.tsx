// The studio's button: ink on paper for the one thing to do, an outline for the others, plain where several stand in a line.
import type { ComponentProps } from 'react';

export interface ButtonProps extends ComponentProps<'button'> {
  look?: 'ink' | 'outline' | 'signal' | 'plain';
}

export function Button({ look = 'outline', className = '', ...rest }: ButtonProps) {
  return <button type="button" className={`button button-${look} ${className}`} {...rest} />;
}
