import type { Role, RolespecConfig, RoleTranslation } from '../../../schemas/types.ts';
import { fittingData, type Data } from '../schema/data.ts';
import { rootField } from '../schema/field.ts';
import { kindOfContent, languageOfName, type FileKind } from '../schema/kinds.ts';
import { validate } from '../schema/validate.ts';
import { parse } from '../syntax/parse.ts';
import type { SyntaxTree } from '../syntax/tree.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import { symbolsOf, type Definition, type Reference } from './symbols.ts';

/** One file understood: its text, its tree, the role it describes, what it defines and what it refers to. */
export interface RoleDocument {
  readonly uri: string;
  readonly text: string;
  /** `role`, `translation` or `config`; the name and the content decide (schema/kinds.ts). */
  readonly kind: FileKind;
  readonly tree: SyntaxTree;
  /** The fields that fit the schema; the others are left out, so that a broken file still has a page. Empty for other kinds of files. */
  readonly role: PartialRole;
  /** The translated fields that fit the schema; absent in a file that is no translation. */
  readonly translation: Partial<RoleTranslation> | undefined;
  /** The settings that fit the schema; absent in a file that holds no settings. */
  readonly config: Partial<RolespecConfig> | undefined;
  /** What this file names: its role id and the ids of its items. */
  readonly definitions: readonly Definition[];
  /** What this file refers to, in itself or in other files. */
  readonly references: readonly Reference[];
  /** What is wrong with the text and with its shape; always reported, never ignored. */
  readonly problems: readonly Diagnostic[];
}

/** What a half-written file has of a role. Inside a present item, all its required fields are present. */
export type PartialRole = Partial<Role>;

/**
 * Understands a file as far as it can be understood. Never fails: what is wrong is in `problems`.
 *
 * @param uri decides with the content what the file is; never opened.
 */
export function parseRole(uri: string, text: string): RoleDocument {
  const tree = parse(uri, text, languageOfName(uri));
  const kind = kindOfContent(uri, tree.root);
  if (!tree.root) {
    const problems = tree.problems.length > 0 ? tree.problems : [emptyFile(text)];
    const nothing = {
      role: {},
      translation: kind === 'translation' ? {} : undefined,
      config: kind === 'config' ? {} : undefined,
    };
    return {
      uri,
      text,
      kind,
      tree,
      ...nothing,
      definitions: [],
      references: [],
      problems: kind === 'config' ? tree.problems : problems,
    };
  }
  const { problems: mistakes, faulty } = validate(uri, text, kind, tree.root);
  const { definitions, references, duplicates } = symbolsOf(uri, tree.root, rootField(kind));
  const data = fittingData(tree.root, rootField(kind), faulty) ?? {};
  return {
    uri,
    text,
    kind,
    tree,
    ...valueOf(kind, data),
    definitions,
    references,
    problems: [...tree.problems, ...mistakes, ...duplicates],
  };
}

/** The one place where checked data becomes typed: `fittingData` left out what does not fit the schema of `kind`. */
function valueOf(kind: FileKind, data: Data): Pick<RoleDocument, 'role' | 'translation' | 'config'> {
  return {
    role: kind === 'role' ? (data as PartialRole) : {},
    translation: kind === 'translation' ? (data as Partial<RoleTranslation>) : undefined,
    config: kind === 'config' ? (data as Partial<RolespecConfig>) : undefined,
  };
}

function emptyFile(text: string): Diagnostic {
  return {
    code: 'missing-field',
    severity: 'error',
    message: {
      en: "this file is empty; a role starts with 'id', 'lang' and 'title'",
      fr: 'cette fiche est vide ; une fiche commence par « id », « lang » et « title »',
    },
    range: { start: 0, end: Math.min(1, text.length) },
  };
}
