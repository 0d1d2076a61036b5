/** Rows of a table with names of columns, as the entries that they are in a role. */
import { fieldAt, rootField } from '../../../schema/field.ts';
import { slugOf } from '../../../schema/slug.ts';
import type { Path } from '../../../syntax/tree.ts';
import { folded } from '../../../text/folded.ts';
import type { LooseFields } from '../importer.ts';
import { valueCalled } from '../table/cells.ts';
import type { ListBlock, RowsBlock } from './blocks.ts';
import type { Section } from './headings.ts';
import type { Weight } from './weights.ts';

/** One entry a row. @param lang of the text; empty where it is not known. */
export function asList({ names, rows, ...place }: RowsBlock, lang: string): ListBlock {
  return { ...place, kind: 'list', items: rows.map((row) => itemWords(names, row, lang)) };
}

/** What is asked for in one of these sections, with its level and its weight where the cells have our words for them. */
export function ratedItems(section: RatedSection, { names, rows }: RowsBlock, lang: string): readonly LooseFields[] {
  const fields = fieldAt(rootField('role'), ratedSections[section])?.fields;
  return rows.map((row) => {
    const found: Record<string, string> = {};
    const rest = row.map((words, at) => {
      if (at === 0) return words;
      for (const name of ['level', 'importance'] as const) {
        const value = valueCalled(words, fields?.get(name)?.values ?? []);
        if (value === undefined || name in found || !about[name].test(folded(names[at] ?? ''))) continue;
        found[name] = value;
        return '';
      }
      return words;
    });
    return { id: slugOf(row[0] ?? ''), label: itemWords(names, rest, lang), ...found };
  });
}

/** What is asked for, all with one weight; nothing where the section has no place for that. */
export function weighedItems(
  section: Section,
  items: readonly string[],
  { importance }: Weight,
): readonly LooseFields[] | undefined {
  if (section === 'certifications') return items.map((label) => ({ label, mandatory: importance === 'essential' }));
  return isRated(section) ? items.map((label) => ({ id: slugOf(label), label, importance })) : undefined;
}

/** The names of columns of each. */
const about = {
  level: /\b(?:niveaux?|levels?|maitrise|proficiency)\b/,
  importance: /\b(?:importance|priorites?|priority|poids|weight)\b/,
} as const;

/** Where in a role stand lists of things that are asked for more or less. */
const ratedSections = {
  technical: ['skills', 'technical', 0],
  knowledge: ['skills', 'knowledge', 0],
  soft: ['skills', 'soft', 0],
  domains: ['requirements', 'domains', 0],
  tools: ['tools', 0],
} as const satisfies Partial<Record<Section, Path>>;

export type RatedSection = keyof typeof ratedSections;

export function isRated(section: Section | undefined): section is RatedSection {
  return section !== undefined && section in ratedSections;
}

/** The first cell, and behind it what the others say. */
function itemWords(names: readonly string[], [first = '', ...others]: readonly string[], lang: string): string {
  const colon = lang.startsWith('fr') ? '\u00a0: ' : ': ';
  const said = others.flatMap((words, at) => (words === '' ? [] : [`${names[at + 1] ?? ''}${colon}${words}`]));
  if (first === '' || said.length === 0) return first + said.join(', ');
  return `${first} (${said.join(', ')})`;
}
