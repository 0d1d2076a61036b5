import { languageOfName } from '../../../schema/kinds.ts';
import type { PlainData } from '../../../syntax/write/value.ts';
import type { LocalizedText } from '../../../text/language.ts';
import { shown } from '../../../text/shown.ts';
import type { ReadRole, RoleData } from '../importer.ts';
import { applyChanges, dataIn } from './apply-changes.ts';
import { isMap, same } from './item-keys.ts';
import { knownRoles } from './known-roles.ts';
import type { Memory, Remembered } from './memory.ts';
import { merge, placeOf, type Note } from './merge.ts';
import { lastSource, sourcesOf, titleOf } from './role-sources.ts';
import { roleText } from './role-text.ts';
import { saysOtherwise } from './shared-words.ts';

/** The folder that roles are imported into. */
export interface Surroundings {
  readonly memory: Memory;
  /** The text of a file of the folder; nothing where there is none. */
  text(fileName: string): string | undefined;
  /** The path of the role file, here or around, that has this id. */
  owner(id: string): string | undefined;
  /** Whether roles that were deleted since they were imported are written again. */
  readonly restores: boolean;
}

/** What becomes of a role. */
export interface PlannedRole {
  readonly key: string;
  readonly title: string;
  readonly file: string;
  readonly status: 'new' | 'updated' | 'unchanged' | 'refused' | 'deleted';
  /** What the file says now; absent where there is none. */
  readonly before: string | undefined;
  /** What it is to say; absent where it stays as it is. */
  readonly after: string | undefined;
  /** What its author should know. */
  readonly notes: readonly Note[];
  readonly remembered: Remembered | undefined;
}

/** What an import writes, as texts: new files, and the author's files with what the sources now say otherwise. */
export function planImport(roles: readonly ReadRole[], around: Surroundings): readonly PlannedRole[] {
  const [files, keys] = [new Map<string, string>(), new Map<string, string>()];
  return knownRoles(roles, around.memory).map(({ read, isInDoubt }) => {
    const planned = isInDoubt ? inDoubt(read) : planRole(read, around);
    if (planned.status === 'deleted' || planned.status === 'refused') return planned;
    const [sameFile, sameRole] = [files.get(planned.file), keys.get(planned.key)];
    if (sameFile !== undefined) return { ...planned, ...refused(sameImport(sameFile)), after: undefined };
    if (sameRole !== undefined) return { ...planned, ...refused(sameKey(sameRole)), after: undefined };
    files.set(planned.file, planned.title);
    keys.set(planned.key, planned.title);
    return planned;
  });
}

function inDoubt({ key, id, title }: ReadRole): PlannedRole {
  const file = `${id}.role.yaml`;
  return { key, title, file, before: undefined, after: undefined, ...refused(whichOne(title)) };
}

function planRole({ key, id, title, role }: ReadRole, around: Surroundings): PlannedRole {
  const { memory } = around;
  const known = memory.get(key);
  if (known) {
    const before = around.text(known.file);
    if (before !== undefined) return updated({ key, title }, role, known, before);
    if (!around.restores) {
      const notes = [{ at: '', message: wasDeleted }];
      return { key, title, file: known.file, status: 'deleted', before, after: undefined, notes, remembered: known };
    }
  }
  const file = `${id}.role.yaml`;
  const [before, owner] = [around.text(file), around.owner(id)];
  const planned = { key, title, file, before, notes: otherOfName(key, memory), remembered: { file, role } };
  if (before === undefined && owner === undefined) return { ...planned, status: 'new', after: roleText(role) };
  // Written by an import that did not come to its end.
  if (before !== undefined && same(dataIn(before, 'yaml'), role))
    return { ...planned, status: 'unchanged', after: undefined };
  const writer = [...memory.values()].find((one) => one.file === file || one.role['id'] === id);
  const message = writer ? takenByImport(id, writer) : taken(id, owner ?? file);
  return { ...planned, ...refused(message), after: undefined };
}

/** What a text of the same name was before, where that was another role: what has a new title is one as well. */
function otherOfName(key: string, memory: Memory): readonly Note[] {
  const [, before] = /^(text \S+) \d+$/.exec(key) ?? [];
  const other = memory.get(before ?? '');
  return other ? [{ at: '', message: sameName(other) }] : [];
}

function updated(
  { key, title }: { readonly key: string; readonly title: string },
  role: RoleData,
  known: Remembered,
  before: string,
): PlannedRole {
  const { file } = known;
  const planned = { key, title, file, before, after: undefined };
  // The id is the name of the file by now, and others refer to it.
  const own: RoleData = { ...role, id: known.role['id'] ?? '' };
  const others = otherTables(key, known.role, own);
  const theirs =
    others.length > 0 ? withSources(laidOver(known.role, own), sourcesOf(known.role), sourcesOf(own)) : own;
  // Whatever its author made of it: the source says nothing new.
  if (same(known.role, theirs)) return { ...planned, status: 'unchanged', notes: [], remembered: known };
  const language = languageOfName(file);
  const mine = dataIn(before, language);
  if (!mine) return { ...planned, ...refused(hasErrors), remembered: known };
  const { changes, notes } = merge(known.role, mine, theirs);
  const { text, left } = applyChanges(before, changes, language);
  const byHand = left.map(({ at }) => ({ at: placeOf(at), message: notWritten }));
  const moved = changes.some(({ at }) => at[0] !== 'meta') ? newTable(others, known.role, own) : [];
  const doubts = key.startsWith('text ') && saysOtherwise(known.role, own) ? [{ at: '', message: otherWords }] : [];
  return {
    ...planned,
    status: text === before ? 'unchanged' : 'updated',
    after: text === before ? undefined : text,
    notes: [...moved, ...doubts, ...notes, ...byHand],
    // What could not be written is tried again the next time.
    remembered: left.length > 0 ? known : { file, role: theirs },
  };
}

/** The titles of the tables or texts that the role came from before, but for this one: they may say more than it. */
function otherTables(key: string, before: RoleData, now: RoleData): readonly string[] {
  const here = sourcesOf(now).map(titleOf);
  if (!/^(?:table|text) /.test(key)) return [];
  return sourcesOf(before)
    .flatMap((source) => titleOf(source) ?? [])
    .filter((title) => !here.includes(title));
}

/** Tables and texts know a role by no more than its title or id, which another may use for another role. */
function newTable(others: readonly string[], before: RoleData, now: RoleData): readonly Note[] {
  const [one, other] = [others.at(-1), titleOf(sourcesOf(now).at(-1))];
  if (one === undefined || other === undefined || sourcesOf(before).some((source) => titleOf(source) === other))
    return [];
  return [{ at: '', message: fromOther(one, other) }];
}

/** What was said before and is not now stays, in groups as well; a list is that of now. */
function laidOver(before: RoleData, now: RoleData): RoleData {
  const said = Object.entries(now).map(([name, value]) => {
    const old = before[name];
    return [name, isMap(old) && isMap(value) ? laidOver(old, value) : value] as const;
  });
  return { ...before, ...Object.fromEntries(said) };
}

/** Each source in its place, and new ones behind. */
function withSources(role: RoleData, before: readonly PlainData[], now: readonly PlainData[]): RoleData {
  const kept = before.map((source) => now.find((one) => titleOf(one) === titleOf(source)) ?? source);
  const sources = [...kept, ...now.filter((source) => !kept.includes(source))];
  return { ...role, meta: { ...(isMap(role['meta']) && role['meta']), sources } };
}

function refused(message: LocalizedText): Pick<PlannedRole, 'status' | 'notes' | 'remembered'> {
  return { status: 'refused', notes: [{ at: '', message }], remembered: undefined };
}

function taken(id: string, file: string): LocalizedText {
  return {
    en: `the id '${id}' is that of '${shown(file)}', which no import into this folder has written; it stays as it is`,
    fr: `l’identifiant « ${id} » est celui de « ${shown(file)} », qu’aucun import dans ce dossier n’a écrit ; ce fichier reste tel quel`,
  };
}

function takenByImport(id: string, { file, role }: Remembered): LocalizedText {
  const from = shown(lastSource(role));
  return {
    en: `the id '${id}' is that of '${shown(file)}', which was imported from '${from}'; for another role, change this title, or import to another folder`,
    fr: `l’identifiant « ${id} » est celui de « ${shown(file)} », importé depuis « ${from} » ; pour un autre rôle, changer cet intitulé ou importer dans un autre dossier`,
  };
}

function sameName({ file, role }: Remembered): LocalizedText {
  const title = typeof role['title'] === 'string' ? shown(role['title']) : file;
  return {
    en: `a file of this name held '${title}' before, which stays in '${shown(file)}'; if that is this role, keep one of the two`,
    fr: `un fichier de ce nom contenait « ${title} », qui reste dans « ${shown(file)} » ; si c’est le même rôle, ne garder que l’un des deux`,
  };
}

function sameImport(title: string): LocalizedText {
  return {
    en: `'${shown(title)}' of the same import would have this file as well; import them to different folders`,
    fr: `« ${shown(title)} » du même import aurait aussi ce fichier ; les importer dans des dossiers différents`,
  };
}

function sameKey(title: string): LocalizedText {
  return {
    en: `its source tells it by nothing from '${shown(title)}' of the same import; import them to different folders`,
    fr: `rien dans la source ne le distingue de « ${shown(title)} » du même import ; les importer dans des dossiers différents`,
  };
}

function whichOne(title: string): LocalizedText {
  return {
    en: `several roles are called '${shown(title)}', and nothing tells which of them this one is now; give them different titles, or ids in a column 'id'`,
    fr: `plusieurs rôles s’appellent « ${shown(title)} », et rien ne dit lequel est celui-ci désormais ; leur donner des intitulés différents, ou des identifiants dans une colonne « id »`,
  };
}

function fromOther(one: string, other: string): LocalizedText {
  return {
    en: `was imported from '${shown(one)}' before, and what only that says stays; if '${shown(other)}' means another role, import it to another folder`,
    fr: `venait de « ${shown(one)} », et ce que seul celui-ci dit reste ; si « ${shown(other)} » désigne un autre rôle, l’importer dans un autre dossier`,
  };
}

const otherWords: LocalizedText = {
  en: 'nothing that it said before is in the source any more; if that is another role, take this back and import it to another folder',
  fr: 'rien de ce qu’elle disait n’est plus dans la source ; si c’est un autre rôle, annuler cet import et le refaire dans un autre dossier',
};

const hasErrors: LocalizedText = {
  en: 'the file has errors that have to be mended before it can be updated',
  fr: 'le fichier a des erreurs à corriger avant de pouvoir être mis à jour',
};

const wasDeleted: LocalizedText = {
  en: 'was deleted or renamed since the last import, and is not written again unless that is asked for',
  fr: 'supprimé ou renommé depuis le dernier import, et non réécrit, sauf sur demande',
};

const notWritten: LocalizedText = {
  en: 'is other in the source now, and could not be changed without touching a comment or something else; change it by hand',
  fr: 'est autre dans la source, et n’a pu être modifié sans toucher un commentaire ou autre chose ; le modifier à la main',
};
