/** Circles in the two graphs of roles, told to each file that takes part in one. */
import type { RoleDocument } from '../../model/document.ts';
import { type Graph, graphFields } from '../../model/graph-shape.ts';
import type { Link } from '../../model/head.ts';
import { ascent, ties, wayTo } from '../../model/relations.ts';
import type { RoleIndex } from '../../model/role-index.ts';
import type { RelatedInformation } from '../../text/diagnostic.ts';
import type { LocalizedText } from '../../text/language.ts';
import { listed } from '../../text/listed.ts';
import type { Finding } from '../rule.ts';

/** How a graph is spoken of. */
export interface CircleWords {
  /** @param through the roles between this one and itself. */
  readonly circle: (id: string, through: LocalizedText) => LocalizedText;
  /** @param count the roles that are on circles with this one: too many to be named. */
  readonly tangle: (id: string, count: number) => LocalizedText;
  readonly step: (from: string, to: string) => LocalizedText;
}

/**
 * At most one finding, on the first relation of this file that continues a circle: what is above it before what is below.
 * A role that is on a circle only by what other files say has nothing to show, and a role tied to itself is no circle.
 */
export function* circlesAt(
  document: RoleDocument,
  index: RoleIndex,
  graph: Graph,
  words: CircleWords,
): Generator<Finding> {
  const { id } = document.head;
  const own = ownLinks(document, graph);
  if (id === undefined || own.length === 0 || index.neighbours(id, graph, 'down').length === 0) return;
  const above = ascent(id, graph, index);
  if (above.below.has(id)) {
    for (const { relation, reference } of own) {
      const isUp = relation === graphFields[graph].up;
      const way = isUp ? wayBetween(reference.id, id, graph, index) : wayIn(id, reference.id, above);
      if (!way) continue;
      const circle = isUp ? [id, ...way] : [...way, id];
      yield {
        range: reference.location.range,
        message: words.circle(id, listed(circle.slice(1, -1), { en: 'roles', fr: 'rôles' })),
        related: steps(circle, graph, index, words),
      };
      return;
    }
  }
  if (!above.isComplete) yield* tangleAt(id, own, index, graph, words);
}

/** The circle is longer than anybody would follow, or hidden among many ways: it is known that there is one. */
function* tangleAt(
  id: string,
  own: readonly Link[],
  index: RoleIndex,
  graph: Graph,
  words: CircleWords,
): Generator<Finding> {
  const members = index.circle(id, graph);
  const link = members && own.find(({ reference }) => index.circle(reference.id, graph) === members);
  if (!members || !link) return;
  const isUp = link.relation === graphFields[graph].up;
  // Its beginning, for somebody to take it up there.
  const way = isUp ? [id, link.reference.id] : [link.reference.id, id];
  while (way.length <= STEPS) {
    const next = index
      .neighbours(way.at(-1) ?? id, graph, 'up')
      .find((to) => !way.includes(to) && index.circle(to, graph) === members);
    if (next === undefined) break;
    way.push(next);
  }
  yield {
    range: link.reference.location.range,
    message: words.tangle(id, members.length),
    related: steps(way, graph, index, words),
  };
}

/** The relations that this file itself adds to the graph, the upward ones first. */
function ownLinks({ head: { id, links } }: RoleDocument, graph: Graph): readonly Link[] {
  const { up, down } = graphFields[graph];
  return [up, down].flatMap((wanted) =>
    links.filter(({ relation, functional, reference }) => relation === wanted && !functional && reference.id !== id),
  );
}

function wayBetween(from: string, to: string, graph: Graph, index: RoleIndex): readonly string[] | undefined {
  return wayIn(from, to, ascent(from, graph, index));
}

function wayIn(from: string, to: string, above: ReturnType<typeof ascent>): readonly string[] | undefined {
  return above.below.has(to) ? wayTo(to, from, above) : undefined;
}

/** One sentence for each step, where it is written. */
function steps(way: readonly string[], graph: Graph, index: RoleIndex, words: CircleWords): RelatedInformation[] {
  return way.slice(0, STEPS).flatMap((from, position) => {
    const to = way[position + 1];
    if (to === undefined) return [];
    const [reference] = ties(from, graph, 'up', index).find((tie) => tie.id === to)?.references ?? [];
    return reference ? [{ location: reference.location, message: words.step(from, to) }] : [];
  });
}

/** Sentences that a reader may go through. */
const STEPS = 20;
