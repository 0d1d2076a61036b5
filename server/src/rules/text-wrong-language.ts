import type { RoleDocument } from '../model/document.ts';
import type { RoleText } from '../model/role-texts.ts';
import { languageOfName } from '../schema/kinds.ts';
import { nodeAt } from '../syntax/navigate.ts';
import { rewriteScalar } from '../syntax/write/scalar.ts';
import type { Fix } from '../text/diagnostic.ts';
import { editOf } from '../text/edit.ts';
import type { Language, LocalizedText } from '../text/language.ts';
import type { Rule } from './rule.ts';
import { functionWords } from './words/function-words.ts';

const nurse = 'id: nurse\nlang: en\ntitle: Nurse\nmission: ';

export const textWrongLanguage: Rule = {
  id: 'text-wrong-language',
  severity: 'warning',
  scope: 'file',
  summary: {
    en: 'A text is in another language than the file says.',
    fr: 'Un texte n’est pas dans la langue que le fichier annonce.',
  },
  why: {
    en: 'Pages, screen readers and searches take the word of the file for it; other languages belong into a translation.',
    fr: 'Pages, lecteurs d’écran et recherches s’y fient ; une autre langue a sa place dans une traduction.',
  },
  bad: `${nurse}Cares for patients.\nsummary: Le métier consiste à soigner les patients d’un service et à les accompagner avec leur famille.\n`,
  good: `${nurse}Cares for patients.\nsummary: The nurse cares for the patients of a ward and is there for their families.\n`,
  // Words that the language of the file does not have: in a text that is in it, there are hardly any.
  needsWords: true,
  words: [
    { language: 'en', kinds: ['prose'], entries: functionWords.fr },
    { language: 'fr', kinds: ['prose'], entries: functionWords.en },
  ],

  *check(document, _index, { texts, hits }) {
    const foreign = new Map<RoleText, number>();
    for (const { text } of hits) foreign.set(text, (foreign.get(text) ?? 0) + 1);
    const found = [...foreign].filter(([text, count]) => isForeign(text, count)).map(([text]) => text);
    const [first] = found;
    if (!first?.language) return;
    const is: Language = first.language === 'en' ? 'fr' : 'en';
    const long = texts.filter(({ kind, value }) => kind === 'prose' && wordsIn(value) >= FEW).length;
    const lang = nodeAt(document.tree.root, ['lang']);
    if (found.length >= SEVERAL && found.length === long && lang?.kind === 'scalar') {
      yield { range: lang.range, message: inAll(is, first.language), fixes: change(document, is) };
      return;
    }
    for (const text of found) yield { range: text.range(), message: inOne(is, first.language) };
  },
};

/** Words that a text needs before anything can be said of it. */
const FEW = 8;

/** Texts in a row that make it a slip in `lang`. */
const SEVERAL = 2;

/** About every third word of both languages is one of these, and names and quotations bring but a few of the other. */
function isForeign({ value, language }: RoleText, count: number): boolean {
  const words = wordsIn(value);
  if (language === undefined || words < FEW || count < 3 || count < words / 6) return false;
  const own =
    value
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.filter((word) => ownWords[language].has(word)).length ?? 0;
  return count > 2 * own;
}

const ownWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(functionWords.en),
  fr: new Set(functionWords.fr),
};

function wordsIn(value: string): number {
  return value.match(/\p{L}+/gu)?.length ?? 0;
}

const names: Readonly<Record<Language, LocalizedText>> = {
  en: { en: 'English', fr: 'anglais' },
  fr: { en: 'French', fr: 'français' },
};

function inOne(is: Language, said: Language): LocalizedText {
  return {
    en: `this text is in ${names[is].en}, and the file says that it is in ${names[said].en}`,
    fr: `ce texte est en ${names[is].fr}, et le fichier annonce du ${names[said].fr}`,
  };
}

function inAll(is: Language, said: Language): LocalizedText {
  return {
    en: `the file says that it is in ${names[said].en}, and its texts are in ${names[is].en}`,
    fr: `le fichier annonce du ${names[said].fr}, et ses textes sont en ${names[is].fr}`,
  };
}

function change({ text, tree, uri }: RoleDocument, language: Language): Fix[] {
  const node = nodeAt(tree.root, ['lang']);
  if (node?.kind !== 'scalar') return [];
  const title = { en: `Change 'lang' to '${language}'`, fr: `Remplacer « lang » par « ${language} »` };
  return [{ title, safe: false, edit: editOf(uri, rewriteScalar(text, node, language, languageOfName(uri))) }];
}
