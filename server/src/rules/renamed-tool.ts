import type { RoleDocument } from '../model/document.ts';
import type { WordHit } from '../model/terms/word-matcher.ts';
import { languageOfName } from '../schema/kinds.ts';
import { nodeAt, entryOf } from '../syntax/navigate.ts';
import { addField } from '../syntax/write/field.ts';
import type { Fix } from '../text/diagnostic.ts';
import { editOf } from '../text/edit.ts';
import { shown } from '../text/shown.ts';
import type { Rule } from './rule.ts';
import { reword } from './sentences/rewording.ts';
import { currentNames } from './words/renamed-tools.ts';

const tools = 'id: analyst\nlang: en\ntitle: Analyst\ntools:\n  - id: ads\n    label: Google AdWords\n';

export const renamedTool: Rule = {
  id: 'renamed-tool',
  severity: 'info',
  scope: 'file',
  summary: {
    en: 'A product is called by a name that it no longer has.',
    fr: 'Un produit est cité sous un nom qu’il n’a plus.',
  },
  why: {
    en: 'Who knows the product under its name of today does not recognise it, and a search finds only one of the two.',
    fr: 'Qui connaît le produit sous son nom d’aujourd’hui ne le reconnaît pas, et une recherche ne trouve que l’un des deux.',
  },
  bad: tools,
  good: `${tools}    currentName: Google Ads\n`,
  needsWords: true,
  words: [{ kinds: ['label', 'prose', 'name'], case: 'exact', entries: Object.keys(currentNames) }],

  *check(document, _index, { hits }) {
    let fixable = FIXED;
    for (const hit of hits) {
      const { path } = hit.text;
      const isTool = path[0] === 'tools' && path.at(-1) === 'label';
      // A translation leaves the name of today to its source.
      if (isTool && (document.kind !== 'role' || hasCurrentName(document, path))) continue;
      if (hit.text.kind === 'name' && !isTool) continue;
      const name = currentNames[hit.entry] ?? '';
      const word = shown(hit.found);
      yield {
        range: hit.range,
        message: { en: `'${word}' is called '${name}' today`, fr: `« ${word} » s’appelle aujourd’hui « ${name} »` },
        fixes: fixable-- > 0 ? (isTool ? addition(document, path, name) : [reword(document, hit, name)]) : [],
      };
    }
  },
};

/** Fixes of one file: each takes its time, and nobody makes more of them one by one. */
const FIXED = 20;

function hasCurrentName({ tree }: RoleDocument, path: WordHit['text']['path']): boolean {
  return entryOf(nodeAt(tree.root, path.slice(0, -1)), 'currentName') !== undefined;
}

/** The name that the author knows stays, beside that of today. */
function addition({ text, tree, uri }: RoleDocument, path: WordHit['text']['path'], name: string): Fix[] {
  const edits = addField(text, tree, path.slice(0, -1), 'currentName', name, languageOfName(uri));
  if (!edits) return [];
  const title = { en: `Add 'currentName' (${name})`, fr: `Ajouter « currentName » (${name})` };
  return [{ title, safe: true, edit: editOf(uri, ...edits) }];
}
