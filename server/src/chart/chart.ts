/**
 * Reporting lines and career paths as plain data: what is drawn, in the order in which it is drawn. Of a role nothing but
 * its id, its title and its ties gets here.
 */
import type { Caveat } from '../model/caveat.ts';
import type { RoleDocument } from '../model/document.ts';
import { type Direction, type Graph, graphFields } from '../model/graph-shape.ts';
import { missingRole, type RoleName } from '../model/missing-role.ts';
import { ties } from '../model/relations.ts';
import { publicTies } from '../model/public-tie.ts';
import type { RoleIndex } from '../model/role-index.ts';
import type { Reference } from '../model/symbols.ts';
import { wantOurs } from '../text/wanted.ts';
import { closestIn } from '../text/language.ts';
import { childrenOf, drawn } from './order.ts';
import { spanningTree } from './spanning-tree.ts';

/** Which chart, and how much of it. */
export interface ChartOptions {
  readonly view?: Graph | undefined;
  /** Only this role and those below it; on career paths, those that lead to it and those it leads to. */
  readonly root?: string | undefined;
  /** How many levels below the roots are drawn; around a role on career paths, how many steps. All if absent. */
  readonly depth?: number | undefined;
  /** Whether the roles of this file are wanted; of the others, only those that these are tied to are drawn. */
  readonly isWanted?: ((uri: string) => boolean) | undefined;
  /** Whether everybody may know of a tie that is written there; by default what the settings of the index say. */
  readonly isPublic?: ((reference: Reference) => boolean) | undefined;
  /** What readers should know of the file before they rely on it, as far as everybody may know; nothing if absent. */
  readonly caveatOf?: ((document: RoleDocument) => Caveat | undefined) | undefined;
  /** BCP 47 tag: titles are those of the translations into it, where there are any. */
  readonly lang?: string | undefined;
}

/** Who hangs from whom, as data: `layOut`, `chartSvg`, `chartMermaid` and `chartJson` show it. */
export interface Chart {
  readonly view: Graph;
  /** Each role once, a role after the one it hangs from, those that hang from the same one in their order. */
  readonly roles: readonly ChartRole[];
  readonly lines: readonly ChartLine[];
}

/** One box of a chart. */
export interface ChartRole {
  readonly id: string;
  /** The title, or the id where there is none; of a role without a file, what others call it or the words of the id. */
  readonly title: string;
  /** BCP 47 tag of the title; absent where nobody says. */
  readonly lang?: string | undefined;
  /** Nothing where no file has that id. */
  readonly uri: string | undefined;
  /** The id of the role that it hangs from: its superior, or what it leads to. Nothing for a root. */
  readonly parent: string | undefined;
  /** 0 for a root. */
  readonly level: number;
  /** How many roles below it are left out, because they are too deep. */
  readonly hidden: number;
  /** Nothing where the role holds, and where nobody was to know. */
  readonly caveat?: Caveat | undefined;
}

/** `tree`: by it one role hangs from another. `other`: another superior or way to go. `functional`: a dotted line. */
export type LineKind = 'tree' | 'other' | 'functional';

/** Both roles are drawn. */
export interface ChartLine {
  /** Who reports, or what one comes from. */
  readonly from: string;
  /** The superior, or what one becomes. */
  readonly to: string;
  readonly kind: LineKind;
}

/**
 * All roles with who they report to, or all that have a career with where it leads.
 *
 * Whatever the files say, each role is there once: with several superiors it hangs from the one its own file names first
 * (on a career path, from the one that makes its way the longest), and a circle is open where it is entered.
 *
 * @param options.root gives an empty chart where no file knows of it.
 */
export function chart(index: RoleIndex, options: ChartOptions = {}): Chart {
  wantOurs('index', index, 'RoleIndex');
  const { view = 'reporting', root, isWanted = () => true, isPublic = publicTies(index), caveatOf, lang } = options;
  const next = neighboursIn(index, view, isPublic);
  const isLine = root !== undefined && view === 'reporting';
  const upper = (id: string): readonly string[] =>
    isLine && id === root ? [] : next(id, 'up').filter((other) => other !== id);
  const depth = options.depth ?? Infinity;
  const ids =
    root === undefined
      ? allIds(index, view, { isWanted, isPublic })
      : isKnown(root, index, isPublic)
        ? around(root, isLine ? ['down'] : ['down', 'up'], isLine ? Infinity : depth, next)
        : [];
  const parents = spanningTree({ ids, above: upper }, view === 'reporting' ? 'first' : 'deepest');
  const children = childrenOf(parents, (id) => next(id, 'down'));
  const places = drawn(children, root === undefined || isLine ? depth : Infinity);
  const roles = places.map(({ id, level, hidden }): ChartRole => {
    const [document] = index.roles(id);
    const called = document ? titleOf(id, document, index, lang) : missingRole(id, index, isPublic);
    const caveat = document && caveatOf?.(document);
    const role = {
      id,
      title: called.name,
      lang: called.lang,
      uri: document?.uri,
      parent: parents.get(id),
      level,
      hidden,
    };
    return caveat ? { ...role, caveat } : role;
  });
  const isDrawn = new Set(roles.map(({ id }) => id));
  const solid = roles.flatMap(({ id, parent }) =>
    upper(id)
      .filter((to) => isDrawn.has(to))
      .map((to): ChartLine => ({ from: id, to, kind: to === parent ? 'tree' : 'other' })),
  );
  const functional = view === 'reporting' ? dottedLines(roles, isDrawn, index, { isPublic, next }) : [];
  return { view, roles, lines: [...solid, ...functional] };
}

/** The roles of the files and those that they refer to; on career paths only those that are on one. */
function allIds(
  index: RoleIndex,
  view: Graph,
  { isWanted, isPublic }: { isWanted: (uri: string) => boolean; isPublic: (reference: Reference) => boolean },
): readonly string[] {
  const ids = new Set<string>();
  const { up, down } = graphFields[view];
  for (const { uri, head } of index.documents) {
    if (head.id === undefined || !isWanted(uri)) continue;
    if (view === 'reporting') ids.add(head.id);
    for (const { relation, reference } of head.links) {
      if ((relation !== up && relation !== down) || !isPublic(reference)) continue;
      ids.add(head.id);
      ids.add(reference.id);
    }
  }
  return [...ids];
}

type Neighbours = (id: string, direction: Direction) => readonly string[];

/** Each is asked for several times. */
function neighboursIn(index: RoleIndex, view: Graph, isPublic: (reference: Reference) => boolean): Neighbours {
  const known: Readonly<Record<Direction, Map<string, readonly string[]>>> = { up: new Map(), down: new Map() };
  return (id, direction) => {
    const ids =
      known[direction].get(id) ??
      ties(id, view, direction, index)
        .filter(({ references }) => references.some(isPublic))
        .map((tie) => tie.id);
    known[direction].set(id, ids);
    return ids;
  };
}

function isKnown(id: string, index: RoleIndex, isPublic: (reference: Reference) => boolean): boolean {
  return index.roles(id).length > 0 || index.roleReferences(id).some(isPublic);
}

/** The roles within so many steps of one, in each of the directions. */
function around(root: string, directions: readonly Direction[], steps: number, next: Neighbours): readonly string[] {
  const found = new Set([root]);
  for (const direction of directions) {
    const reached = new Map([[root, 0]]);
    for (const [id, step] of reached) {
      found.add(id);
      if (step >= steps) continue;
      for (const other of next(id, direction)) if (!reached.has(other)) reached.set(other, step + 1);
    }
  }
  return [...found];
}

function titleOf(id: string, document: RoleDocument, index: RoleIndex, lang: string | undefined): RoleName {
  const closest =
    lang === undefined ? undefined : closestIn([document, ...index.translations(id)], lang, ({ head }) => head.lang);
  const translation = closest?.translation?.title?.trim();
  if (translation) return { name: translation, lang: closest?.head.lang };
  const own = document.head.title?.trim();
  return { name: own || id, lang: own ? document.head.lang : undefined };
}

/** Each once, where no line of command says more. */
function dottedLines(
  roles: readonly ChartRole[],
  isDrawn: ReadonlySet<string>,
  index: RoleIndex,
  { isPublic, next }: { isPublic: (reference: Reference) => boolean; next: Neighbours },
): readonly ChartLine[] {
  const { up, down } = graphFields.reporting;
  const lines = new Map<string, ChartLine>();
  for (const { id } of roles) {
    for (const { head } of index.roles(id)) {
      for (const { relation, functional, reference } of head.links) {
        if (!functional || !isPublic(reference) || !isDrawn.has(reference.id) || reference.id === id) continue;
        if (relation !== up && relation !== down) continue;
        const [from, to] = relation === up ? [id, reference.id] : [reference.id, id];
        const isSolid = next(from, 'up').includes(to);
        if (!isSolid) lines.set(JSON.stringify([from, to]), { from, to, kind: 'functional' });
      }
    }
  }
  return [...lines.values()];
}
