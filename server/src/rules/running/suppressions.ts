/** Where an author said that a finding is known and meant, and why. */
import type { RoleDocument } from '../../model/document.ts';
import { ignoreField } from '../../schema/field.ts';
import { walk } from '../../syntax/navigate.ts';
import { LineMap } from '../../text/lines.ts';
import type { TextRange } from '../../text/range.ts';

export interface Suppression {
  readonly rule: string;
  /** Where the name of the rule stands, in JSON with its quotes. */
  readonly ruleRange: TextRange;
  readonly reason: string;
  /** Of the whole comment or entry. */
  readonly range: TextRange;
  /** Findings that start in here are covered. */
  readonly covers: TextRange;
}

/** In YAML they are comments, in JSON fields called `x-rolespec-ignore`; in the order of the text. */
export function suppressionsIn(document: RoleDocument): readonly Suppression[] {
  const { uri, text } = document;
  // Most texts have none, and need not be read again for that.
  if (!text.includes('rolespec-ignore')) return [];
  const { tree } = document;
  return uri.endsWith('.json') ? inFields(tree, text) : inComments(tree, text);
}

const commentPattern = /^(#\s*rolespec-ignore(-file)?(?:\s+(?=[\w-]))?)([\w-]+)?\s*(?::\s*(.*))?$/;

function inComments({ comments }: RoleDocument['tree'], text: string): Suppression[] {
  const coveredLine = lineFinder(text);
  // From the last to the first, so that each comment can go on from the line that the one below it found.
  const suppressions = comments.toReversed().flatMap(({ text: comment, range }) => {
    const match = commentPattern.exec(comment.trimEnd());
    if (!match) return [];
    const [, before = '', file, rule = '', reason = ''] = match;
    const start = range.start + before.length;
    const covers = file ? { start: 0, end: text.length } : coveredLine(range.start);
    return [{ rule, ruleRange: { start, end: start + rule.length }, reason: reason.trim(), range, covers }];
  });
  return suppressions.toReversed();
}

/**
 * What a comment covers: its own line, or, where nothing else stands on it, the next line with content that is no comment.
 */
function lineFinder(text: string): (comment: number) => TextRange {
  const lines = new LineMap(text);
  const lineText = (line: number): string => text.slice(lines.lineStart(line), lines.lineStart(line + 1));
  const contentBelow = new Map<number, number>();
  return (comment) => {
    const own = lines.positionAt(comment).line;
    let line = own;
    if (text.slice(lines.lineStart(own), comment).trim() === '') {
      line++;
      while (line < lines.lineCount && isBlank(lineText(line))) line = contentBelow.get(line) ?? line + 1;
      contentBelow.set(own, line);
    }
    return { start: lines.lineStart(line), end: lines.lineStart(line + 1) };
  };
}

function isBlank(line: string): boolean {
  const content = line.trimStart();
  return content === '' || content.startsWith('#');
}

function inFields({ root }: RoleDocument['tree'], text: string): Suppression[] {
  if (!root) return [];
  return [...walk(root)].flatMap(({ node, path }) => {
    if (node.kind !== 'map') return [];
    const covers = path.length === 0 ? { start: 0, end: text.length } : node.range;
    return node.entries
      .filter(({ name }) => name === ignoreField)
      .flatMap(({ value }) => (value.kind === 'map' ? value.entries : []))
      .map(({ name, key, value }) => ({
        rule: name,
        ruleRange: key.range,
        reason: value.kind === 'scalar' && typeof value.value === 'string' ? value.value.trim() : '',
        range: { start: key.range.start, end: value.range.end },
        covers,
      }));
  });
}
