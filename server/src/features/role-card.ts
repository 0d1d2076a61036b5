import type { RoleDocument } from '../model/document.ts';
import type { RoleIndex } from '../model/role-index.ts';
import type { LocalizedText } from '../text/language.ts';
import { escapeMarkdown, shortened } from './markdown.ts';

/** What one wants to know of a role where another file refers to it, as Markdown. */
export function roleCard({ uri, role }: RoleDocument, index: RoleIndex): LocalizedText {
  const { id = '', title, summary, mission, team } = role;
  const superiors = (team?.reportsTo ?? []).map((link) => nameOf(link, index)).filter((name) => name !== '');
  const paragraphs = [
    `**${escapeMarkdown(shortened(title ?? id, 200))}**`,
    summary && escapeMarkdown(shortened(summary, 400)),
    mission && escapeMarkdown(shortened(firstSentence(mission), 400)),
  ].filter((paragraph) => paragraph !== undefined && paragraph !== '');
  const file = escapeMarkdown(shortened(fileName(uri), 200));
  const line = (intro: string): readonly string[] =>
    superiors.length > 0 ? [intro + escapeMarkdown(shortened(superiors.join(', '), 400))] : [];
  return {
    en: [...paragraphs, ...line('Reports to: '), file].join('\n\n'),
    fr: [...paragraphs, ...line('Rattachement : '), file].join('\n\n'),
  };
}

function nameOf({ role, label }: { readonly role?: string; readonly label?: string }, index: RoleIndex): string {
  return label ?? (role === undefined ? '' : (index.role(role)?.role.title ?? role));
}

function firstSentence(prose: string): string {
  return /^[^]*?[.!?…](?=\s|$)/.exec(prose)?.[0] ?? prose;
}

function fileName(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
