/** The script inside the preview: shows what it is told, and tells which links are followed. */
import { Idiomorph } from 'idiomorph';
import type { PageMessage, ShowMessage } from './messages.ts';

declare function acquireVsCodeApi(): { postMessage(message: PageMessage): void; setState(state: unknown): void };

const { postMessage: tell, setState: keep } = acquireVsCodeApi();
const { document } = window;
const nonce = document.currentScript?.nonce ?? '';
const style = document.querySelector('style#page-style');
const banner = document.documentElement.appendChild(document.createElement('div'));
let shown: string | undefined;

// Outside the body, which belongs to the page.
banner.id = 'banner';
banner.role = 'status';
banner.hidden = true;
window.addEventListener('message', ({ data }: MessageEvent<ShowMessage>) => {
  if (data.type === 'show') show(data);
});
document.addEventListener('click', follow);
document.addEventListener('auxclick', follow);
tell({ type: 'ready' });

function show({ uri, html, banner: sentence = '' }: ShowMessage): void {
  // A document made like this runs no script and loads nothing. Our policy is its policy, so its style needs our nonce.
  const page = new DOMParser().parseFromString(
    html.replace(/<style(?=[\s>])/g, `<style nonce="${nonce}"`),
    'text/html',
  );
  for (const script of page.querySelectorAll('script')) script.remove();
  const css = [...page.querySelectorAll('style')].map(({ textContent }) => textContent).join('\n');
  if (style && style.textContent !== css) style.textContent = css;
  for (const sheet of page.querySelectorAll('style')) sheet.remove();
  document.documentElement.lang = page.documentElement.lang;
  document.title = page.title;
  // The body itself belongs to VS Code, which writes the theme on it. What stays the same is left alone, and with it
  // the scroll position, the focus and what the reader has unfolded.
  void Idiomorph.morph(document.body, [...page.body.childNodes], {
    morphStyle: 'innerHTML',
    callbacks: { beforeAttributeUpdated: (attribute, { nodeName }) => nodeName !== 'DETAILS' || attribute !== 'open' },
  });
  banner.textContent = sentence;
  banner.hidden = sentence === '';
  if (uri !== shown) window.scrollTo(0, 0);
  shown = uri;
  keep({ uri });
  const heading = document.querySelector('h1')?.textContent?.trim().slice(0, 500) ?? '';
  tell({ type: 'shown', uri, heading, banner: sentence });
}

function follow(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : undefined;
  const href = link?.getAttribute('href');
  if (!href) return;
  // VS Code would follow any link by itself.
  event.preventDefault();
  event.stopPropagation();
  if (href.startsWith('#')) document.getElementById(decodeURIComponent(href.slice(1)))?.scrollIntoView();
  else if (/^(?:https|mailto):/i.test(href)) tell({ type: 'openLink', href });
  else tell({ type: 'openPage', href });
}
