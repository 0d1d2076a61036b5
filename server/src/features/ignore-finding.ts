import type { RoleDocument } from '../model/document.ts';
import { isAlwaysOn } from '../rules/codes.ts';
import { ignoreField } from '../schema/field.ts';
import { isAboutRole, languageOfName } from '../schema/kinds.ts';
import { placeAt } from '../syntax/navigate.ts';
import { parse } from '../syntax/parse.ts';
import { addField } from '../syntax/write/field.ts';
import { lineStart } from '../syntax/write/style.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import { applyEdits, type TextEdit } from '../text/edit.ts';
import type { LocalizedText } from '../text/language.ts';

/** A way to say that a finding is known and meant. */
export interface Ignoring {
  readonly title: LocalizedText;
  /** With a tab stop for the reason, in the snippet syntax of the LSP. */
  readonly edits: readonly TextEdit[];
}

/**
 * Writes the comment, or in JSON the field, that makes a finding be left out; the author fills in the reason.
 *
 * @returns nothing for what is always told, and where no comment can stand.
 */
export function ignoreFinding(document: RoleDocument, { code, range }: Diagnostic): Ignoring | undefined {
  if (isAlwaysOn(code) || code.startsWith('suppression-') || !isAboutRole(document.kind)) return undefined;
  return languageOfName(document.uri) === 'json'
    ? ignoreInJson(document, code, range.start)
    : ignoreInYaml(document, code, range.start);
}

function ignoreInYaml({ uri, text, tree }: RoleDocument, code: string, offset: number): Ignoring | undefined {
  const eol = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  const line = lineStart(text, offset);
  const indent = /^ */.exec(text.slice(line))?.[0] ?? '';
  const top = text.startsWith('\ufeff') ? 1 : 0;
  const ways = [
    {
      title: {
        en: `Ignore '${code}' here, with a reason`,
        fr: `Ignorer « ${code} » ici, avec une raison`,
      },
      edits: [insertion(line, `${indent}# rolespec-ignore ${code}: $1${eol}`)],
    },
    {
      title: {
        en: `Ignore '${code}' in this file, with a reason`,
        fr: `Ignorer « ${code} » dans cette fiche, avec une raison`,
      },
      edits: [insertion(top, `# rolespec-ignore-file ${code}: $1${eol}`)],
    },
  ];
  // Inside of a text, what looks like a comment would be more of the text.
  return ways.find(({ edits }) => {
    const { comments, problems } = parse(uri, applyEdits(text, edits), 'yaml');
    return comments.length === tree.comments.length + 1 && problems.length <= tree.problems.length;
  });
}

function ignoreInJson({ text, tree }: RoleDocument, code: string, offset: number): Ignoring | undefined {
  const place = placeAt(tree.root, offset);
  const group = place?.parents.at(-1);
  if (!place || !group) return undefined;
  const depth = place.path.length - (place.entry || place.node !== group ? 1 : 0);
  const path = place.path.slice(0, depth);
  const whole = path.length === 0;
  // The way to the group leads through no list that the cursor is not in.
  const edits = addField(text, tree, [...path, ignoreField], code, STOP, 'json');
  if (!edits) return undefined;
  return {
    title: whole
      ? {
          en: `Ignore '${code}' in this file, with a reason`,
          fr: `Ignorer « ${code} » dans cette fiche, avec une raison`,
        }
      : {
          en: `Ignore '${code}' in this group, with a reason`,
          fr: `Ignorer « ${code} » dans ce groupe, avec une raison`,
        },
    edits: edits.map(({ range, newText }) => ({
      range,
      newText: newText.replace(/[\\$}]/g, '\\$&').replace(STOP, '$1'),
    })),
  };
}

/** A word that no field holds. */
const STOP = 'rolespec-reason-here';

function insertion(at: number, newText: string): TextEdit {
  return { range: { start: at, end: at }, newText };
}
