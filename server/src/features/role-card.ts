import type { RoleLink } from '../../../schemas/types.ts';
import type { RoleDocument } from '../model/document.ts';
import type { RoleIndex } from '../model/role-index.ts';
import { fileName } from '../schema/file-name.ts';
import { relationLabels } from '../schema/labels.ts';
import type { Language, LocalizedText } from '../text/language.ts';
import { escapeMarkdown, shortened } from './markdown.ts';

/** What one wants to know of a role where another file refers to it, as Markdown. */
export function roleCard({ uri, role }: RoleDocument, index: RoleIndex): LocalizedText {
  const { id = '', title, summary, mission, team } = role;
  const names = (language: Language, links: readonly RoleLink[] = []): string =>
    escapeMarkdown(shortened(links.flatMap((link) => nameOf(link, index, language) || []).join(', '), 400));
  const paragraphs = [
    `**${escapeMarkdown(shortened(title ?? id, 200))}**`,
    summary && escapeMarkdown(shortened(summary, 400)),
    mission && escapeMarkdown(shortened(firstSentence(mission), 400)),
  ].filter((paragraph) => paragraph !== undefined && paragraph !== '');
  const file = escapeMarkdown(shortened(fileName(uri), 200));
  const line = (intro: string, list: string): readonly string[] => (list === '' ? [] : [intro + list]);
  const lines = (language: Language, above: string, below: string): string =>
    [
      ...paragraphs,
      ...line(above, names(language, team?.reportsTo)),
      ...line(below, names(language, team?.manages)),
      file,
    ].join('\n\n');
  return { en: lines('en', 'Reports to: ', 'Team: '), fr: lines('fr', 'Rattachement : ', 'Équipe : ') };
}

function nameOf({ role, label, relation }: RoleLink, index: RoleIndex, language: Language): string {
  const name = label ?? (role === undefined ? '' : (index.role(role)?.role.title ?? role));
  return name !== '' && relation === 'functional' ? `${name} (${relationLabels.functional[language]})` : name;
}

function firstSentence(prose: string): string {
  return /^[^]*?[.!?…](?=\s|$)/.exec(prose)?.[0] ?? prose;
}
