import type { RoleDocument } from '../model/document.ts';
import type { RoleText } from '../model/role-texts.ts';
import type { WordHit } from '../model/terms/word-matcher.ts';
import { languageOfName } from '../schema/kinds.ts';
import { entryOf, nodeAt } from '../syntax/navigate.ts';
import type { Path } from '../syntax/tree.ts';
import { addField } from '../syntax/write/field.ts';
import { rewriteScalar } from '../syntax/write/scalar.ts';
import type { Fix } from '../text/diagnostic.ts';
import { editOf, type TextEdit } from '../text/edit.ts';
import { shown } from '../text/shown.ts';
import type { Finding, Rule } from './rule.ts';
import { replacement } from './sentences/rewording.ts';

const tools = 'id: analyst\nlang: en\ntitle: Analyst\ntools:\n  - { id: sheets, label: ';

export const openList: Rule = {
  id: 'open-list',
  severity: 'info',
  scope: 'file',
  summary: {
    en: "A list ends in 'etc.' or in dots.",
    fr: 'Une liste se termine par « etc. » ou par des points de suspension.',
  },
  why: {
    en: "A list with 'etc.' leaves the reader to guess, and nothing can look it up; name what matters, and say with a field such as 'toolsExhaustive: false' that there is more.",
    fr: 'Une liste avec « etc. » laisse deviner, et aucune recherche ne le trouve ; nommer ce qui compte, et donner la valeur « false » à un champ comme « toolsExhaustive » pour dire qu’il y en a d’autres.',
  },
  bad: `${tools}"Spreadsheets, charts, etc." }\n`,
  good: `${tools}"Spreadsheets, charts" }\ntoolsExhaustive: false\n`,
  words: [
    {
      kinds: ['title', 'label', 'prose', 'name'],
      entries: ['etc', 'et cetera', 'et cætera', 'and so on', 'and so forth', '(et) ainsi de suite'],
    },
  ],

  *check(document, _index, { texts, hits }) {
    let fixable = FIXED;
    for (const hit of hits.filter((one) => !isFirm(one))) {
      yield finding(document, hit.text, hit.start, hit.end, fixable-- > 0);
    }
    for (const text of texts.filter(hasDots)) {
      for (const { index, 0: found } of text.value.matchAll(dots)) {
        const from = index + found.search(/[.…]/);
        yield finding(document, text, from, index + found.length, fixable-- > 0);
      }
      for (const { index, 0: found } of text.value.matchAll(closingDots)) {
        if (!isListed.test(text.value.slice(Math.max(0, index - FAR), index))) continue;
        yield finding(document, text, index, index + found.length, fixable-- > 0);
      }
    }
  },
};

/** Fixes of one file: each takes its time, and nobody makes more of them one by one. */
const FIXED = 20;

function hasDots({ value }: RoleText): boolean {
  return value.includes('…') || value.includes('...');
}

/** `Pupitre ETC`: a name, but behind a comma or, before dots, in a text that has one. */
function isFirm({ text, start, found }: WordHit): boolean {
  if (found !== 'ETC' || !/\p{Ll}/u.test(text.value)) return false;
  const [before, after] = [text.value.slice(0, start), text.value.slice(start + found.length)];
  return !/[,;]\s*$/.test(before) && !(/[,;]/.test(before) && /^\s?(?:…|\.)/.test(after));
}

/** Those for words that were left out or not said are no open list: they follow no comma. */
const dots = /[,;]\s?(?:…|\.{3})/g;

/** As French and English write them, right behind the last item: `Word, Excel…`. */
const closingDots = /(?<![\s,;:.…])(?:…|\.{3})(?=$|[)»\n])/g;

/** As much of a text as is looked at for the items before. */
const FAR = 200;

/** Three items or more, or two that are a few words each; what follows `puis` or `mais` is a thought, and no item. */
const isListed =
  /(?:^|[.;:!?(\n])(?:[^,.;:!?()\n]{1,80}, ?){2}[^.;:!?()\n]*$|(?:^|[.;:!?(\n])\s*\S+(?: \S+)?, (?!puis |mais |et |then |but |and )\S+(?: \S+)?$/;

function finding(document: RoleDocument, text: RoleText, from: number, to: number, isFixable: boolean): Finding {
  const { value } = text;
  const isWord = /\p{L}/u.test(value.charAt(from));
  const end = to + (isWord ? (/^\s?(?:…|\.{1,3})/.exec(value.slice(to))?.[0].length ?? 0) : 0);
  const word = shown(value.slice(from, end));
  return {
    range: text.range(from, end),
    message: {
      en: `'${word}' leaves the reader to guess; name what matters`,
      fr: `« ${word} » laisse deviner ; nommer ce qui compte`,
    },
    fixes: isFixable ? closing(document, text, from, end) : [],
  };
}

/** Safe where a field says in its place that the list is open, and the word may not be the name of a firm. */
function closing(document: RoleDocument, text: RoleText, from: number, end: number): Fix[] {
  const { value } = text;
  const near = value.slice(Math.max(0, from - 20), from);
  const start = from - near.length + near.replace(/(?:[\s,;]|(?<=\s)(?:and|et))+$/, '').length;
  if (start === 0) return [];
  const after = value.slice(end);
  // What ends in it, ends in a full stop where it is a sentence.
  const isSentence = after === '' && text.kind === 'prose' && /[.!?]\s/.test(value.slice(0, start));
  const words = isSentence ? '.' : '';
  const edit =
    after === '' || words !== ''
      ? rewriteScalar(document.text, text.node, value.slice(0, start) + words + after, languageOfName(document.uri))
      : replacement(document, text, { start, end }, words);
  const flag = flagFor(document, text.path);
  return [
    {
      title: { en: `Remove '${shown(value.slice(from, end))}'`, fr: `Retirer « ${shown(value.slice(from, end))} »` },
      safe: flag !== undefined && !/ETC/.test(value.slice(from, end)),
      edit: editOf(document.uri, edit, ...(flag ?? [])),
    },
  ];
}

const flags: readonly (readonly [list: Path, flag: string])[] = [
  [['tools'], 'toolsExhaustive'],
  [['team', 'manages'], 'managesExhaustive'],
  [['market', 'sectors'], 'sectorsExhaustive'],
];

/** What says that the list is open; no edit where it is said, nothing where no field can say it. */
function flagFor({ kind, tree, text, uri }: RoleDocument, path: Path): readonly TextEdit[] | undefined {
  const found = flags.find(([list]) => list.every((step, at) => path[at] === step));
  if (!found || kind !== 'role') return undefined;
  const [list, flag] = found;
  const said = entryOf(nodeAt(tree.root, list.slice(0, -1)), flag)?.value;
  if (said) return said.kind === 'scalar' && said.value === false ? [] : undefined;
  return addField(text, tree, list.slice(0, -1), flag, false, languageOfName(uri));
}
