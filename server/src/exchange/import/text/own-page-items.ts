import { fieldAt, rootField } from '../../../schema/field.ts';
import type { LooseFields } from '../importer.ts';
import { valueCalled } from '../table/cells.ts';
import { isCalled } from './own-words.ts';

/** What a line says one after the other, with dots between. */
export function splitTags(words: string): readonly string[] {
  return words.split(' · ').map((word) => word.trim());
}

/**
 * Something that is asked for, with its level and its weight.
 *
 * @param group the weight, in words.
 */
export function ratedOf(
  words: string,
  group: string | undefined,
): { readonly rated: LooseFields; readonly rest: readonly string[] } {
  const [label = '', ...tags] = splitTags(words);
  const skill = fieldAt(rootField('role'), ['skills', 'technical', 0])?.fields;
  const levelOf = (tag: string): string | undefined => valueCalled(tag, skill?.get('level')?.values ?? []);
  const importance = valueCalled(group ?? '', skill?.get('importance')?.values ?? []);
  const level = tags.map(levelOf).find((value) => value !== undefined);
  const highlight = tags.some((tag) => isCalled('key', tag)) || undefined;
  const rest = tags.filter((tag) => levelOf(tag) === undefined && !isCalled('key', tag));
  return { rated: { label, importance, level, highlight }, rest };
}

/** Another role, by the name that it has on the page, how many there are, and what the line between them is. */
export function linkOf(words: string): LooseFields {
  const link = fieldAt(rootField('role'), ['team', 'reportsTo', 0])?.fields;
  const statuses = fieldAt(rootField('role'), ['meta', 'status'])?.values ?? [];
  const relationOf = (tag: string): string | undefined => valueCalled(tag, link?.get('relation')?.values ?? []);
  const parts = splitTags(words);
  // That the other role is withdrawn, its own file says.
  const isTag = (words: string): boolean => (relationOf(words) ?? valueCalled(words, statuses)) !== undefined;
  const end = Math.max(1, parts.findLastIndex((part) => !isTag(part)) + 1);
  const name = parts.slice(0, end).join(' · ');
  const relation = parts
    .slice(end)
    .map(relationOf)
    .find((value) => value !== undefined);
  const [, label = '', count] = /^(.*?)(?: × (\d{1,6}))?$/.exec(name) ?? [];
  return { label, count: count === undefined ? undefined : Number(count), relation };
}

/** `1 an`, `18 months`, `2 years 6 months`; nothing where it says something else. */
export function monthsIn(words: string): number | undefined {
  const spans = [...words.matchAll(/(\d{1,3})[\s\u00a0\u202f](?:(ans?|years?)|(mois|months?))(?!\p{L})/gu)];
  if (spans.length === 0) return undefined;
  return spans.reduce((sum, [, number, years]) => sum + Number(number) * (years === undefined ? 1 : 12), 0);
}

/** `BTS, informatique, EQF level 5, RNCP level 5`, of which each may lack. */
export function minimumOf(words: string, lose: (words: string) => void): LooseFields {
  const found: Record<string, unknown> = {};
  const names: string[] = [];
  for (const part of words.split(', ')) {
    const [, name, level] = /^(.*\S)\s(\d)$/.exec(part) ?? [];
    const scale = (['eqf', 'rncp'] as const).find((one) => isCalled(one, name));
    if (scale) found[scale] = Number(level);
    else names.push(part);
  }
  const [credential, field, ...more] = names;
  if (more.length === 0) return { ...found, credential, field };
  // One of them has a comma, and nobody knows which.
  lose(names.join(', '));
  return found;
}

/** `ROME M1834 · close meaning, version 4.60`; nothing where it has words for a code. */
export function mappingOf(line: string): LooseFields | undefined {
  const [name = '', about = ''] = splitTags(line);
  const fields = fieldAt(rootField('role'), ['mappings', 0])?.fields;
  const [, scheme = '', code = '', label] = /^(\S+) (\S*\d\S*)(?: (.+))?$/.exec(name) ?? [];
  const [match = '', version = ''] = about.split(', ');
  const [known, meaning] = [
    valueCalled(scheme, fields?.get('scheme')?.values ?? []),
    valueCalled(match, fields?.get('match')?.values ?? []),
  ];
  if (known === undefined || meaning === undefined) return undefined;
  return { scheme: known, code, label, version: version.replace(/^version /, ''), match: meaning };
}

/** `RH (abbreviation)`; without a kind, it is a synonym. */
export function otherTitleOf(words: string): LooseFields {
  const [, label, name = ''] = /^(.+) \(([^()]+)\)$/.exec(words) ?? [];
  const kinds = fieldAt(rootField('role'), ['alternativeTitles', 0, 'kind'])?.values ?? [];
  const kind = valueCalled(name, kinds);
  return kind === undefined ? { label: words } : { label, kind };
}

/** Whether words beside a skill are its code in a classification. */
export function isCode(words: string): boolean {
  const schemes = fieldAt(rootField('role'), ['mappings', 0, 'scheme'])?.values ?? [];
  return valueCalled(words.split(' ')[0] ?? '', schemes) !== undefined;
}
