// How pins look on a page of any colour, at any scale, and what is aimed at while one is put.

export function installPinStyles(): void {
  const px = (size: number) => `calc(${size}px / var(--sw-scale, 1))`;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    .sw-pins { position: absolute; inset: 0 auto auto 0; inline-size: 0; block-size: 0; z-index: 2147483000; }
    .sw-pins output { position: fixed; overflow: hidden; inline-size: 1px; block-size: 1px; clip-path: inset(50%); }
    .sw-pins button {
      all: revert; position: absolute; box-sizing: border-box; margin: 0; padding: 0 ${px(3)}; translate: -50% -50%;
      inline-size: max-content; min-inline-size: ${px(26)}; block-size: ${px(26)}; border: ${px(2)} solid #fff;
      border-radius: ${px(13)} ${px(13)} ${px(13)} 0; white-space: nowrap;
      background: #5b5f61; color: #fff; font: 600 ${px(12)} / 1 system-ui, sans-serif; cursor: pointer;
      box-shadow: 0 ${px(1)} ${px(4)} rgb(0 0 0 / 0.45);
    }
    .sw-pins button[data-open] { background: #b8330b; }
    .sw-pins button[data-opened], .sw-pins button:focus-visible { outline: ${px(3)} solid #111; outline-offset: ${px(1)}; }
    [data-sw-placing], [data-sw-placing] * { cursor: crosshair !important; }
    [data-sw-placing] [data-sw-aimed] { outline: ${px(3)} solid #b8330b !important; outline-offset: ${px(2)} !important; }
  `);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
