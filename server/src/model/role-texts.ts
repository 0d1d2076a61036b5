/** The texts of a role as a reader meets them, for whoever looks at words and sentences. */
import type { Field } from '../schema/field.ts';
import { isAboutRole, languageOfName } from '../schema/kinds.ts';
import type { Visited } from '../schema/visit.ts';
import { scalarPlaces, type ScalarPlaces } from '../syntax/scalar-places.ts';
import type { Path, ScalarNode } from '../syntax/tree.ts';
import { languages, type Language } from '../text/language.ts';
import type { TextRange } from '../text/range.ts';
import type { Sentence } from '../text/sentences.ts';
import type { RoleDocument } from './document.ts';
import { Wording, type TextKind } from './wording.ts';

/** One text of a file. */
export class RoleText {
  readonly wording: Wording;
  readonly node: ScalarNode;
  readonly #document: RoleDocument;
  readonly #visited: Visited;
  #places: ScalarPlaces | 'whole' | undefined;

  constructor(document: RoleDocument, visited: Visited, node: ScalarNode, wording: Wording) {
    this.#document = document;
    this.#visited = visited;
    this.node = node;
    this.wording = wording;
  }

  get kind(): TextKind {
    return this.wording.kind;
  }

  /** What it says, quotes and folding undone; offsets of words count in here. */
  get value(): string {
    return this.wording.value;
  }

  /** That of the file; nothing for one that we have no words of. */
  get language(): Language | undefined {
    return this.wording.language;
  }

  get sentences(): readonly Sentence[] {
    return this.wording.sentences;
  }

  /** From the root of the file. */
  get path(): Path {
    return this.#visited.path;
  }

  get field(): Field {
    return this.#visited.field;
  }

  /** Whether every sign of the value has its own place in the file, so that a part of it can be replaced. */
  get isExact(): boolean {
    return this.#placed() !== 'whole';
  }

  /**
   * Where a passage of the value is written in the file; the whole text where that cannot be told.
   *
   * @param start from here to `end`, in UTF-16 code units of `value`.
   */
  range(start = 0, end = this.value.length): TextRange {
    const places = this.#placed();
    return places === 'whole' || (start === 0 && end === this.value.length)
      ? this.node.range
      : places.range(start, end);
  }

  #placed(): ScalarPlaces | 'whole' {
    const { text, uri } = this.#document;
    this.#places ??= scalarPlaces(text, this.node, languageOfName(uri)) ?? 'whole';
    return this.#places;
  }
}

/** Every text that somebody wrote for readers, in the order of the file: no ids, codes, dates, addresses or words of a list. */
export function textsOf(document: RoleDocument): readonly RoleText[] {
  if (!isAboutRole(document.kind)) return [];
  const texts: RoleText[] = [];
  const language = textLanguage(document);
  const { wordings } = document;
  wordings?.begin();
  for (const visited of document.fields) {
    const { node, field } = visited;
    if (node.kind !== 'scalar' || typeof node.value !== 'string' || node.value === '' || !isFree(field)) continue;
    const kind = kindOf(visited);
    const wording = wordings?.of(kind, node.value, language) ?? new Wording(kind, node.value, language);
    texts.push(new RoleText(document, visited, node, wording));
  }
  return texts;
}

/** The language of the words in a file; nothing for one that we have no words of. */
export function textLanguage({ head }: RoleDocument): Language | undefined {
  const primary = head.lang?.split('-')[0]?.toLowerCase();
  return languages.find((language) => language === primary);
}

function isFree({ type, values, pattern, refersTo, names, isDate, choices, maxLength }: Field): boolean {
  if (type !== 'text' || values.length > 0 || pattern !== undefined || isDate) return false;
  return refersTo === undefined && names === undefined && choices === undefined && maxLength !== CODE;
}

/** No text for readers is so short: versions, codes, tags. */
const CODE = 100;

/** A text that may be longer than this is one of sentences. */
const SHORT = 300;

function kindOf({ field, parent, step }: Visited): TextKind {
  if ((field.maxLength ?? Infinity) > SHORT) return 'prose';
  if (!field.translatable) return 'name';
  // Without the path, which is made when somebody asks for it.
  let first = step;
  let second: string | number | undefined;
  for (let above = parent; above?.parent; above = above.parent) {
    second = first;
    first = above.step;
  }
  const isLabel = step === 'label';
  if (isLabel && (first === 'tools' || second === 'employers')) return 'name';
  const isOfRole = first === 'team' || first === 'progression' || parent?.parent?.step === 'roles';
  return titles.has(first) || (isLabel && isOfRole) ? 'title' : 'label';
}

/** Fields of a role in which all that is short is a title. */
const titles: ReadonlySet<string | number> = new Set(['title', 'titleForms', 'alternativeTitles', 'levels']);
