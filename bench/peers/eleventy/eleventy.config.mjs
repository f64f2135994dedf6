// Plain static pages; the files beside them are passed through.
export default function configure(eleventy) {
  eleventy.addPassthroughCopy({ public: '/' });
  return { dir: { input: '.', includes: '_includes', output: 'dist' } };
}
