import { dataOf } from '../../schema/data.ts';
import { ignoreField } from '../../schema/field.ts';
import { fileName } from '../../schema/file-name.ts';
import { isAboutRole, languageOfName } from '../../schema/kinds.ts';
import { walk } from '../../syntax/navigate.ts';
import { parse } from '../../syntax/parse.ts';
import type { SyntaxNode } from '../../syntax/tree.ts';
import { blockLines, needsLineBreak, type PlainData } from '../../syntax/write/value.ts';
import type { WorkspaceEdit } from '../../text/edit.ts';
import type { LocalizedText } from '../../text/language.ts';
import type { Offer } from './refactoring.ts';
import { isSame } from './same-data.ts';

/** The same file in the other format, under its other name. */
export const convert: Offer = (document, _, index) => {
  const { uri, kind, text, tree } = document;
  const { root } = tree;
  if (!isAboutRole(kind) || root?.kind !== 'map' || tree.problems.length > 0) return [];
  const to = languageOfName(uri) === 'json' ? 'yaml' : 'json';
  const renamed = uri.replace(/\.[a-z]+$/, `.${to}`);
  const refused = index.headOf(renamed) ? nameTaken(renamed) : refusal(document.uri, root, tree.comments.length);
  return [
    {
      id: 'convert',
      kind: 'rewrite',
      title:
        to === 'json'
          ? { en: 'Turn this file into JSON', fr: 'Convertir cette fiche en JSON' }
          : { en: 'Turn this file into YAML', fr: 'Convertir cette fiche en YAML' },
      ...(refused && { refused }),
      edit: (): WorkspaceEdit | undefined => {
        const newText = refused ? undefined : inOther(text, root, to);
        if (newText === undefined || !isSame(tree, parse(renamed, newText, to))) return undefined;
        const range = { start: 0, end: text.length };
        return { edits: new Map([[uri, [{ range, newText }]]]), renames: [{ from: uri, to: renamed }] };
      },
    },
  ];
};

function nameTaken(uri: string): LocalizedText {
  return { en: `there is a file '${fileName(uri)}' already`, fr: `il y a déjà un fichier « ${fileName(uri)} »` };
}

function refusal(uri: string, root: SyntaxNode, comments: number): LocalizedText | undefined {
  if (comments > 0) {
    return {
      en: 'JSON has no comments: those of this file would be lost',
      fr: 'le JSON n’a pas de commentaires : ceux de cette fiche seraient perdus',
    };
  }
  const isJson = languageOfName(uri) === 'json';
  for (const { node, path } of walk(root)) {
    if (isJson && path.at(-1) === ignoreField) {
      return {
        en: "'x-rolespec-ignore' means nothing in YAML, where a comment says it",
        fr: '« x-rolespec-ignore » n’a pas de sens en YAML, où un commentaire le dit',
      };
    }
    if (node.kind === 'scalar' && (node.value === null || (typeof node.value === 'number' && !isFinite(node.value)))) {
      return {
        en: 'a field without a value cannot be carried over',
        fr: 'un champ sans valeur ne peut pas être repris',
      };
    }
  }
  return undefined;
}

function inOther(text: string, root: SyntaxNode, to: 'json' | 'yaml'): string | undefined {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const data: unknown = dataOf(root);
  if (to === 'json') return `${JSON.stringify(data, undefined, 2).replaceAll('\n', eol)}${eol}`;
  if (!isPlainData(data)) return undefined;
  const lines = blockLines(data, { indent: 2, dash: 2 }).join('\n');
  return `${lines}${lines.endsWith('\n') && needsLineBreak(data) ? '' : '\n'}`.replaceAll('\n', eol);
}

function isPlainData(value: unknown): value is PlainData {
  if (typeof value === 'object' && value !== null) return Object.values(value).every(isPlainData);
  return value !== null && value !== undefined;
}
