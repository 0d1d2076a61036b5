import type { RoleDocument } from '../model/document.ts';
import { entryOf, nodeAt } from '../syntax/navigate.ts';
import type { MapNode, Path, ScalarNode } from '../syntax/tree.ts';
import { shown } from '../text/shown.ts';
import type { Finding, Rule } from './rule.ts';
import { itemsAt, textIn } from './shared/items.ts';

const analyst = 'id: analyst\nlang: en\ntitle: Analyst\nremote: { policy: ';

export const fieldsDisagree: Rule = {
  id: 'fields-disagree',
  severity: 'warning',
  scope: 'file',
  summary: {
    en: 'Two fields contradict each other.',
    fr: 'Deux champs se contredisent.',
  },
  why: {
    en: 'One reader believes the one, the next the other, and only who wrote them knows which is meant. Shares of the working time may stay below 100 percent, but not go beyond.',
    fr: 'Un lecteur croit l’un, le suivant croit l’autre, et seul qui les a écrits sait lequel est visé. Les parts du temps de travail peuvent rester sous 100 pour cent, mais pas les dépasser.',
  },
  bad: `${analyst}none, days: 3 }\n`,
  good: `${analyst}hybrid, days: 3 }\n`,

  *check(document) {
    if (document.kind !== 'role') return;
    for (const pair of denied) yield* numberDenied(document, pair);
    yield* sharesBeyondAll(document);
    yield* languageAtTwoLevels(document);
    yield* contractOfOtherStatus(document);
    yield* hoursOfOtherTime(document);
  },
};

/** A number, and the field beside it that says `none` where there is nothing to count. */
interface Denied {
  readonly path: Path;
  readonly field: string;
  readonly number: string;
}

const denied: readonly Denied[] = [
  { path: ['remote'], field: 'policy', number: 'days' },
  { path: ['requirements', 'experience'], field: 'required', number: 'months' },
];

function* numberDenied({ tree }: RoleDocument, { path, field, number }: Denied): Iterable<Finding> {
  const group = nodeAt(tree.root, path);
  if (group?.kind !== 'map' || textIn(group, field)?.value !== 'none') return;
  const counted = numberIn(group, number);
  if (!counted || counted.value <= 0) return;
  yield {
    range: counted.node.range,
    message: {
      en: `'${number}' says ${counted.value}, and '${field}' says 'none'`,
      fr: `« ${number} » dit ${counted.value}, et « ${field} » dit « none »`,
    },
  };
}

function* sharesBeyondAll({ tree }: RoleDocument): Iterable<Finding> {
  const shares = itemsAt(tree, 'functions').flatMap(({ node }) => numberIn(node, 'share') ?? []);
  // A share that is none is told by itself.
  if (shares.some(({ value }) => value < 0 || value > 100)) return;
  const sum = shares.reduce((total, { value }) => total + value, 0);
  const last = shares.at(-1);
  // Three thirds that are rounded up come to 102.
  if (!last || sum <= 100 + shares.length) return;
  yield {
    range: last.node.range,
    message: {
      en: `the shares of the functions come to ${Math.round(sum)} percent of the working time`,
      fr: `les parts des fonctions font ${Math.round(sum)} pour cent du temps de travail`,
    },
  };
}

/** One level that is needed and a higher one that helps do not contradict each other: their importance differs. */
function* languageAtTwoLevels({ tree, uri }: RoleDocument): Iterable<Finding> {
  const seen = new Map<string, ScalarNode>();
  for (const { node } of itemsAt(tree, 'requirements', 'languages')) {
    const [code, level] = [textIn(node, 'code'), textIn(node, 'cefr')];
    if (!code || !level) continue;
    const key = `${code.value.toLowerCase()} ${textIn(node, 'importance')?.value ?? ''}`;
    const first = seen.get(key);
    if (!first) {
      seen.set(key, level.node);
      continue;
    }
    if (first.value === level.value) continue;
    const [here, there, name] = [level.value, String(first.value), code.value].map(shown);
    yield {
      range: level.node.range,
      message: {
        en: `'${name}' is of level ${here} here and of level ${there} above`,
        fr: `« ${name} » est de niveau ${here} ici et de niveau ${there} plus haut`,
      },
      related: [{ location: { uri, range: first.range }, message: { en: 'the other level', fr: 'l’autre niveau' } }],
    };
  }
}

/** One status and one contract: where several are written, each may be of another way to work. */
function* contractOfOtherStatus({ tree, role }: RoleDocument): Iterable<Finding> {
  const { types = [], contract = [] } = role.employment ?? {};
  const [status, kind] = [types[0]?.type, contract[0]];
  if (types.length !== 1 || contract.length !== 1) return;
  const node = nodeAt(tree.root, ['employment', 'contract', 0]);
  // Work of a season may come back under one contract.
  if (!node || status !== 'fixed-term' || kind !== 'permanent') return;
  yield {
    range: node.range,
    message: {
      en: `'contract' says '${kind}', and 'type' says '${status}'`,
      fr: `« contract » dit « ${kind} », et « type » dit « ${status} »`,
    },
  };
}

/** The hours of a week in words, where they are the only ones and plainly of the other kind. */
function* hoursOfOtherTime({ tree, role }: RoleDocument): Iterable<Finding> {
  const [time, hours] = [role.employment?.time, role.workContext?.hours];
  const node = nodeAt(tree.root, ['workContext', 'hours', 0]);
  const [, found] = hours?.length === 1 ? (weekly.exec(hours[0] ?? '') ?? []) : [];
  if (!node || found === undefined || time === undefined) return;
  const count = Number(found.replace(',', '.'));
  if (time === 'part' ? count < FULL : count > PART) return;
  yield {
    range: node.range,
    message: {
      en: `'hours' says ${found} hours a week, and 'time' says '${time}'`,
      fr: `« hours » dit ${found} heures par semaine, et « time » dit « ${time} »`,
    },
  };
}

/** No week of so many hours is part time anywhere, and none of so few is full time. */
const [FULL, PART] = [40, 15];

const weekly =
  /^(\d{1,2}(?:[.,]\d{1,2})?)[ \u00a0-]?(?:hours?|hrs?|heures?|h)(?: (?:a|per|each)|\/|[ \u00a0](?:par|chaque)) ?(?:week|semaine)\.?$/i;

function numberIn(group: MapNode, name: string): { readonly node: ScalarNode; readonly value: number } | undefined {
  const node = entryOf(group, name)?.value;
  return node?.kind === 'scalar' && typeof node.value === 'number' ? { node, value: node.value } : undefined;
}
