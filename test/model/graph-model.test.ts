import assert from 'node:assert/strict';
import { parse } from '../../server/src/syntax/parse.ts';
import { rename } from '../../server/src/features/rename.ts';
import { Dependents } from '../../server/src/model/dependents.ts';
import type { RoleDocument } from '../../server/src/model/document.ts';
import { changedKeys, keys } from '../../server/src/model/dossier.ts';
import { graphs } from '../../server/src/model/graph-shape.ts';
import { ties } from '../../server/src/model/relations.ts';
import type { RoleIndex } from '../../server/src/model/role-index.ts';
import type { Definition } from '../../server/src/model/symbols.ts';
import { Workspace } from '../../server/src/model/workspace.ts';
import { checkTogether } from '../../server/src/rules/check.ts';
import { readsOtherwiseElsewhere } from '../../server/src/syntax/scalar.ts';
import { type Changes, changesOf, RandomWorkspace, type Renamed } from './random-steps.ts';
import { otherIds, roleIds } from './random-texts.ts';

/** Any number; another one tries something else. */
const seed = Number(process.env['GRAPH_SEED'] ?? 20_261_124);
const steps = 2000;

/** Files of which the findings are compared after each step: in a few steps it is everyone's turn. */
const comparedAtOnce = 12;

describe('a workspace that random things happen to', () => {
  it(`has after each of ${steps} steps the index and the findings of one made from scratch`, () => {
    const model = new RandomWorkspace(seed);
    const tested = new Tested(model.texts);
    let renamed = 0;
    for (let number = 1; number <= steps; number += 1) {
      const before = model.texts;
      const step = model.step();
      try {
        if (step.renamed) {
          renamed += 1;
          tested.checkRename(step.renamed, before);
        }
        tested.take(step.changes);
        checkIndex(tested.index, model.index, model.random);
        tested.checkFindings(model.index, number);
      } catch (error) {
        throw new Error(`seed ${seed}, step ${number}, which ${step.said}`, { cause: error });
      }
    }
    assert.ok(renamed > steps / 20, `only ${renamed} ids were renamed`);
  });
});

/** Kept in step by changes, and so are the findings: a file is checked again only if something it asked for changed. */
class Tested {
  readonly #workspace = new Workspace();
  readonly #dependents = new Dependents();
  readonly #findings = new Map<string, string>();

  constructor(texts: ReadonlyMap<string, string>) {
    this.take(texts);
  }

  get index(): RoleIndex {
    return this.#workspace.index;
  }

  take(changes: Changes): void {
    this.#set(changes);
    const changed = this.#workspace.takeChanges();
    const concerned = new Set(changed.map(({ uri }) => uri));
    const changedAnswers = new Set(changed.flatMap(({ before, after }) => [...changedKeys(before, after)]));
    for (const uri of [...concerned, ...this.#dependents.of(changedAnswers)]) {
      const document = this.#workspace.get(uri);
      const asked = new Set<string>();
      if (document)
        this.#findings.set(
          uri,
          findings(
            document,
            this.index.watched((key) => asked.add(key)),
            asked,
          ),
        );
      else this.#findings.delete(uri);
      this.#dependents.set(uri, asked);
    }
  }

  checkFindings(scratch: RoleIndex, number: number): void {
    const { documents } = scratch;
    assert.equal(this.#findings.size, documents.length);
    for (let count = 0; count < comparedAtOnce; count += 1) {
      const document = documents[(number * comparedAtOnce + count) % documents.length]!;
      assert.equal(this.#findings.get(document.uri), findings(document, scratch), `findings in ${document.uri}`);
    }
  }

  /** There and back again, on the way of which nothing else changes. */
  checkRename({ uri, offset, oldId, newId, edit }: Renamed, before: ReadonlyMap<string, string>): void {
    const document = this.#workspace.get(uri)!;
    const there = rename(document, offset, newId, this.index);
    assert.ok(!('refused' in there));
    assert.deepEqual(there, edit, 'rename');
    const symbol = symbolsOf(document).find(({ location }) => location.range.start === offset - 1)!;
    const changes = changesOf(before, there);
    this.#set(changes);
    const moved = this.#workspace.get(there.renames?.find(({ from }) => from === uri)?.to ?? uri)!;
    const place = symbolsOf(moved).find(
      ({ id, kind, path }) => id === newId && kind === symbol.kind && path.join() === symbol.path.join(),
    );
    assert.ok(place, 'the place has the new id');
    const back = rename(moved, place.location.range.start + 1, oldId, this.index);
    // An id of a bad form, which was given up for a good one, cannot be had again; `on` gets quotes, and so does what
    // lacks them in JSON.
    const lacksQuotes = [...changes.keys()].some((changed) => isBrokenJson(changed, before.get(changed)));
    if ('refused' in back || readsOtherwiseElsewhere(oldId) || lacksQuotes) {
      if ('refused' in back) assert.match(back.refused.en, /does not fit/);
      this.#set(new Map([...changes.keys()].map((changed) => [changed, before.get(changed)])));
      return;
    }
    this.#set(changesOf(this.#texts(), back));
    assert.deepEqual(this.#texts(), before, 'rename, and rename back');
  }

  #set(changes: Changes): void {
    for (const [uri, text] of changes) {
      if (text === undefined) this.#workspace.delete(uri);
      else this.#workspace.set(uri, text);
    }
  }

  #texts(): ReadonlyMap<string, string> {
    return new Map([...this.#workspace.documents()].map(({ uri, text }) => [uri, text]));
  }
}

function symbolsOf({ definitions, references }: RoleDocument): readonly Definition[] {
  return [...definitions, ...references];
}

/** @param asked gets the files that are pointed to, as in the server. */
function findings(document: RoleDocument, index: RoleIndex, asked = new Set<string>()): string {
  const found = checkTogether(document, index, { today: '2026-11-24' });
  for (const { location } of found.flatMap(({ related = [] }) => related)) asked.add(keys.document(location.uri));
  return JSON.stringify(found, (key, value: unknown) => (key === 'fixes' ? undefined : value));
}

/** All questions, the answers compared in their order. */
function checkIndex(tested: RoleIndex, scratch: RoleIndex, { pick }: RandomWorkspace['random']): void {
  const compare = (question: string, ask: (index: RoleIndex) => string): void => {
    const [found, expected] = [ask(tested), ask(scratch)];
    if (found !== expected) assert.equal(found, expected, question);
  };
  compare('documents', ({ documents }) => documents.map(({ uri, text }) => `${uri}\n${text}`).join('\n'));
  const ids = new Set<string>(otherIds);
  for (const { uri, head } of scratch.documents) {
    for (const { id } of [...head.definitions, ...head.references]) ids.add(id);
    for (const { text } of head.names)
      compare(`roles named ${text}`, (index) =>
        index
          .rolesNamed(text)
          .map(({ document, name }) => `${document.uri} ${name.range.start}`)
          .join(),
      );
    compare(`home of ${uri}`, (index) => index.home(index.document(uri)!)?.uri ?? '');
    compare(`items of ${uri}`, (index) => items(index.document(uri)!, index));
  }
  for (const id of [pick(roleIds), pick(otherIds), `${pick(roleIds)}x`]) {
    compare(`nearest ${id}`, (index) => index.nearestId(id) ?? '');
  }
  for (const id of ids) {
    compare(`roles ${id}`, (index) =>
      index
        .roles(id)
        .map(({ uri }) => uri)
        .join(),
    );
    compare(`role ${id}`, (index) => index.role(id)?.uri ?? '');
    compare(`translations ${id}`, (index) =>
      index
        .translations(id)
        .map(({ uri }) => uri)
        .join(),
    );
    compare(`definitions ${id}`, (index) => places(index.roleDefinitions(id)));
    compare(`references ${id}`, (index) => places(index.roleReferences(id)));
    compare(`alone ${id}`, (index) => String(index.isAlone(id)));
    for (const graph of graphs) {
      compare(`${graph} circle ${id}`, (index) => (index.circle(id, graph) ?? []).join());
      compare(`${graph} tops ${id}`, (index) => index.tops(id, graph).join());
      for (const direction of ['up', 'down'] as const) {
        compare(`${graph} ${direction} ${id}`, (index) => index.neighbours(id, graph, direction).join());
        compare(`${graph} ties ${direction} ${id}`, (index) =>
          ties(id, graph, direction, index)
            .map((tie) => `${tie.id} ${places(tie.references)}`)
            .join(),
        );
      }
    }
  }
}

/** Each item of a file with everything that names it. */
function items(document: RoleDocument, index: RoleIndex): string {
  const symbols = symbolsOf(document).filter(({ kind }) => kind !== 'role');
  const names = new Map(symbols.map(({ kind, id }) => [`${kind} ${id}`, { kind, id }]));
  return [...names]
    .map(
      ([name, one]) =>
        `${name}: ${places(index.definitions(document, one))}; ${places(index.references(document, one))}`,
    )
    .join('\n');
}

function places(symbols: readonly Definition[]): string {
  return symbols.map(({ location: { uri, range } }) => `${uri} ${range.start}-${range.end}`).join();
}

function isBrokenJson(uri: string, text = ''): boolean {
  return uri.endsWith('.json') && parse(uri, text, 'json').problems.some(({ code }) => code === 'syntax-error');
}
