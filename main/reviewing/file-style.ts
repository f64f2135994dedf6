// The look of a file handed out for review: quiet beside the site, in the reader's own font, light and dark.
export const FILE_STYLE = `
:root { color-scheme: light dark; --paper: light-dark(#f3f4f1, #16191a); --sheet: light-dark(#fcfdfb, #1d2122);
  --ink: light-dark(#16191b, #ebeeea); --soft: light-dark(#53595b, #a4aaa6); --line: light-dark(#d4d7d3, #3a3f40);
  --signal: light-dark(#a52f0a, #ff8a5c); }
* { box-sizing: border-box; margin: 0; }
body { display: grid; grid-template: auto minmax(0, 1fr) / minmax(0, 1fr) 20rem; block-size: 100dvh;
  background: var(--paper); color: var(--ink);
  font: 15px / 1.45 system-ui, sans-serif; }
header { display: flex; flex-wrap: wrap; gap: .5rem 1.25rem; align-items: center; grid-column: 1 / -1;
  padding: .5rem 1.25rem;
  border-block-end: 1px solid var(--line); }
h1 { margin-inline-end: auto; font-size: 1rem; }
h2 { font-size: .9375rem; }
main { display: grid; justify-items: center; overflow: auto; }
iframe { inline-size: 100%; block-size: 100%; border: 0; background: #fff; }
.is-phone iframe { inline-size: 375px; max-inline-size: 100%; box-shadow: 0 0 0 1px var(--line); }
aside { display: grid; gap: 1rem; align-content: start; overflow: auto; padding: 1rem 1.25rem 2rem;
  border-inline-start: 1px solid var(--line);
  background: var(--sheet); }
button, select, input, textarea { font: inherit; color: inherit; }
button { padding: .375rem .75rem; border: 1px solid var(--ink); background: none; cursor: pointer; }
button:hover { border-color: var(--signal); color: var(--signal); }
button.main { background: var(--ink); color: var(--paper); }
select, input, textarea { inline-size: 100%; padding: .375rem .5rem; border: 1px solid var(--soft);
  border-radius: 0; background: var(--sheet); }
header select { inline-size: auto; max-inline-size: 14rem; }
:focus-visible { outline: 2px solid var(--signal); outline-offset: 2px; }
form { display: grid; gap: .375rem; padding-block-start: .75rem; border-block-start: 1px solid var(--ink); }
form[hidden] { display: none; }
form div { display: flex; gap: .5rem; }
ul, ol { padding: 0; list-style: none; }
li { padding-block: .5rem; border-block-start: 1px solid var(--line); overflow-wrap: anywhere; }
li[data-opened] { box-shadow: -.5rem 0 var(--sheet), -.625rem 0 var(--signal); }
li b { color: var(--soft); font-weight: 500; font-size: .8125rem; }
li p { white-space: pre-line; }
li ul { padding-inline-start: .75rem; }
li li:first-child { margin-block-start: .375rem; }
li button { margin: .25rem .75rem 0 0; padding: 0; border: 0; font-size: .8125rem; text-decoration: underline; }
output { color: var(--soft); }
output:empty { display: none; }
@media (max-width: 46rem) {
  body { grid-template: auto minmax(24rem, 70dvh) auto / minmax(0, 1fr); block-size: auto; }
  aside { border-inline-start: 0; }
}
`;
