// The text of a file, as the bundler hands it over.
declare module 'axe-core/axe.min.js?raw' {
  const source: string;
  export default source;
}
