// Lets the style attribute of React carry CSS custom properties, the only inline style of a made page.

declare module 'react' {
  interface CSSProperties {
    [property: `--${string}`]: string | number | undefined;
  }
}

export type CustomProperties = Readonly<Record<`--${string}`, string | number>>;
