/** Half-typed and mutated text through everything that an editor asks while somebody types. */
import { readdirSync, readFileSync } from 'node:fs';
import { formerRoles, nextRoles } from '../../server/src/features/career-paths.ts';
import { codeLenses } from '../../server/src/features/code-lenses.ts';
import { completion } from '../../server/src/features/completion.ts';
import { definition } from '../../server/src/features/definition.ts';
import { documentHighlights } from '../../server/src/features/document-highlights.ts';
import { documentLinks } from '../../server/src/features/document-links.ts';
import { documentSymbols } from '../../server/src/features/document-symbols.ts';
import { foldingRanges } from '../../server/src/features/folding-ranges.ts';
import { hierarchyRoleAt } from '../../server/src/features/hierarchy-role.ts';
import { hover } from '../../server/src/features/hover.ts';
import { ignoreFinding } from '../../server/src/features/ignore-finding.ts';
import { inlayHints } from '../../server/src/features/inlay-hints.ts';
import { onEnter } from '../../server/src/features/on-enter.ts';
import { refactorings, sectionsToAdd } from '../../server/src/features/refactorings/refactorings.ts';
import { references } from '../../server/src/features/references.ts';
import { prepareRename, rename } from '../../server/src/features/rename.ts';
import { reports, superiors } from '../../server/src/features/reporting-line.ts';
import { selectionRanges } from '../../server/src/features/selection-ranges.ts';
import { semanticTokens } from '../../server/src/features/semantic-tokens.ts';
import { parseRole, type RoleDocument } from '../../server/src/model/document.ts';
import { RoleIndex } from '../../server/src/model/role-index.ts';
import { renderPage } from '../../server/src/page/page.tsx';
import { check } from '../../server/src/rules/check.ts';
import { fixedText, safeFix } from '../../server/src/rules/running/fix-all.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { randomNumbers, tokenBoundaries } from '../features/sweep.ts';
import { Latencies } from './latencies.ts';

interface Case {
  readonly uri: string;
  readonly text: string;
  readonly cursor: number;
  readonly where: string;
}

const folder = new URL('../../samples/e-commerce/', import.meta.url);
const names = [
  'directeur-e-commerce.role.yaml',
  'directeur-e-commerce.en.role.yaml',
  'referenceur-web.role.json',
  'web-analyst.role.yaml',
];

/** The organisation around them. */
const organisation = new RoleIndex(
  readdirSync(folder)
    .filter((name) => /\.role\./.test(name))
    .map((name) => parseRole(new URL(name, folder).href, readFileSync(new URL(name, folder), 'utf8'))),
);

/** Each sample cut at every token boundary, with each line taken out, and mutated `mutations` times with this seed. */
export function casesOf(mutations: number, seed: number): readonly Case[] {
  return names.flatMap((name) => {
    const uri = new URL(name, folder).href;
    const text = readFileSync(new URL(name, folder), 'utf8');
    return [...cuts(text), ...withoutEachLine(text), ...mutated(text, mutations, seed)].map((one) => ({
      ...one,
      uri,
      where: `${name} ${one.where}`,
    }));
  });
}

/** @returns what threw: what was asked, of which text. */
export function sweep(cases: Iterable<Case>, latencies = new Latencies()): readonly string[] {
  const failures: string[] = [];
  for (const { uri, text, cursor, where } of cases) {
    const ask = <Answer>(kind: string, answer: () => Answer): Answer | undefined => {
      const start = performance.now();
      try {
        return answer();
      } catch (error) {
        failures.push(`${kind} of ${where}: ${error instanceof Error ? error.stack : String(error)}`);
        return undefined;
      } finally {
        latencies.add(kind, performance.now() - start, where);
      }
    };
    const document = ask('parse', () => parseRole(uri, text));
    if (document) askAll(document, cursor, ask);
  }
  return failures;
}

function askAll(
  document: RoleDocument,
  cursor: number,
  ask: <A>(kind: string, answer: () => A) => A | undefined,
): void {
  const index = organisation.with(new Map([[document.uri, document]]));
  ask('diagnostics', () => {
    for (const { range, code } of check(document, index, { today: '2026-11-23' })) {
      const inside = 0 <= range.start && range.start <= range.end && range.end <= document.text.length + 1;
      if (!inside) throw new RangeError(`${code} at ${range.start}-${range.end} is outside of the text`);
    }
  });
  ask('completion', () => {
    for (const { edit, also = [], label } of completion(document, cursor, index, '2026-11-24')) {
      const after = parseRole(document.uri, applyEdits(document.text, [edit, ...also]));
      if (after.tree.root === undefined && document.tree.root !== undefined)
        throw new Error(`'${label}' breaks the text`);
    }
  });
  ask('code actions', () => {
    const range = { start: cursor, end: cursor };
    const offers = [...refactorings(document, range, index), ...sectionsToAdd(document, range, index)];
    for (const { edit, refused } of offers) {
      const made = refused ? undefined : edit();
      for (const [uri, edits] of made?.edits ?? []) applyEdits(index.document(uri)?.text ?? '', edits);
    }
    for (const found of check(document, index, { today: '2026-11-23' })) {
      const ignored = ignoreFinding(document, found);
      if (ignored) applyEdits(document.text, ignored.edits);
      for (const { edit } of found.fixes ?? []) {
        for (const [uri, edits] of edit.edits) applyEdits(index.document(uri)?.text ?? '', edits);
      }
    }
  });
  ask('fix all', () => fixedText(document, index, { today: '2026-11-23' }, safeFix));
  ask('selection', () => selectionRanges(document, cursor));
  ask('tokens', () => semanticTokens(document, { start: 0, end: document.text.length }));
  ask('enter', () => applyEdits(document.text, onEnter(document, cursor)));
  ask('prepare rename', () => prepareRename(document, cursor, index));
  ask('hover', () => hover(document, cursor, index));
  ask('symbols', () => documentSymbols(document, index));
  ask('folding', () => foldingRanges(document));
  ask('page', () => renderPage(document, index));
  ask('definition', () => definition(document, cursor, index));
  ask('references', () => references(document, cursor, index));
  ask('highlights', () => documentHighlights(document, cursor));
  ask('links', () => documentLinks(document, index));
  ask('lenses', () => codeLenses(document, index));
  ask('inlay hints', () => inlayHints(document, { start: 0, end: document.text.length }, index));
  ask('hierarchy', () => {
    const role = hierarchyRoleAt(document, cursor, index);
    return role && [superiors, reports, nextRoles, formerRoles].map((step) => step(role.id, index));
  });
  ask('rename', () => {
    const edit = rename(document, cursor, 'another-id', index);
    if ('refused' in edit) return;
    for (const [uri, edits] of edit.edits) applyEdits(index.document(uri)?.text ?? '', edits);
  });
}

function cuts(text: string): readonly Omit<Case, 'uri'>[] {
  return tokenBoundaries(text).map((cut) => ({ text: text.slice(0, cut), cursor: cut, where: `cut at ${cut}` }));
}

function withoutEachLine(text: string): readonly Omit<Case, 'uri'>[] {
  const lines = text.split(/(?<=\n)/);
  return lines.map((_, number) => {
    const before = lines.slice(0, number).join('');
    return {
      text: before + lines.slice(number + 1).join(''),
      cursor: before.length,
      where: `without line ${number + 1}`,
    };
  });
}

/** A piece taken out, doubled, moved, or replaced by a sign that means something. */
export function mutated(text: string, count: number, seed: number): readonly Omit<Case, 'uri'>[] {
  const random = randomNumbers(seed);
  const upTo = (limit: number): number => Math.floor(random() * limit);
  const signs = [
    ':',
    '- ',
    '{',
    '}',
    '[',
    ']',
    '"',
    "'",
    '#',
    '&a ',
    '*a',
    '!t ',
    '|',
    '>',
    '\t',
    '\r',
    '\n',
    '\0',
    '😀',
    '\ud800',
    ', ',
    '? ',
  ];
  return Array.from({ length: count }, (_, number) => {
    let changed = text;
    let cursor = 0;
    for (let times = upTo(3); times >= 0; times--) {
      cursor = upTo(changed.length);
      const piece = changed.slice(cursor, cursor + upTo(40));
      const [before, after] = [changed.slice(0, cursor), changed.slice(cursor + piece.length)];
      const sign = signs[upTo(signs.length)] ?? '';
      changed =
        [before + after, before + piece + piece + after, before + sign + piece + after, before + sign + after][
          upTo(4)
        ] ?? text;
    }
    return { text: changed, cursor: Math.min(cursor, changed.length), where: `mutation ${number} of seed ${seed}` };
  });
}
