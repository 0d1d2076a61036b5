/** Prettier behind a check that nothing was lost. The one folder of the core that waits: Prettier does. */
import type { Options } from 'prettier';
import { walk } from '../syntax/navigate.ts';
import { parse } from '../syntax/parse.ts';
import type { SyntaxLanguage, SyntaxNode, SyntaxTree } from '../syntax/tree.ts';
import { styleOf } from '../syntax/write/style.ts';
import type { LocalizedText } from '../text/language.ts';
import { isBroken, sameContent } from './same-content.ts';

export type Formatted = { readonly text: string } | FormatRefusal;

export interface FormatRefusal {
  readonly refused: LocalizedText;
  /** The text has errors, which are told anyway. */
  readonly isBroken: boolean;
}

/**
 * The text in the layout of Prettier, in the author's quotes and indentation. Line ends, a byte order mark and whether
 * there is a line end at the end stay as they are. To format the result once more changes nothing.
 *
 * @returns a refusal for a text with syntax errors, and where another layout would mean something else, or move a comment.
 */
export async function formatted(text: string, language: SyntaxLanguage): Promise<Formatted> {
  const tree = parse('', text, language);
  if (isBroken(tree)) return hasErrors;
  const options = optionsFor(text, tree.root, language);
  let current = text;
  // What takes more goes to and fro for ever.
  for (let pass = 0; pass < 3; pass += 1) {
    const next = await layOut(current, options, language);
    if (next === undefined || !sameContent(tree, text, parse('', next, language), next)) return wouldChange;
    if (next === current) return { text: current };
    current = next;
  }
  return wouldChange;
}

const hasErrors: FormatRefusal = {
  refused: {
    en: 'the text has errors that have to be mended before it can be laid out',
    fr: 'le texte a des erreurs à corriger avant de pouvoir être mis en forme',
  },
  isBroken: true,
};

const wouldChange: FormatRefusal = {
  refused: {
    en: 'the text stays as it is: another layout would change what it says, or where its comments stand',
    fr: 'le texte reste tel quel : une autre mise en forme changerait son sens ou la place de ses commentaires',
  },
  isBroken: false,
};

/** Nothing where Prettier does not understand the text. */
async function layOut(text: string, options: Options, language: SyntaxLanguage): Promise<string | undefined> {
  const { eol } = styleOf(text, undefined, language);
  const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
  try {
    const result = await prettier(text.slice(mark.length), options, language);
    const ended = /[\r\n]$/.test(text) || text === '' ? result : result.replace(/\n$/, '');
    return mark + (eol === '\n' ? ended : ended.replaceAll('\n', eol));
  } catch {
    return undefined;
  }
}

/** Loaded with the first text, since few sessions format any. */
async function prettier(text: string, options: Options, language: SyntaxLanguage): Promise<string> {
  const { format } = await import('prettier/standalone');
  if (language === 'yaml') {
    return format(text, { ...options, parser: 'yaml', plugins: [await import('prettier/plugins/yaml')] });
  }
  const plugins = await Promise.all([import('prettier/plugins/babel'), import('prettier/plugins/estree')]);
  return format(text, { ...options, parser: 'json', plugins });
}

function optionsFor(text: string, root: SyntaxNode | undefined, language: SyntaxLanguage): Options {
  const { unit, indent } = styleOf(text, root, language);
  return {
    endOfLine: 'lf',
    printWidth: 120,
    proseWrap: 'preserve',
    singleQuote: !prefersDouble(root),
    tabWidth: language === 'yaml' ? indent : (unit?.length ?? 2),
    useTabs: unit?.startsWith('\t') ?? false,
  };
}

function prefersDouble(root: SyntaxTree['root']): boolean {
  let more = 0;
  for (const { node } of root ? walk(root) : []) {
    if (node.kind !== 'scalar') continue;
    if (node.style === 'double') more += 1;
    if (node.style === 'single') more -= 1;
  }
  return more > 0;
}
