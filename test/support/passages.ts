import { parseRole } from '../../server/src/model/document.ts';
import { RoleIndex } from '../../server/src/model/role-index.ts';
import type { Rule } from '../../server/src/rules/rule.ts';
import { contextOf } from '../../server/src/rules/running/run.ts';
import { applyEdits } from '../../server/src/text/edit.ts';

const today = '2026-11-23';
const uri = 'file:///a.role.yaml';

/** What one rule marks in a spec, quotes around it left out, in the order in which it tells; no other rule is asked. */
export function passages(rule: Rule, text: string): readonly string[] {
  return findingsOf(rule, text).map(({ range }) => text.slice(range.start, range.end).replace(/^"(.*)"$/s, '$1'));
}

/** The spec after each of the fixes that the rule offers; `safe: ` before those that are made unasked. */
export function fixesOf(rule: Rule, text: string): readonly string[] {
  return findingsOf(rule, text).flatMap(({ fixes = [] }) =>
    fixes.map(({ safe, edit }) => (safe ? 'safe: ' : '') + applyEdits(text, edit.edits.get(uri) ?? [])),
  );
}

function findingsOf(rule: Rule, text: string) {
  const document = parseRole(uri, text);
  const language = document.head.lang;
  if (rule.languages && !rule.languages.some((one) => one === language)) return [];
  return [...rule.check(document, new RoleIndex([document]), contextOf(rule, document, { today }))];
}
