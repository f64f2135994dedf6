import { describe, expect, test } from 'vitest';
import { safeSvg } from './safe-svg.ts';

const OPEN = '<svg xmlns="http://www.w3.org/2000/svg">';
const inside = (svg: string) => safeSvg(`<svg>${svg}</svg>`).replace(OPEN, '').replace('</svg>', '');

describe('safeSvg', () => {
  test.each([
    ['<script>alert(1)</script>', ''],
    ['<script href="https://evil.example/x.js"/>', ''],
    ['<g onclick="alert(1)" ONLOAD="alert(2)"/>', '<g/>'],
    ['<foreignObject><div>words</div></foreignObject>', ''],
    ['<foreignObject><svg><path d="M0 0"/></svg></foreignObject>', ''],
    ['<image href="https://evil.example/pixel.png"/>', '<image/>'],
    ['<image href="data:image/svg+xml;base64,AAAA"/>', '<image/>'],
    ['<use href="other.svg#a"/>', '<use/>'],
    ['<use xlink:href="https://evil.example/#a"/>', '<use/>'],
    ['<a href="javascript:alert(1)"><path d="M0 0"/></a>', '<path d="M0 0"/>'],
    ['<a href="j&#x61;vascript:alert(1)">words</a>', 'words'],
    ['<animate attributeName="href" to="javascript:alert(1)"/>', ''],
    ['<path style="fill:url(https://evil.example/a)"/>', '<path/>'],
    ['<path fill="u&#114;l(//evil.example)"/>', '<path/>'],
    ['<path style="fill:\\75rl(//evil.example)"/>', '<path/>'],
    ['<style>@import "https://evil.example/a.css";.a{fill:red}</style>', '<style>.a{fill:red}</style>'],
    ['<style><![CDATA[.a{background:url(//evil.example)}]]></style>', '<style></style>'],
    ['<style>@font-face{src:url(a.woff2)}.a{fill:red}</style>', '<style>.a{fill:red}</style>'],
    ['<!-- <script> --><path d="M0 0"/>', '<path d="M0 0"/>'],
    ['<sodipodi:namedview/><metadata><rdf:RDF/></metadata>', ''],
    ['<text>&lt;script&gt;</text>', '<text>&lt;script&gt;</text>'],
    ['<text>&xxe;</text>', '<text></text>'],
  ])('%s becomes %s', (svg, expected) => {
    expect(inside(svg)).toBe(expected);
  });

  test.each([
    '<path d="M0 0L1 1" fill="url(#g)" fill-rule="evenodd" transform="scale(2)"/>',
    '<linearGradient id="g" href="#h"><stop offset="0" stop-color="#fff"/></linearGradient>',
    '<use href="#a"/>',
    '<g style="fill:#f00;mask:url(#m)"><text x="1">A &amp; B</text></g>',
    '<style>.a&gt;.b{fill:url(#g)}</style>',
    '<image href="data:image/png;base64,iVBORw0KGgo="/>',
  ])('leaves %s alone', (svg) => {
    expect(inside(svg)).toBe(svg);
  });

  test('reads what drawing programs write', () => {
    const source = `﻿<?xml version="1.0" encoding="utf-8"?>
<!-- Generator -->
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x.dtd" [ <!ENTITY ns "http://ns.example/"> ]>
<svg:svg xmlns:svg='http://www.w3.org/2000/svg' xmlns:i="&ns;" version="1.1"><svg:path d='M0 0'/></svg:svg>
`;

    expect(safeSvg(source)).toBe('<svg xmlns="http://www.w3.org/2000/svg" version="1.1"><path d="M0 0"/></svg>');
  });

  test.each([
    ['<svg><g></svg>'],
    ['<svg>'],
    [''],
    ['<svg></svg><svg></svg>'],
    ['<svg a=b></svg>'],
    ['<html><svg/></html>'],
    ['words'],
    ['<svg/><script/>'],
  ])('%s is refused', (source) => {
    expect(() => safeSvg(source)).toThrowError(expect.objectContaining({ kind: 'validation' }));
  });
});
