import { compareCareer } from '../compare/career.ts';
import { configFor } from '../model/config.ts';
import type { PartialRole } from '../model/document.ts';
import { publicRole } from '../model/public-role.ts';
import { careerJson } from '../review/career-json.ts';
import { careerOutline } from '../review/career-outline.ts';
import { outlineMarkdown } from '../review/outline-markdown.ts';
import { outlinePage } from '../review/outline-page.tsx';
import { outlineText } from '../review/outline-text.ts';
import { Refused, type CommandInput } from './command.ts';
import type { Host } from './host.ts';
import { loadRoleToPublish } from './role-to-publish.ts';

/** What a move from the first role to the second asks for, in the format that is asked for. What is internal is not told. */
export async function careerText({ positionals, options }: CommandInput, host: Host): Promise<string> {
  const [from, to] = positionals;
  if (from === undefined || to === undefined || positionals.length > 2 || options['base'] !== undefined) throw twoRoles;
  const [before, after] = [await roleOf(from, host), await roleOf(to, host)];
  const move = compareCareer(before, after);
  const [title, other] = [before.title ?? from, after.title ?? to];
  const { format } = options;
  if (format === 'json') {
    const from = { id: before.id, title: before.title };
    return careerJson(move, from, { id: after.id, title: after.title }, host.languageAsked ?? 'en');
  }
  const outline = careerOutline(move, title, other, host.language);
  if (format === 'html') return outlinePage(outline, host.language);
  return format === 'markdown' ? outlineMarkdown(outline) : outlineText(outline);
}

async function roleOf(path: string, host: Host): Promise<PartialRole> {
  const { document, index } = await loadRoleToPublish([path], host);
  if (document.kind !== 'role') throw twoRoles;
  return publicRole(document.role, configFor(document.uri, index.configs).page);
}

const twoRoles = new Refused({
  en: 'a career move is from one role to another: name two role files',
  fr: 'une évolution de carrière va d’un rôle à un autre : nommer deux fiches de rôle',
});
