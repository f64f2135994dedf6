// Makes a client's SVG safe to serve: it draws as before, but runs nothing and fetches nothing.
import { SitewrightError } from '../../../agents/site/error.ts';
import { svgTokens, type SvgToken } from './svg-tokens.ts';

const DRAWING = new Set(
  [
    'svg g defs symbol use title desc style image',
    'path rect circle ellipse line polyline polygon text tspan textPath',
    'linearGradient radialGradient stop pattern clipPath mask marker filter',
    'feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap',
    'feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode',
    'feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence',
  ].flatMap((names) => names.split(' ')),
);

/** Left out themselves, their drawing kept. */
const WRAPPERS = new Set(['a', 'switch']);

const PLAIN_NAME = /^[a-zA-Z][\w-]*$/;
const INLINE_PICTURE = /^data:image\/(?:png|jpeg|webp|gif);base64,[\w+/=\s]*$/;

type Fate = 'kept' | 'unwrapped' | 'dropped';

interface Writing {
  out: string;
  open: { name: string; fate: Fate }[];
}

/** @throws SitewrightError `validation` when it is no well-formed SVG */
export function safeSvg(source: string): string {
  const writing: Writing = { out: '', open: [] };
  for (const token of svgTokens(source.replace(/^\uFEFF/, ''))) write(writing, token);

  const left = writing.open.at(-1);
  if (left || writing.out === '') throw unpaired(left?.name ?? 'svg');
  return writing.out;
}

function write(writing: Writing, token: SvgToken): void {
  const around = writing.open.at(-1);

  switch (token.type) {
    case 'text':
      if (around && around.fate !== 'dropped')
        writing.out += escape(around.name === 'style' ? safeStyleSheet(token.text) : token.text);
      return;

    case 'close':
      if (around?.name !== plain(token.name)) throw unpaired(token.name);
      if (around.fate === 'kept') writing.out += `</${around.name}>`;
      writing.open.pop();
      return;

    case 'open': {
      const name = plain(token.name);
      const fate = around ? fateOf(name, around.fate) : rootFate(name, writing);
      if (fate === 'kept') writing.out += openTag(name, token, !around);
      if (!token.isEmpty) writing.open.push({ name, fate });
    }
  }
}

function rootFate(name: string, { out }: Writing): Fate {
  if (name !== 'svg' || out !== '')
    throw new SitewrightError(
      'validation',
      `<${name}> stands where the one <svg> of an SVG picture should. Export it again as SVG.`,
    );
  return 'kept';
}

function fateOf(name: string, around: Fate): Fate {
  if (around === 'dropped') return 'dropped';
  if (DRAWING.has(name)) return 'kept';
  return WRAPPERS.has(name) ? 'unwrapped' : 'dropped';
}

function openTag(name: string, token: SvgToken & { type: 'open' }, isRoot: boolean): string {
  const attributes = [...token.attributes].flatMap(([key, value]) => {
    const plainKey = key === 'xlink:href' ? 'href' : key;
    return isSafe(name, plainKey, value) ? [` ${plainKey}="${escape(value)}"`] : [];
  });

  const namespace = isRoot ? ' xmlns="http://www.w3.org/2000/svg"' : '';
  return `<${name}${namespace}${[...new Set(attributes)].join('')}${token.isEmpty ? '/' : ''}>`;
}

function isSafe(element: string, key: string, value: string): boolean {
  if (!PLAIN_NAME.test(key) || key === 'xmlns' || /^on/i.test(key)) return false;
  if (key === 'href') return element === 'image' ? INLINE_PICTURE.test(value) : value.startsWith('#');
  return isSafeCss(value);
}

/** Only places within the drawing itself may be pointed at. A backslash could hide any word from this look. */
function isSafeCss(value: string): boolean {
  const elsewhere = value.replaceAll(/url\(\s*(["']?)#[^"')]*\1\s*\)/gi, '');
  return !/url\(|image\(|image-set\(|src\(|javascript:|expression\(|@import|\\/i.test(elsewhere);
}

function safeStyleSheet(css: string): string {
  const own = css.replaceAll(/@import[^;]*;|@font-face\s*\{[^}]*\}/gi, '');
  return isSafeCss(own) ? own : '';
}

function plain(name: string): string {
  return name.replace(/^svg:/, '');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function unpaired(name: string): SitewrightError {
  return new SitewrightError('validation', `The SVG is broken: <${name}> does not open and close in pairs. Export it again.`);
}
