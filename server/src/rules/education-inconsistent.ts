import type { RoleDocument } from '../model/document.ts';
import type { WordHit } from '../model/terms/word-matcher.ts';
import { entryOf, nodeAt } from '../syntax/navigate.ts';
import type { MapNode, ScalarNode } from '../syntax/tree.ts';
import type { Fix } from '../text/diagnostic.ts';
import { editOf } from '../text/edit.ts';
import { shown } from '../text/shown.ts';
import type { Finding, Rule } from './rule.ts';
import { textIn } from './shared/items.ts';
import { credentialLevels } from './words/credentials.ts';

const analyst =
  'id: analyst\nlang: en\ntitle: Analyst\nrequirements:\n  education:\n    alternativeToDegree: true\n    minimum: { eqf: ';

export const educationInconsistent: Rule = {
  id: 'education-inconsistent',
  severity: 'error',
  scope: 'file',
  summary: {
    en: 'A degree and its level do not go together.',
    fr: 'Un diplôme et son niveau ne vont pas ensemble.',
  },
  why: {
    en: 'Job boards and classifications read the number, people the name; here they read two different things. In France the levels of RNCP are those of the European framework.',
    fr: 'Les sites d’emploi et les nomenclatures lisent le nombre, les personnes le nom ; ici, ils lisent deux choses différentes. En France, les niveaux du RNCP sont ceux du cadre européen.',
  },
  bad: `${analyst}6, credential: Master’s degree }\n`,
  good: `${analyst}7, credential: Master’s degree }\n`,
  words: [
    { language: 'en', kinds: ['label', 'name'], entries: Object.keys(credentialLevels.en) },
    { language: 'fr', kinds: ['label', 'name'], entries: Object.keys(credentialLevels.fr) },
  ],

  *check(document, _index, { hits }) {
    const minimum = nodeAt(document.tree.root, ['requirements', 'education', 'minimum']);
    if (document.kind !== 'role' || minimum?.kind !== 'map') return;
    const [eqf, rncp] = [levelIn(minimum, 'eqf'), levelIn(minimum, 'rncp')];
    const named = hits.filter(
      (hit) =>
        hit.text.path[2] === 'minimum' && hit.text.path[3] === 'credential' && !isWish(hit) && !isWithHonours(hit),
    );
    const degrees = named.filter((hit) => levelOf(hit) !== undefined);
    const levels = new Set(degrees.flatMap((hit) => levelOf(hit) ?? []));
    const words = [...new Set(degrees.map(({ found }) => found))].join(', ');
    yield* beyondGeneralLevel(document, Math.min(...levels, eqf?.value ?? Infinity, rncp?.value ?? Infinity));
    const [wanted] = levels;
    if (wanted !== undefined) {
      for (const { node, value, name } of [eqf, rncp].flatMap((level) => level ?? [])) {
        if (levels.has(value)) continue;
        yield {
          range: node.range,
          message: {
            en: `'${shown(words)}' is of level ${wanted}, and '${name}' says ${value}`,
            fr: `« ${shown(words)} » est de niveau ${wanted}, et « ${name} » dit ${value}`,
          },
          // Where the other number agrees with the words, this one is the slip.
          fixes:
            levels.size === 1
              ? change(
                  document,
                  node,
                  wanted,
                  [eqf, rncp].some((one) => one?.value === wanted),
                )
              : [],
        };
      }
      return;
    }
    if (!eqf || !rncp || eqf.value === rncp.value) return;
    yield {
      range: rncp.node.range,
      message: {
        en: `'rncp' says ${rncp.value} and 'eqf' ${eqf.value}; both count the same levels`,
        fr: `« rncp » dit ${rncp.value} et « eqf » ${eqf.value} ; les deux comptent les mêmes niveaux`,
      },
      fixes: [...change(document, rncp.node, eqf.value, false), ...change(document, eqf.node, rncp.value, false)],
    };
  },
};

/** `masters welcome`: a degree beside the one that is the least. */
function isWish({ text, end }: WordHit): boolean {
  return /^(?: degrees?)? (?:is |are |est |sont )?(?:welcome|preferred|appreciated|desirable|a plus|an asset|bienvenu|souhaité|apprécié|un plus|un atout)/i.test(
    text.value.slice(end),
  );
}

/** `Master of Arts (Hons)`: in Scotland a first degree, elsewhere one behind it. */
function isWithHonours({ text, end, entry }: WordHit): boolean {
  return entry === 'master(s)' && /^ of Arts,? \(?(?:with )?Hon(?:our)?s/i.test(text.value.slice(end));
}

/** Who usually studied longer than the least that is asked for does not contradict it. */
function* beyondGeneralLevel(document: RoleDocument, level: number): Iterable<Finding> {
  const education = nodeAt(document.tree.root, ['requirements', 'education']);
  const general = education?.kind === 'map' ? textIn(education, 'generalLevel') : undefined;
  const highest = highestLevels[general?.value ?? ''];
  if (!general || highest === undefined || level <= highest || !Number.isFinite(level)) return;
  yield {
    range: general.node.range,
    severity: 'warning',
    message: {
      en: `what is asked for is of level ${level}, and '${general.value}' goes up to ${highest}`,
      fr: `ce qui est demandé est de niveau ${level}, et « ${general.value} » va jusqu’à ${highest}`,
    },
    fixes: change(document, general.node, level > INTERMEDIATE ? 'high' : 'intermediate', false),
  };
}

/** The levels reached by the end of secondary school, and within three years after it. */
const [SECONDARY, INTERMEDIATE] = [4, 6];

const highestLevels: Readonly<Record<string, number | undefined>> = {
  secondary: SECONDARY,
  intermediate: INTERMEDIATE,
};

/** What follows 'bac' with a plus are the years of study behind it. */
function levelOf({ text, end, entry }: WordHit): number | undefined {
  const years = entry === 'bac' ? /^\s?\+\s?(\d)/.exec(text.value.slice(end))?.[1] : undefined;
  if (years !== undefined) return levelsAfterBac[years];
  return text.language && credentialLevels[text.language][entry];
}

const levelsAfterBac: Readonly<Record<string, number | undefined>> = { 1: 4, 2: 5, 3: 6, 4: 6, 5: 7, 6: 7, 8: 8 };

interface Level {
  readonly name: string;
  readonly node: ScalarNode;
  readonly value: number;
}

function levelIn(minimum: MapNode, name: string): Level | undefined {
  const node = entryOf(minimum, name)?.value;
  return node?.kind === 'scalar' && typeof node.value === 'number' ? { name, node, value: node.value } : undefined;
}

function change({ text, uri }: RoleDocument, node: ScalarNode, level: number | string, safe: boolean): Fix[] {
  const written = text.slice(node.range.start, node.range.end);
  const title = { en: `Change ${written} to ${level}`, fr: `Remplacer ${written} par ${level}` };
  return [{ title, safe, edit: editOf(uri, { range: node.range, newText: String(level) }) }];
}
