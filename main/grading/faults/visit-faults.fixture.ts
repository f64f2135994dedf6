// Faults that only a browser shows, each put into a page in order, with the audit and the element that must be found.
import { pageWith } from '../site.fixture.ts';

export interface VisitFault {
  name: string;
  page: string;
  /** `<grader>.<audit> <selector>`, or the excerpt where there is no element. */
  found: string;
}

const HEAD = `<style>
  body { margin: 0; font: 18px/1.5 sans-serif; color: #222; background: #fff }
  main, header, footer { padding: 16px }
  a { color: #00e; display: inline-block; padding: 6px 0 }
  p { max-width: 40em }
</style>`;

const BODY = `<header><a id="skip" href="#main">Skip to the bread</a> <nav aria-label="Pages"><a id="menu" href="/">Our bread</a></nav></header>
<main id="main" tabindex="-1">
<h1 id="title">Bread at six in the morning</h1>
<p id="text">Rye, wheat and spelt, baked in the night and sold from six in our shop by the church.</p>
<section><h2 id="rolls">Rolls</h2><p id="price">A roll is 90 cents, ten are eight euros.</p></section>
<form id="form" action="/" method="get"><label id="label" for="name">Name</label> <input id="name" name="name" autocomplete="name"> <button id="send">Send</button></form>
</main>
<footer><p id="foot">Bakery Hofer, Linz</p></footer>`;

/** In order: none of the graders that look finds anything. */
export const GOOD_PAGE = pageWith(BODY, HEAD);

const style = (css: string) => GOOD_PAGE.replace('</head>', `<style>${css}</style></head>`);
const script = (code: string) => GOOD_PAGE.replace('</body>', `<script>${code}</script></body>`);
const swap = (from: string, to: string) => GOOD_PAGE.replace(from, to);
const more = (markup: string) => GOOD_PAGE.replace('</main>', `${markup}</main>`);

const fault = (name: string, page: string, found: string): VisitFault => ({ name, page, found });

export const VISIT_FAULTS: readonly VisitFault[] = [
  fault('pale words', style('#price { color: #aaa }'), 'contrast.words #price'),
  fault('pale on a phone only', style('@media (width < 370px) { #price { color: #aaa } }'), 'contrast.words #price'),
  fault('pale under the pointer', style('#menu:hover { color: #ccc }'), 'contrast.pointed-at #menu'),
  fault(
    'a dark scheme half done',
    style('@media (prefers-color-scheme: dark) { body { background: #111 } }'),
    'contrast.words #text',
  ),
  fault(
    'words on stripes',
    style('#title { background: repeating-linear-gradient(90deg, #222 0 9px, #fff 9px 18px) }'),
    'contrast.on-pictures #title',
  ),
  fault('a trap', script('send.addEventListener("keydown", (event) => event.preventDefault())'), 'keyboard.no-trap #send'),
  fault('the focus passed on', script('send.addEventListener("focus", () => menu.focus())'), 'keyboard.no-trap #menu'),
  fault('a box that listens', script('price.addEventListener("click", () => 1)'), 'keyboard.reach #price'),
  fault('an outline removed', style('#menu:focus { outline: none }'), 'keyboard.visible-focus #menu'),
  fault('an outline like the ground', style('#menu:focus { outline: 2px solid #eee }'), 'keyboard.visible-focus #menu'),
  fault(
    'a link out of sight',
    more('<a id="it" href="/" style="position: absolute; left: -999px">Cake</a>'),
    'keyboard.visible-focus #it',
  ),
  fault('a tabindex above 0', swap('id="send"', 'id="send" tabindex="3"'), 'keyboard.order #send'),
  fault('a skip link to nowhere', swap('href="#main"', 'href="#content"'), 'keyboard.skip-link #skip'),
  fault(
    'a bar over the controls',
    GOOD_PAGE.replace(
      '</body>',
      '<p id="bar" style="position: fixed; inset: 0; margin: 0; max-width: none; background: #fff">We bake</p></body>',
    ),
    'keyboard.unobscured #send',
  ),
  fault('words on words', style('#price { margin-top: -50px }'), 'layout.no-overlap #rolls'),
  fault('a box too low', style('#text { height: 20px; overflow: hidden; max-width: 200px }'), 'layout.not-clipped #text'),
  fault(
    'a box without spare room',
    style('@media (370px < width < 400px) { #text { line-height: 1.2; height: 3.6em; overflow: hidden } }'),
    'layout.spacing #text',
  ),
  fault('fine print', style('@media (width < 400px) { p, a, label { font-size: 10px } }'), 'layout.readable-size #text'),
  fault(
    'a turn without end',
    style('@keyframes t { to { rotate: 1turn } } #price { animation: t 3s infinite }'),
    'motion.can-rest #price',
  ),
  fault(
    'a script that moves',
    script('let x = 0; setInterval(() => { price.style.translate = `${x++ % 9}px` }, 20)'),
    'motion.can-rest #price',
  ),
  fault('a script that fails', script('rise()'), 'loading.no-script-errors rise is not defined'),
  fault(
    'a style sheet that is missing',
    swap('</head>', '<link rel="stylesheet" href="/gone.css"></head>'),
    'loading.all-answered /gone.css',
  ),
  fault(
    'a script from elsewhere',
    swap('</body>', '<script src="https://cdn.example.com/x.js"></script></body>'),
    'loading.own-files cdn.example.com',
  ),
  fault(
    'a page that jumps',
    script(
      `const add = () => title.after(Object.assign(document.createElement('div'), { style: 'height: 400px' }));
       new PerformanceObserver(() => setTimeout(add, 50)).observe({ type: 'paint', buffered: true })`,
    ),
    'loading.steady #text',
  ),
  fault(
    'a picture that is missing',
    more('<img id="it" src="/gone.png" alt="Bread" width="90" height="90">'),
    'loading.pictures-there #it',
  ),
  fault(
    'a picture out of shape',
    more('<img id="it" src="/wide.png" alt="Bread" width="300" height="300">'),
    'loading.pictures-in-shape #it',
  ),
  fault(
    'a picture far too large',
    more('<img id="it" src="/wide.png" alt="Bread" width="100" height="50">'),
    'loading.pictures-in-size #it',
  ),
  fault(
    'the main picture late',
    more('<img id="it" src="/wide.png" alt="Bread" loading="lazy" width="330" height="165">'),
    'loading.main-picture #it',
  ),
  fault('a form to nowhere', swap('action="/"', 'action="/sent"'), 'forms.arrives #form'),
  fault('a form without a button', swap('<button id="send">Send</button>', ''), 'forms.arrives #form'),
  fault(
    'a label that goes',
    swap('<label id="label" for="name">Name</label> <input', '<input placeholder="Name"'),
    'forms.labels #name',
  ),
  fault(
    'nobody checks',
    swap('method="get"', 'method="get" novalidate').replace('autocomplete="name"', 'required'),
    'forms.errors #form',
  ),
  fault('a picture without words', more('<img id="it" src="/wide.png" width="300" height="150">'), 'axe.pictures #it'),
  fault('a button without a name', swap('>Send<', '><'), 'axe.names #send'),
  fault('a level left out', GOOD_PAGE.replace('<h2 id="rolls">Rolls</h2>', '<h5 id="rolls">Rolls</h5>'), 'axe.structure #rolls'),
  fault(
    'a page that cannot be zoomed',
    swap('initial-scale=1', 'initial-scale=1, user-scalable=no'),
    'axe.senses meta[name="viewport"]',
  ),
  fault('an unknown role', swap('<p id="price"', '<p role="prize" id="price"'), 'axe.aria #price'),
  fault('a hole', style('section { padding-bottom: 900px }'), 'render-review.no-holes #main > section'),
  fault('a heading left alone', swap('</form>', '</form><h2 id="it">Cake</h2>'), 'render-review.headed-content #it'),
  fault('too wide on a phone', style('#title { min-width: 500px }'), 'responsive.no-sideways-scroll #title'),
  fault(
    'cut off at the edge',
    style('html { overflow-x: clip } #title { white-space: nowrap; font-size: 60px }'),
    'responsive.nothing-cut-off #title',
  ),
];
