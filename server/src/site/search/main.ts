/**
 * The search of a site, in the browser. It shows texts as texts, asks for one file beside it when somebody begins to
 * search, and nothing else.
 */
import { finder, type Find, type Found } from './find.ts';
import type { SearchableRole } from './role.ts';

declare global {
  var rolespecRoles: readonly SearchableRole[] | undefined;
}

/** Shown at one time; who needs more types another word. */
const MOST = 50;

const { document } = window;
const form = document.querySelector<HTMLFormElement>('form#search');
const input = document.querySelector<HTMLInputElement>('#search-words');
const count = document.querySelector('#search-count');
const results = document.querySelector<HTMLElement>('#search-results');
const list = document.querySelector<HTMLElement>('#search-list');

if (form && input && count && results && list) start({ form, input, count, results, list });

interface Parts {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  readonly count: Element;
  readonly results: HTMLElement;
  readonly list: HTMLElement;
}

function start({ form, input, count, results, list }: Parts): void {
  let find: Find | undefined;
  let isLoading = false;

  const update = (): void => {
    const words = input.value.trim();
    const found = find?.(words) ?? [];
    // Whoever finds nothing goes on in the list.
    results.hidden = found.length === 0;
    list.hidden = !results.hidden;
    results.firstElementChild?.replaceChildren(...found.slice(0, MOST).map((one) => entry(one, form)));
    count.textContent = words === '' || !find ? '' : sentence(found.length, form);
  };
  /** Puts the words into the address, for who follows a link and comes back. */
  const keep = (): void => {
    const address = new URL(window.location.href);
    const words = input.value.trim();
    if (words === '') address.searchParams.delete('q');
    else address.searchParams.set('q', words);
    window.history.replaceState(window.history.state, '', address);
  };
  const load = (): void => {
    if (find || isLoading) return;
    isLoading = true;
    const script = document.createElement('script');
    script.src = form.dataset['roles'] ?? '';
    script.addEventListener('load', () => {
      find = finder(globalThis.rolespecRoles ?? []);
      update();
    });
    script.addEventListener('error', () => {
      isLoading = false;
      script.remove();
    });
    document.head.append(script);
  };

  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    results.querySelector<HTMLAnchorElement>('a')?.focus();
  });
  input.addEventListener('focus', load);
  input.addEventListener('input', () => {
    load();
    update();
  });
  input.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    input.value = '';
    update();
    keep();
  });
  // Once the words are as they shall be: not with each key, as browsers limit how often an address may change.
  input.addEventListener('change', keep);
  // A link may carry the words, and a browser that goes back keeps them.
  const words = new URLSearchParams(window.location.search).get('q');
  if (words) input.value = words;
  if (input.value !== '') load();
}

function entry({ role, name, asked }: Found, { dataset }: HTMLFormElement): HTMLElement {
  const ours = document.documentElement.lang;
  const item = document.createElement('li');
  const title = item.appendChild(document.createElement('p'));
  title.className = 'entry-title';
  const link = title.appendChild(document.createElement('a'));
  link.href = role.page;
  link.textContent = role.title;
  if (role.lang !== '') {
    item.lang = role.lang;
    link.hreflang = role.lang;
  }
  const notes = [
    { text: role.language, look: 'kind', lang: ours },
    { text: role.status, look: `tag tag-${role.statusKind}`, lang: ours },
    { text: role.family, look: 'kind', lang: role.familyLang || ours },
  ].filter(({ text }) => text !== '');
  for (const { text, look, lang } of notes) title.append(' ', small(look, text, lang));
  const reason = name ?? asked;
  if (reason !== undefined) {
    const line = item.appendChild(document.createElement('p'));
    line.className = 'kind';
    line.append(small('', `${dataset[name === undefined ? 'asks' : 'also'] ?? ''} `, ours), reason);
  }
  if (role.summary !== '') {
    const summary = item.appendChild(document.createElement('p'));
    summary.className = 'entry-summary';
    summary.textContent = role.summary;
  }
  return item;
}

function small(look: string, text: string, lang: string): HTMLElement {
  const element = document.createElement('span');
  if (look !== '') element.className = look;
  element.lang = lang;
  element.textContent = text;
  return element;
}

function sentence(found: number, { dataset }: HTMLFormElement): string {
  if (found === 0) return dataset['none'] ?? '';
  if (found === 1) return dataset['one'] ?? '';
  const words = (found > MOST ? dataset['first'] : dataset['many']) ?? '';
  return words.replace('{count}', String(found)).replace('{shown}', String(MOST));
}
