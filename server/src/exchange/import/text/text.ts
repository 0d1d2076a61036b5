/** Markdown, plain text, and pages without data for machines: headings, lists, and no guesses. */
import { labelOf, slugOf } from '../../../schema/slug.ts';
import { languageOfText } from '../../../text/language-of-text.ts';
import type { LocalizedText } from '../../../text/language.ts';
import type { Importer, LooseFields, ReadOptions, ReadResult, ReadRole } from '../importer.ts';
import { merged } from '../loose-fields.ts';
import { Losses } from '../losses.ts';
import { readRole } from '../read-role.ts';
import type { Source } from '../source.ts';
import { wordsOf, type Block } from './blocks.ts';
import { markdownTree, type Part } from './markdown-tree.ts';
import { isOwnPage, ownPageRole } from './own-page.ts';
import { withoutRemoved } from './removed-words.ts';
import { skeleton } from './skeleton.ts';
import { textBlocks } from './text-blocks.ts';

export const text: Importer = {
  name: 'text',
  summary: {
    en: 'Markdown or plain text: its headings and lists',
    fr: 'Markdown ou texte brut : ses titres et ses listes',
  },

  recognises: ({ ending, text: words }) => ['md', 'markdown', 'txt', 'text'].includes(ending) && words.trim() !== '',

  read: (source, options) => {
    if (isForPrograms(source)) return { roles: [], homeless: [], problems: [] };
    const { matter, words: all } = apart(source.text);
    const { words, homeless: taken } = withoutRemoved(all);
    const parts = /^# /m.test(words) ? markdownTree(words) : [];
    const result = isOwnPage(parts)
      ? readOwnPage(source, parts, options)
      : readBlocks(source, textBlocks(words), undefined, options);
    const homeless = matter === '' ? [] : [{ where: '1', reason: forPrograms, values: [matter] }];
    return { ...result, homeless: [...homeless, ...taken] };
  },
};

/** Data, tables and markup are words as well, but none of a role. */
function isForPrograms({ ending, json }: Source): boolean {
  return json !== undefined || /^(?:csv|tsv|tab|xlsx|x?html?)$/.test(ending);
}

const forPrograms: LocalizedText = {
  en: 'lines above the text that are for programs',
  fr: 'lignes au-dessus du texte, destinées aux programmes',
};

function readOwnPage({ name, text: words }: Source, parts: readonly Part[], options: ReadOptions): ReadResult {
  const losses = new Losses();
  const found = ownPageRole(parts, losses);
  const fileName = slugOf(name.replace(/\.[^.]*$/, '')) || 'role';
  const lang = languageOfText(words.slice(0, 20_000)) ?? options.lang;
  const role = merged(found, { lang, meta: { sources: [{ title: name }] } });
  return { roles: [textRole(fileName, role, losses)], homeless: [], problems: [] };
}

/** @param lang where the source tells it. */
export function readBlocks(
  { name }: Source,
  blocks: readonly Block[],
  lang: string | undefined,
  options: ReadOptions,
): ReadResult {
  if (blocks.length === 0) return { roles: [], homeless: [], problems: [] };
  const losses = new Losses();
  const spoken = lang ?? languageOfText(blocks.slice(0, 200).map(wordsOf).join(' ')) ?? options.lang;
  const found = skeleton(blocks, losses, spoken);
  const fileName = slugOf(name.replace(/\.[^.]*$/, '')) || 'role';
  const role = {
    ...found,
    title: found.title ?? labelOf(fileName),
    lang: spoken,
    meta: { sources: [{ title: name }] },
  };
  return { roles: [textRole(fileName, role, losses)], homeless: [], problems: [] };
}

/** Many texts have the same name in different folders, so that it does not say which role it is. */
function textRole(fileName: string, role: LooseFields, losses: Losses): ReadRole {
  return { ...readRole(`text ${fileName}`, role, losses), isKnownByTitle: true };
}

/** Lines between dashes above a text are for programs; the rest keeps its lines. */
function apart(text: string): { readonly matter: string; readonly words: string } {
  const [found = '', matter = ''] = /^---\r?\n((?:[^\n]*\n){0,200}?)---\r?\n/.exec(text) ?? [];
  return { matter: matter.trim(), words: '\n'.repeat(found.split('\n').length - 1) + text.slice(found.length) };
}
