import { deepEqual, equal, ok } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { format } from 'prettier';
import { completion, type CompletionItem } from '../../server/src/features/completion.ts';
import { parseRole, type RoleDocument } from '../../server/src/model/document.ts';
import { RoleIndex } from '../../server/src/model/role-index.ts';
import { dataOf } from '../../server/src/schema/data.ts';
import { fieldAt, rootField } from '../../server/src/schema/field.ts';
import { nodeAt, walk } from '../../server/src/syntax/navigate.ts';
import type { MapEntry, Path, SyntaxNode } from '../../server/src/syntax/tree.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { sampled } from './sweep.ts';

const folder = new URL('../../samples/e-commerce/', import.meta.url);
const samples = new Map(readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]));

const real = samples.get('directeur-e-commerce.role.yaml') ?? '';
const translation = samples.get('directeur-e-commerce.en.role.yaml') ?? '';
const json = samples.get('referenceur-web.role.json') ?? '';
const wide = { parser: 'yaml', tabWidth: 4, proseWrap: 'preserve', singleQuote: true } as const;

const layouts: readonly { readonly title: string; readonly name: string; readonly text: () => Promise<string> }[] = [
  { title: 'in YAML', name: 'directeur-e-commerce.role.yaml', text: async () => real },
  { title: 'in YAML with four spaces', name: 'directeur-e-commerce.role.yaml', text: () => format(real, wide) },
  {
    title: 'in YAML with CRLF',
    name: 'directeur-e-commerce.role.yaml',
    text: async () => real.replaceAll('\n', '\r\n'),
  },
  {
    title: 'in YAML with dashes under the key',
    name: 'directeur-e-commerce.role.yaml',
    text: async () => undented(real),
  },
  {
    title: 'in a broken YAML file',
    name: 'directeur-e-commerce.role.yaml',
    text: async () => `"\n${real}\nnonsense: [\n: {`,
  },
  { title: 'in a translation', name: 'directeur-e-commerce.en.role.yaml', text: async () => translation },
  { title: 'in JSON', name: 'referenceur-web.role.json', text: async () => json },
  { title: 'in YAML with braces', name: 'referenceur-web.role.yaml', text: async () => json },
];

/** Every list of the spec moved to the column of its key. */
function undented(text: string): string {
  const keys: number[] = [];
  return text
    .split('\n')
    .map((line) => {
      const indent = line.search(/\S/);
      if (indent < 0) return line;
      while ((keys.at(-1) ?? -1) >= indent) keys.pop();
      const shift = 2 * keys.length;
      if (line.startsWith('- ', indent)) keys.push(indent);
      return line.slice(line.startsWith('- ', indent) ? shift + 2 : shift);
    })
    .join('\n');
}

describe('completion gives back what was taken out', () => {
  for (const { title, name, text } of layouts) {
    describe(title, () => {
      let whole: RoleDocument;
      let others: readonly RoleDocument[];

      before(async () => {
        const uri = `file:///roles/${name}`;
        whole = parseRole(uri, await text());
        others = [...samples]
          .filter(([other]) => other.split('.')[0] !== 'referenceur-web' || !name.startsWith('referenceur-web'))
          .filter(([other]) => other !== name)
          .map(([other, content]) => parseRole(`file:///roles/${other}`, content));
      });

      const ask = (changed: string, offset: number) => {
        const document = parseRole(whole.uri, changed);
        return completion(document, offset, new RoleIndex([document, ...others]), '2026-11-24');
      };

      it('values that can be known', () => {
        const known = [...scalars(whole)].filter(({ path }) => isKnown(whole, path));
        ok(known.length > (name.includes('.en.') ? 30 : 60), `${known.length} values`);
        for (const { path, node } of sampled(known, 25, 30)) {
          const { start, end } = node.range;
          const quoted = node.style === 'single' || node.style === 'double';
          const first = whole.text.slice(start, start + 1);
          for (const [left, right] of quoted
            ? [
                ['', ''],
                [first, first],
              ]
            : [
                ['', ''],
                [first, ''],
              ]) {
            const changed = whole.text.slice(0, start) + left + right + whole.text.slice(end);
            const item = find(ask(changed, start + (left?.length ?? 0)), String(node.value), path);
            const restored = applyEdits(changed, [item.edit]);
            sameData(parseRole(whole.uri, restored), whole, path);
          }
        }
      }).timeout(600_000);

      it('names of fields before their colon', () => {
        for (const { path, entry } of sampled([...entries(whole)], 25, 31)) {
          const { start, end } = entry.key.range;
          const quote = entry.key.style === 'double' ? '"' : '';
          const changed = `${whole.text.slice(0, start)}${quote}${entry.name.slice(0, 2)}${quote}${whole.text.slice(end)}`;
          const item = find(ask(changed, start + quote.length + 2), entry.name, path);
          equal(applyEdits(changed, [item.edit]), whole.text, path.join('/'));
        }
      }).timeout(600_000);

      if (!name.startsWith('referenceur')) {
        it('fields with a line to themselves', () => {
          const own = [...entries(whole)].filter(({ entry }) => startsLine(whole.text, entry));
          ok(own.length > 40, `${own.length} fields`);
          for (const { path, entry } of sampled(own, 25, 32)) {
            const end = Math.max(entry.key.range.end + 1, entry.value.range.end);
            // In front of a comment one has to start typing: on a line with only a comment nothing is offered.
            const commented = /^[ ]*#/.test(whole.text.slice(end));
            for (const typed of [...(commented ? [] : ['']), entry.name.slice(0, 2)]) {
              const changed = whole.text.slice(0, entry.key.range.start) + typed + whole.text.slice(end);
              const item = find(ask(changed, entry.key.range.start + typed.length), entry.name, path);
              const restored = parseRole(whole.uri, applyEdits(changed, [{ ...item.edit, newText: filled(item) }]));
              ok(nodeAt(restored.tree.root, path), `${path.join('/')} is not where it was: ${item.edit.newText}`);
              const group = path.slice(0, -1);
              const inside = namesIn(nodeAt(restored.tree.root, group));
              deepEqual(inside, namesIn(nodeAt(whole.tree.root, group)), path.join('/'));
              equal(restored.tree.problems.length, whole.tree.problems.length, `${path.join('/')} breaks the file`);
            }
          }
        }).timeout(600_000);
      }
    });
  }
});

/** The text of an item with a word at every tab stop. */
function filled({ edit: { newText }, snippet }: CompletionItem): string {
  const word = snippet
    ? newText.replace(/\$\{\d+[:|]([^,|}]*)[^}]*\}|\$\d+/g, (_, first?: string) => first ?? 'x')
    : newText;
  return /[-:] ?$/.test(word) ? `${word}${word.endsWith(' ') ? '' : ' '}x` : word;
}

function find(items: readonly CompletionItem[], label: string, path: Path): CompletionItem {
  const found = items.find((item) => item.label === label);
  if (found) return found;
  throw new Error(
    `'${label}' is not offered at ${path.join('/')}, but ${items.map((item) => item.label).join(', ') || 'nothing'}`,
  );
}

function* scalars({ tree: { root } }: RoleDocument) {
  for (const { node, path } of root ? walk(root) : []) if (node.kind === 'scalar') yield { node, path };
}

function* entries({ kind, tree: { root } }: RoleDocument): Generator<{ path: Path; entry: MapEntry }> {
  for (const { node, path } of root ? walk(root) : []) {
    if (node.kind !== 'map') continue;
    for (const entry of node.entries) {
      if (fieldAt(rootField(kind), [...path, entry.name])) yield { path: [...path, entry.name], entry };
    }
  }
}

function isKnown({ kind }: RoleDocument, path: Path): boolean {
  const field = fieldAt(rootField(kind), path);
  if (!field || field.names !== undefined) return false;
  return (
    field.values.length > 0 || field.refersTo !== undefined || field.type === 'yes or no' || path.at(-1) === 'lang'
  );
}

function startsLine(text: string, { key }: MapEntry): boolean {
  return /(?:^|[\r\n])[ ]*$/.test(text.slice(Math.max(0, key.range.start - 80), key.range.start));
}

function sameData(changed: RoleDocument, whole: RoleDocument, path: Path): void {
  const at = (root: SyntaxNode | undefined) => root && JSON.stringify(dataOf(root));
  equal(at(changed.tree.root), at(whole.tree.root), path.join('/'));
}

function namesIn(node: SyntaxNode | undefined): readonly string[] {
  return node?.kind === 'map' ? node.entries.map(({ name }) => name) : [];
}
