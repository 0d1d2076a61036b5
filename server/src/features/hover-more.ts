/** Hovers on what is neither a field nor a value of the role itself. */
import { configFor } from '../model/config.ts';
import type { RoleDocument } from '../model/document.ts';
import type { RoleIndex } from '../model/role-index.ts';
import { allRules } from '../rules/all.ts';
import type { Suppression } from '../rules/running/suppressions.ts';
import { fieldAt, rootField } from '../schema/field.ts';
import { entryOf, nodeAt } from '../syntax/navigate.ts';
import type { Path, SyntaxNode } from '../syntax/tree.ts';
import type { LocalizedText } from '../text/language.ts';
import { escapeMarkdown, shortened } from './markdown.ts';

/** Of a comment that ignores a finding: what is ignored, and why the author says so. */
export function aboutSuppression(
  { rule, reason: why }: Suppression,
  document: RoleDocument,
  index: RoleIndex,
): LocalizedText | undefined {
  const summary = summaryOf(rule, document, index);
  if (!summary) return undefined;
  const reason = escapeMarkdown(shortened(why, 400));
  const [en, fr] = [escapeMarkdown(summary.en), escapeMarkdown(summary.fr)];
  const name = escapeMarkdown(rule);
  return {
    en: [`**Ignored here: ${name}**`, en, ...(reason ? [`Reason: ${reason}`] : [])].join('\n\n'),
    fr: [`**Ignoré ici : ${name}**`, fr, ...(reason ? [`Motif : ${reason}`] : [])].join('\n\n'),
  };
}

/** Of a rule of ours what it finds, of one of the house what it says. */
function summaryOf(rule: string, { uri }: RoleDocument, index: RoleIndex): LocalizedText | undefined {
  const ours = allRules.find(({ id }) => id === rule);
  if (ours) return ours.summary;
  const message = configFor(uri, index.configs).house.find(({ id }) => id === rule)?.message;
  return message === undefined ? undefined : { en: shortened(message, 400), fr: shortened(message, 400) };
}

/** Of the code or the address of an entry in a classification: which one that is, and how near it comes. */
export function aboutEntry({ kind, tree }: RoleDocument, path: Path): LocalizedText | undefined {
  const name = path.at(-1);
  if (kind !== 'role' || path.at(-3) !== 'mappings' || (name !== 'code' && name !== 'uri')) return undefined;
  const way = path.slice(0, -1);
  const mapping = nodeAt(tree.root, way);
  const text = (of: string): string => textOf(entryOf(mapping, of)?.value);
  const meaning = (of: string, language: 'en' | 'fr'): string => {
    const chosen = fieldAt(rootField('role'), [...way, of])?.values.find(({ value }) => value === text(of));
    return escapeMarkdown(chosen?.description?.[language] ?? '');
  };
  if (meaning('scheme', 'en') === '') return undefined;
  const title = escapeMarkdown(
    shortened([text('label'), text('code') || text('uri')].filter(Boolean).join(' · '), 300),
  );
  const version = escapeMarkdown(shortened(text('version'), 50));
  const about = (language: 'en' | 'fr'): string =>
    [`**${title}**`, meaning('scheme', language), meaning('match', language), version && `Version ${version}`]
      .filter((paragraph) => paragraph !== '')
      .join('\n\n');
  return { en: about('en'), fr: about('fr') };
}

function textOf(node: SyntaxNode | undefined): string {
  return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : '';
}
