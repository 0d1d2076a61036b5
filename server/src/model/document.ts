import type { HouseVocabulary, Role, RolespecConfig, RoleTranslation } from '../../../schemas/types.ts';
import type { Data } from '../schema/data.ts';
import { rootField } from '../schema/field.ts';
import { isAboutRole, isImportedVocabulary, kindOfContent, languageOfName, type FileKind } from '../schema/kinds.ts';
import { validate } from '../schema/validate.ts';
import { visitFields, type Visited } from '../schema/visit.ts';
import { parse } from '../syntax/parse.ts';
import { isSound, type Earlier } from '../syntax/reread.ts';
import type { SyntaxTree } from '../syntax/tree.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import { wantText } from '../text/wanted.ts';
import { emptyHead, headOf, type Head } from './head.ts';
import { symbolsOf, type Definition, type Reference } from './symbols.ts';
import { compactState } from './terms/compact-vocabulary.ts';
import type { Work } from './work.ts';
import { Wordings } from './wording.ts';

/** What a half-written file has of a role. Inside a present item, all its required fields are present. */
export type PartialRole = Partial<Role>;

/**
 * One file understood: its text, its tree, the role it describes, what it defines and what it refers to. Never changes.
 *
 * `head` is always at hand. The rest is as well, but can be let go of, and is then read from the text again when somebody
 * asks for it.
 */
export class RoleDocument {
  readonly uri: string;
  /** `role`, `translation`, `config` or `vocabulary`; the name and the content decide (schema/kinds.ts). */
  readonly kind: FileKind;
  #head: Head | undefined;
  readonly #known: Pick<RoleDocument, 'kind' | 'head'> | undefined;
  #text: string | undefined;
  /** Where the text is kept while nobody looks at it; absent: here. */
  readonly #kept: (() => string) | undefined;
  #tree: SyntaxTree | undefined;
  #reading: Reading | undefined;
  readonly #work: Work | undefined;
  /** The last text whose tree is sound; let go of when this one's is. */
  #earlier: Earlier | undefined;
  #wordings: Wordings | undefined;

  /**
   * @param text or what gives it, always the same, each time that somebody asks for it after a rest.
   * @param known what was found out about this text before, its head asked for when somebody asks for ours; absent: it is
   *   read now.
   * @param work counts how often the text is read.
   * @param before the same file with the text before this one: what did not change is not read again.
   */
  constructor(
    uri: string,
    text: string | (() => string),
    known?: Pick<RoleDocument, 'kind' | 'head'>,
    work?: Work,
    before?: RoleDocument,
  ) {
    this.uri = uri;
    this.#work = work;
    if (typeof text === 'string') this.#text = text;
    else this.#kept = text;
    this.#known = known;
    this.#earlier = before?.earlier;
    if (before) this.#wordings = before.#wordings ?? new Wordings();
    if (!known) this.#head = this.#read().head;
    this.kind = known?.kind ?? this.#read().kind;
  }

  /** What it is called wherever names of classes are shortened; see text/wanted.ts. */
  get [Symbol.toStringTag](): string {
    return 'RoleDocument';
  }

  /** What other files may want to know of this one. */
  get head(): Head {
    this.#head ??= (this.#known ?? this.#read()).head;
    return this.#head;
  }

  get text(): string {
    this.#text ??= this.#kept?.() ?? '';
    return this.#text;
  }

  get tree(): SyntaxTree {
    this.#tree ??= this.#parse();
    return this.#tree;
  }

  /** Every value whose place the schema knows, parents first, in the order of the text. */
  get fields(): readonly Visited[] {
    return this.#read().fields;
  }

  /** The fields that fit the schema; the others are left out, so that a broken file still has a page. Empty for other kinds of files. */
  get role(): PartialRole {
    return this.#read().role;
  }

  /** The translated fields that fit the schema; absent in a file that is no translation. */
  get translation(): Partial<RoleTranslation> | undefined {
    return this.#read().translation;
  }

  /** The settings that fit the schema; absent in a file that holds no settings. */
  get config(): Partial<RolespecConfig> | undefined {
    return this.#read().config;
  }

  /** What fits the schema of a glossary; absent in other files. What was imported has no tree: see model/terms/termbases.ts. */
  get glossary(): Partial<HouseVocabulary> | undefined {
    return this.#read().glossary;
  }

  /** What this file names: its role id and the ids of its items. */
  get definitions(): readonly Definition[] {
    return this.#read().definitions;
  }

  /** What this file refers to, in itself or in other files. */
  get references(): readonly Reference[] {
    return this.#read().references;
  }

  /** What is wrong with the text and with its shape; always reported, never ignored. */
  get problems(): readonly Diagnostic[] {
    return this.#read().problems;
  }

  /** What helps to read the next text of this file; absent where nothing does. */
  get earlier(): Earlier | undefined {
    const tree = this.#tree;
    return tree && isSound(tree) ? { text: this.text, tree } : this.#earlier;
  }

  /** What the versions before this one said as well; absent where there was none. */
  get wordings(): Wordings | undefined {
    return this.#wordings;
  }

  /** More than the text and the head is at hand. */
  get isRead(): boolean {
    return this.#tree !== undefined;
  }

  /** Keeps only the text and the head; to be called of a file that nobody looks at. */
  rest(): void {
    // No weak reference: the collector keeps what has one for long, and that is slower than reading again.
    this.#reading = undefined;
    this.#tree = undefined;
    this.#wordings = undefined;
    if (this.#kept) this.#text = undefined;
  }

  #read(): Reading {
    this.#reading ??= read(this.uri, this.text, this.tree);
    return this.#reading;
  }

  #parse(): SyntaxTree {
    this.#work?.did('readings');
    if (isImportedVocabulary(this.uri)) return noTree;
    const tree = parse(this.uri, this.text, languageOfName(this.uri), this.#earlier);
    if (isSound(tree)) this.#earlier = undefined;
    return tree;
  }
}

/**
 * Understands a file as far as it can be understood. Fails for no text: what is wrong is in `problems`.
 *
 * @param uri decides with the content what the file is; never opened.
 * @throws TypeError where one of them is no string.
 */
export function parseRole(uri: string, text: string): RoleDocument {
  wantText('uri', uri);
  wantText('text', text);
  return new RoleDocument(uri, text);
}

/** All that follows from a text beside its tree; in `RoleDocument` it is told what is what. */
interface Reading extends Values {
  readonly kind: FileKind;
  readonly fields: readonly Visited[];
  readonly definitions: readonly Definition[];
  readonly references: readonly Reference[];
  readonly problems: readonly Diagnostic[];
  readonly head: Head;
}

interface Values {
  readonly role: PartialRole;
  readonly translation: Partial<RoleTranslation> | undefined;
  readonly config: Partial<RolespecConfig> | undefined;
  readonly glossary: Partial<HouseVocabulary> | undefined;
}

/** Of what was imported. */
const noTree: SyntaxTree = { root: undefined, comments: [], problems: [] };

function read(uri: string, text: string, tree: SyntaxTree): Reading {
  if (isImportedVocabulary(uri)) return readImported(text);
  const kind = kindOfContent(uri, tree.root);
  if (!tree.root) {
    const problems = kind === 'config' || tree.problems.length > 0 ? tree.problems : [emptyFile(kind, text)];
    return { kind, fields: [], ...valueOf(kind, {}), definitions: [], references: [], problems, head: emptyHead };
  }
  const fields = visitFields(tree.root, rootField(kind));
  const { problems: mistakes, data } = validate(uri, text, kind, tree.root, fields);
  const symbols = symbolsOf(uri, text, fields);
  const values = valueOf(kind, data ?? {});
  return {
    kind,
    fields,
    ...values,
    definitions: symbols.definitions,
    references: symbols.references,
    problems: [...tree.problems, ...mistakes, ...symbols.duplicates],
    head: !isAboutRole(kind) ? emptyHead : headOf(tree.root, values.role, values.translation, symbols),
  };
}

/** The one place where checked data becomes typed: `validate` left out what does not fit the schema of `kind`. */
function valueOf(kind: FileKind, data: Data): Values {
  return {
    role: kind === 'role' ? (data as PartialRole) : {},
    translation: kind === 'translation' ? (data as Partial<RoleTranslation>) : undefined,
    config: kind === 'config' ? (data as Partial<RolespecConfig>) : undefined,
    glossary: kind === 'vocabulary' ? (data as Partial<HouseVocabulary>) : undefined,
  };
}

/** It may hold a hundred thousand terms, and nobody edits it: there is no tree of it. */
function readImported(text: string): Reading {
  const state = compactState(text);
  return {
    kind: 'vocabulary',
    fields: [],
    ...valueOf('vocabulary', {}),
    definitions: [],
    references: [],
    problems: state === 'sound' ? [] : [unreadableVocabulary(state)],
    head: emptyHead,
  };
}

function unreadableVocabulary(state: 'newer' | 'damaged'): Diagnostic {
  const message =
    state === 'newer'
      ? {
          en: 'a newer version of Rolespec wrote this vocabulary; its terms are not offered here',
          fr: 'une version plus récente de Rolespec a écrit ce vocabulaire ; ses termes ne sont pas proposés ici',
        }
      : {
          en: "this is no vocabulary that 'rolespec import vocabulary' wrote, or a part of it is missing; import it again",
          fr: 'ce n’est pas un vocabulaire écrit par « rolespec import vocabulary », ou il est incomplet ; l’importer à nouveau',
        };
  return { code: 'unreadable-file', severity: 'error', message, range: { start: 0, end: 1 } };
}

function emptyFile(kind: FileKind, text: string): Diagnostic {
  return {
    code: 'missing-field',
    severity: 'error',
    message:
      kind === 'vocabulary'
        ? {
            en: "this file is empty; a vocabulary starts with 'id', 'title' and 'terms'",
            fr: 'ce fichier est vide ; un vocabulaire commence par « id », « title » et « terms »',
          }
        : {
            en: "this file is empty; a role starts with 'id', 'lang' and 'title'",
            fr: 'cette fiche est vide ; une fiche commence par « id », « lang » et « title »',
          },
    range: { start: 0, end: Math.min(1, text.length) },
  };
}
