/** A workspace that random things happen to; what is in it follows from the seed. */
import assert from 'node:assert/strict';
import { fileRenames } from '../../server/src/features/file-renames.ts';
import { rename } from '../../server/src/features/rename.ts';
import { parseRole, type RoleDocument } from '../../server/src/model/document.ts';
import { RoleIndex } from '../../server/src/model/role-index.ts';
import { nameBase, withNameBase } from '../../server/src/schema/file-name.ts';
import { languageOfName } from '../../server/src/schema/kinds.ts';
import { applyEdits, type WorkspaceEdit } from '../../server/src/text/edit.ts';
import { randomFrom, type Random } from '../bench/corpus/random.ts';
import { mistyped, otherIds, roleIds, roleText, translationText } from './random-texts.ts';

/** Texts by URI; nothing where the file is gone. */
export type Changes = ReadonlyMap<string, string | undefined>;

export interface Step {
  /** What happened, for whoever has to find out why it went wrong. */
  readonly said: string;
  readonly changes: Changes;
  /** The id that was renamed, where one was. */
  readonly renamed?: Renamed;
}

/** The place at which an id was renamed: by its path, since ranges move. */
export interface Renamed {
  readonly uri: string;
  readonly offset: number;
  readonly oldId: string;
  readonly newId: string;
  readonly edit: WorkspaceEdit;
}

/** Fifty roles and their translations, made from scratch after each step: slow and sure. */
export class RandomWorkspace {
  readonly random: Random;
  readonly #documents = new Map<string, RoleDocument>();
  #index: RoleIndex | undefined;
  #count = 0;

  constructor(seed: number) {
    this.random = randomFrom(seed);
    for (const id of roleIds) {
      this.#write(this.#newUri(id), id);
      if (this.random.below(4) === 0) this.#write(this.#newUri(`${id}.fr`), id);
    }
  }

  get texts(): ReadonlyMap<string, string> {
    return new Map([...this.#documents].map(([uri, { text }]) => [uri, text]));
  }

  /** All files read from scratch. */
  get index(): RoleIndex {
    return (this.#index ??= new RoleIndex(this.#documents.values()));
  }

  step(): Step {
    this.#count += 1;
    const { below } = this.random;
    const how = below(100);
    // Where there are too many files, or too few, the next thing that happens mends it.
    const size = this.#documents.size;
    if (size > 90 || (how < 8 && size > 20)) return this.#taken({ said: 'deletes', changes: this.#deletions() });
    if (size < 40 || how < 18) return this.#taken({ said: 'creates', changes: this.#creations() });
    if (how < 33) return this.#taken(this.#rename() ?? this.#edit());
    if (how < 43) return this.#taken(this.#move());
    if (how < 48) return this.#taken(this.#burst());
    return this.#taken(this.#edit());
  }

  #taken(step: Step): Step {
    for (const [uri, text] of step.changes) this.#set(uri, text);
    return { ...step, said: `${step.said} ${[...step.changes.keys()].join(' ')}` };
  }

  #set(uri: string, text: string | undefined): void {
    if (text === undefined) this.#documents.delete(uri);
    else this.#documents.set(uri, parseRole(uri, text));
    this.#index = undefined;
  }

  #write(uri: string, id: string): void {
    this.#set(uri, this.#textFor(uri, id));
  }

  #textFor(uri: string, id: string): string {
    const make = /\.fr\.role\.\w+$/.test(uri) ? translationText : roleText;
    return make(id, languageOfName(uri), this.random);
  }

  /** Of a file that is not there. */
  #newUri(base: string): string {
    const { pick } = this.random;
    for (;;) {
      const uri = `file:///roles/${pick(['', 'a/', 'b/'])}${base}.role.${pick(['yaml', 'yaml', 'yml', 'json'])}`;
      if (!this.#documents.has(uri)) return uri;
    }
  }

  #anyUri(): string {
    return this.random.pick([...this.#documents.keys()].toSorted());
  }

  #anyId(): string {
    return this.random.pick(this.random.below(15) === 0 ? otherIds : roleIds);
  }

  #edit(): Step {
    const uri = this.#anyUri();
    const { text } = this.#documents.get(uri)!;
    const base = nameBase(uri)?.replace(/\.fr$/, '') ?? '';
    const { below, pick } = this.random;
    switch (below(5)) {
      case 0:
        return {
          said: 'writes anew',
          changes: new Map([[uri, this.#textFor(uri, pick([base, base, this.#anyId()]))]]),
        };
      case 1:
      case 2:
        return {
          said: 'types an id in',
          changes: new Map([[uri, this.#withIdTyped(uri) ?? mistyped(text, this.random)]]),
        };
      default:
        return { said: 'mistypes', changes: new Map([[uri, mistyped(text, this.random)]]) };
    }
  }

  /** An id that is written to the middle, or another one in its place. */
  #withIdTyped(uri: string): string | undefined {
    const document = this.#documents.get(uri);
    const places = [...(document?.definitions ?? []), ...(document?.references ?? [])];
    if (!document || places.length === 0) return undefined;
    const { below, pick } = this.random;
    const { id, location } = pick(places);
    const newText = below(2) === 0 ? id.slice(0, below(id.length + 1)) : this.#anyId();
    return applyEdits(document.text, [{ range: location.range, newText }]);
  }

  #creations(): Changes {
    const id = this.#anyId();
    const base = (id === '' ? 'empty' : encodeURIComponent(id)) + this.random.pick(['', '', '.fr']);
    const uri = this.#newUri(`${base}${this.random.pick(['', '', '-2'])}`);
    return new Map([[uri, this.#textFor(uri, id)]]);
  }

  #deletions(): Changes {
    return new Map(Array.from({ length: 1 + this.random.below(2) }, () => [this.#anyUri(), undefined]));
  }

  /** Gives an id another name that nobody uses yet. */
  #rename(): Step | undefined {
    const document = this.#documents.get(this.#anyUri())!;
    const places = [...document.definitions, ...document.references];
    if (places.length === 0) return undefined;
    const { id: oldId, location } = this.random.pick(places);
    const [newId, offset] = [`new-${this.#count}`, location.range.start + 1];
    const edit = rename(document, offset, newId, this.index);
    if ('refused' in edit) return undefined;
    const renamed = { uri: document.uri, offset, oldId, newId, edit };
    return {
      said: `renames '${oldId}' in ${document.uri} to '${newId}':`,
      changes: changesOf(this.texts, edit),
      renamed,
    };
  }

  /** A file gets another name or folder, with what the editor is asked to change before, or without. */
  #move(): Step {
    const from = this.#anyUri();
    const { below, pick } = this.random;
    const base = nameBase(from) ?? '';
    const named = withNameBase(from, pick([base, base.replace(/^[^.]*/, `new-${this.#count}`), `${base}-2`]));
    const to = named.replace(/\/(?:a\/|b\/)?([^/]*)$/, (_, name: string) => `/${pick(['', 'a/', 'b/'])}${name}`);
    if (to === from || this.#documents.has(to)) return this.#edit();
    const moves = [{ from, to }];
    const { edits = new Map(), renames = [] } = below(3) === 0 ? {} : fileRenames(moves, this.index).edit;
    const all = [...renames.filter((move) => move.from !== from && move.to !== to), ...moves];
    return { said: `moves ${from} to ${to}:`, changes: changesOf(this.texts, { edits, renames: all }) };
  }

  /** Many things at once, as when another branch is checked out; some files are gone and come again. */
  #burst(): Step {
    const changes = new Map<string, string | undefined>();
    for (let count = 2 + this.random.below(20); count > 0; count -= 1) {
      const { changes: some } = this.random.below(3) === 0 ? { changes: this.#deletions() } : this.#edit();
      for (const [uri, text] of some) changes.set(uri, text);
    }
    return { said: 'does at once', changes };
  }
}

/** The files that an edit changes: texts first, then names. */
export function changesOf(texts: ReadonlyMap<string, string>, { edits, renames = [] }: WorkspaceEdit): Changes {
  const changes = new Map<string, string | undefined>();
  const textOf = (uri: string): string => {
    const text = changes.has(uri) ? changes.get(uri) : texts.get(uri);
    assert.ok(text !== undefined, `changes a file that is not there: ${uri}`);
    return text;
  };
  for (const [uri, some] of edits) changes.set(uri, applyEdits(textOf(uri), some));
  for (const { from, to } of renames) {
    const text = textOf(from);
    assert.ok(changes.get(to) === undefined && !(texts.has(to) && !changes.has(to)), `overwrites ${to}`);
    changes.set(from, undefined);
    changes.set(to, text);
  }
  return changes;
}
