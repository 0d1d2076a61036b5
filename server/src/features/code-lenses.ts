import type { RoleDocument } from '../model/document.ts';
import { ties } from '../model/relations.ts';
import type { RoleIndex } from '../model/role-index.ts';
import type { Reference } from '../model/symbols.ts';
import type { LocalizedText } from '../text/language.ts';
import type { SourceLocation, TextRange } from '../text/range.ts';
import { shortCompleteness } from './completeness-text.ts';
import { hierarchyRole } from './hierarchy-role.ts';

/** A line above the id of a role that says how it stands to the others. */
export interface CodeLens {
  readonly range: TextRange;
  readonly title: LocalizedText;
  readonly about: LensTopic;
  /** Of the role. */
  readonly id: string;
}

/** Who reports to the role in the line of command; who refers to it in whatever way; how much of it is there. */
export type LensTopic = 'reports' | 'references' | 'completeness';

/** Above each id of a role, in the order of the text; nothing is said where nobody reports or refers to it, and of what is whole. */
export function codeLenses({ head, role }: RoleDocument, index: RoleIndex): readonly CodeLens[] {
  const complete = shortCompleteness(role);
  return head.definitions.flatMap(({ id, location: { range } }) => {
    const reporting = reporters(id, index).length;
    const referring = new Set(referrers(id, index).map(({ from }) => from)).size;
    return [
      ...(reporting > 0 ? [{ range, title: reportTitle(reporting), about: 'reports' as const, id }] : []),
      ...(referring > 0 ? [{ range, title: referenceTitle(referring), about: 'references' as const, id }] : []),
      ...(complete ? [{ range, title: complete, about: 'completeness' as const, id }] : []),
    ];
  });
}

/**
 * What a lens has counted: the ids of the roles that report, or where they have no file the places that say so; the
 * places that refer to the role, of which one role may hold several.
 */
export function behindLens(id: string, about: LensTopic, index: RoleIndex): readonly SourceLocation[] {
  if (about === 'completeness') return [];
  if (about === 'references') return referrers(id, index).map(({ reference }) => reference.location);
  return reporters(id, index).flatMap(({ id: other, references: [first] }) => {
    if (!first) return [];
    const { uri, selectionRange } = hierarchyRole(other, first.location, index);
    return [{ uri, range: selectionRange }];
  });
}

function reporters(id: string, index: RoleIndex) {
  return ties(id, 'reporting', 'down', index).filter(({ id: other }) => other !== id);
}

interface Referrer {
  /** The id of the role that refers. */
  readonly from: string;
  readonly reference: Reference;
}

/** What a file refers to counts where the file is a role that can be counted. */
function referrers(id: string, index: RoleIndex): readonly Referrer[] {
  return index.roleReferences(id).flatMap((reference) => {
    const from = index.headOf(reference.location.uri)?.id;
    return from === undefined || from === id ? [] : [{ from, reference }];
  });
}

function reportTitle(count: number): LocalizedText {
  if (count === 1) return { en: '1 role reports here', fr: '1 rôle rattaché' };
  return { en: `${count} roles report here`, fr: `${count} rôles rattachés` };
}

function referenceTitle(count: number): LocalizedText {
  if (count === 1) return { en: '1 role refers to it', fr: '1 rôle y renvoie' };
  return { en: `${count} roles refer to it`, fr: `${count} rôles y renvoient` };
}
