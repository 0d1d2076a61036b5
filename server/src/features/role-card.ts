import type { RoleDocument } from '../model/document.ts';
import type { RoleIndex } from '../model/role-index.ts';
import type { LocalizedText } from '../text/language.ts';
import { escapeMarkdown, shortened } from './markdown.ts';

/** What one wants to know of a role where another file refers to it, as Markdown. */
export function roleCard({ uri, role }: RoleDocument, index: RoleIndex): LocalizedText {
  const { id = '', title, summary, mission, team } = role;
  const names = (links: readonly RoleLink[] = []): string =>
    escapeMarkdown(shortened(links.flatMap((link) => nameOf(link, index) || []).join(', '), 400));
  const [superiors, reports] = [names(team?.reportsTo), names(team?.manages)];
  const paragraphs = [
    `**${escapeMarkdown(shortened(title ?? id, 200))}**`,
    summary && escapeMarkdown(shortened(summary, 400)),
    mission && escapeMarkdown(shortened(firstSentence(mission), 400)),
  ].filter((paragraph) => paragraph !== undefined && paragraph !== '');
  const file = escapeMarkdown(shortened(fileName(uri), 200));
  const line = (intro: string, list: string): readonly string[] => (list === '' ? [] : [intro + list]);
  return {
    en: [...paragraphs, ...line('Reports to: ', superiors), ...line('Team: ', reports), file].join('\n\n'),
    fr: [...paragraphs, ...line('Rattachement : ', superiors), ...line('Équipe : ', reports), file].join('\n\n'),
  };
}

interface RoleLink {
  readonly role?: string;
  readonly label?: string;
}

function nameOf({ role, label }: RoleLink, index: RoleIndex): string {
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
