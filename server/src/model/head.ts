/**
 * What other files may want to know of a file: small enough to be kept for tens of thousands of files, whose trees are
 * not.
 */
import type { Role } from '../../../schemas/types.ts';
import { entryOf, nodeAt } from '../syntax/navigate.ts';
import type { SyntaxNode } from '../syntax/tree.ts';
import { isWritten } from '../syntax/written.ts';
import type { TextRange } from '../text/range.ts';
import { asData, type Definition, type Reference, type Symbols } from './symbols.ts';

export interface Head {
  /** Of a role whose id has the form of one; absent in other kinds of files. */
  readonly id: string | undefined;
  readonly title: string | undefined;
  /** The title and the alternative titles, in the order of the text. */
  readonly names: readonly Name[];
  readonly family: string | undefined;
  readonly summary: string | undefined;
  readonly lang: string | undefined;
  readonly status: string | undefined;
  readonly supersededBy: string | undefined;
  /** In a translation: the id of the role. */
  readonly translationOf: string | undefined;
  /** The places that name this role: one, unless there is none. */
  readonly definitions: readonly Definition[];
  /** The places that refer to roles, links included, in the order of the text. */
  readonly references: readonly Reference[];
  /** The relations to other roles that have a `role`, in the order of the text. */
  readonly links: readonly Link[];
  /**
   * The relations that do not name all their roles by id: one has but a label (dotted lines aside), what is written has
   * another form, or the list is said not to be complete. Who is not named there may still be meant.
   */
  readonly openEnded: readonly Relation[];
}

export interface Name {
  readonly text: string;
  /** Under a former title the role is not known any more; a hidden one only helps to find it. */
  readonly kind: 'title' | 'alternative-title' | 'former-title' | 'hidden-title';
  /** Of the value, quotes included. */
  readonly range: TextRange;
}

/** One entry of `team` or `progression`. */
export interface Link {
  readonly relation: Relation;
  /** `relation: functional`: a dotted line beside the line of command. */
  readonly functional: boolean;
  /** What the other role is called there. */
  readonly label: string | undefined;
  /** Its `id` is that of the other role. */
  readonly reference: Reference;
}

const relations = ['reportsTo', 'manages', 'collaboratesWith', 'evolvesFrom', 'evolvesTo', 'related'] as const;

export type Relation = (typeof relations)[number];

/**
 * @param role what of the file fits the schema; that of a translation is empty.
 */
export function headOf(
  root: SyntaxNode,
  role: Partial<Role>,
  translation: { readonly translationOf?: string; readonly lang?: string } | undefined,
  { definitions, references }: Symbols,
): Head {
  const toRoles = references.filter(isOfRole).map(asData);
  return {
    id: role.id,
    title: role.title,
    names: translation ? [] : namesIn(root),
    family: role.family,
    summary: role.summary,
    lang: role.lang ?? translation?.lang,
    status: role.meta?.status,
    supersededBy: role.meta?.supersededBy,
    translationOf: translation?.translationOf,
    definitions: definitions.filter(isOfRole).map(asData),
    references: toRoles,
    links: translation ? [] : toRoles.flatMap((reference) => linkAt(root, reference)),
    openEnded: translation ? [] : openEndedIn(root, role),
  };
}

function isOfRole({ kind }: Definition): boolean {
  return kind === 'role';
}

/** Where the file says which role it is: its title, else its id. */
export function nameRange({ names, definitions }: Head): TextRange | undefined {
  return names.find(({ kind }) => kind === 'title')?.range ?? definitions[0]?.location.range;
}

/** Of a file that holds no role. */
export const emptyHead: Head = {
  id: undefined,
  title: undefined,
  names: [],
  family: undefined,
  summary: undefined,
  lang: undefined,
  status: undefined,
  supersededBy: undefined,
  translationOf: undefined,
  definitions: [],
  references: [],
  links: [],
  openEnded: [],
};

function namesIn(root: SyntaxNode): readonly Name[] {
  const alternatives = entryOf(root, 'alternativeTitles')?.value;
  return [
    ...nameAt(entryOf(root, 'title')?.value, 'title'),
    ...(alternatives?.kind === 'list' ? alternatives.items : []).flatMap((item) =>
      nameAt(entryOf(item, 'label')?.value, kindOfTitle(entryOf(item, 'kind')?.value)),
    ),
  ];
}

function kindOfTitle(node: SyntaxNode | undefined): Name['kind'] {
  const kind = node?.kind === 'scalar' ? node.value : undefined;
  return kind === 'former' || kind === 'hidden' ? `${kind}-title` : 'alternative-title';
}

function nameAt(node: SyntaxNode | undefined, kind: Name['kind']): readonly Name[] {
  if (node?.kind !== 'scalar' || typeof node.value !== 'string' || node.value.trim() === '') return [];
  return [{ text: node.value, kind, range: node.range }];
}

function linkAt(root: SyntaxNode, reference: Reference): readonly Link[] {
  const [group, field, , last] = reference.path;
  const relation = relations.find((known) => known === field);
  if ((group !== 'team' && group !== 'progression') || relation === undefined || last !== 'role') return [];
  const link = nodeAt(root, reference.path.slice(0, -1));
  const how = entryOf(link, 'relation')?.value;
  const label = entryOf(link, 'label')?.value;
  return [
    {
      relation,
      functional: how?.kind === 'scalar' && how.value === 'functional',
      label: label?.kind === 'scalar' && typeof label.value === 'string' ? label.value.trim() || undefined : undefined,
      reference,
    },
  ];
}

function openEndedIn(root: SyntaxNode, { team, progression }: Partial<Role>): readonly Relation[] {
  const lists = { ...team, ...progression };
  return relations.filter(
    (relation) =>
      (relation === 'manages' && team?.managesExhaustive === false) ||
      lists[relation]?.some(({ role, relation: how }) => role === undefined && how !== 'functional') ||
      isOtherwise(root, relation),
  );
}

/** Whether a relation is written in another form than a list of groups: it may name anybody. */
function isOtherwise(root: SyntaxNode, relation: Relation): boolean {
  return ['team', 'progression'].some((group) => {
    const value = entryOf(entryOf(root, group)?.value, relation)?.value;
    if (value?.kind !== 'list') return value !== undefined && isWritten(value, []);
    return value.items.some((item) => item.kind !== 'map' && isWritten(item, []));
  });
}
