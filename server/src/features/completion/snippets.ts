/** What is written when a field is chosen: its name, and as much of its value as can be known. */
import type { RoleDocument } from '../../model/document.ts';
import type { Field } from '../../schema/field.ts';
import { writtenValue, type PlainValue } from '../../syntax/write/value.ts';
import { languageTags } from '../language-tags.ts';
import { slugOfFile, translationInName } from '../proposed-ids.ts';
import type { FieldSpot, Layout } from './spot.ts';

export interface Snippet {
  readonly text: string;
  /** Whether `text` is in the snippet syntax of the LSP; else it is plain text. */
  readonly hasStops: boolean;
}

export function fieldSnippet(spot: FieldSpot, layout: Layout, name: string, field: Field): Snippet {
  const { follows, before, after } = spot;
  const written = nameText(spot, layout, name);
  if (follows === 'colon') return plain(`${before}${written}${after}`);
  if (follows === 'something') return plain(`${before}${written}:${after}`);
  const known = valueText(field, placeOf(spot, layout));
  // What goes on the next line would take the comment along.
  if (follows === 'comment' && known !== ' ') return plain(`${before}${written}:${after}`);
  // Without a stop the cursor would end up behind what closes the group.
  const value = known === ' ' && after !== '' ? ' $1' : known;
  const text = `${before}${written}:${value}${after}`;
  return { text, hasStops: hasStops(value) };
}

/**
 * These fields of the group in one go.
 *
 * @param document whose name proposes what the file is about, where the group is the whole file.
 */
export function skeleton(
  spot: FieldSpot,
  layout: Layout,
  names: readonly string[],
  document: RoleDocument | undefined,
): Snippet {
  const { field, before, after, separator } = spot;
  const fields = fieldsToFill(field, names, placeOf(spot, layout), document && proposedBy(document));
  const lines = fields.map(([name, value]) => `${nameText(spot, layout, name)}:${value}`);
  return { text: `${before}${lines.join(separator)}${after}`, hasStops: true };
}

/** What the author may keep as it is, by the names of the fields. */
type Proposed = Readonly<Record<string, string | undefined>>;

function proposedBy({ uri, kind }: RoleDocument): Proposed {
  const translation = translationInName(uri);
  if (translation) return { translationOf: translation.id, lang: translation.lang };
  return kind === 'role' ? { id: slugOfFile(uri) } : {};
}

/** The sections that a first draft has, each with what to begin it with. */
const firstSections = [['mission'], ['functions', 'tasks'], ['skills', 'technical']] as const;

/** The names of the fields in `wholeRole`. */
export const wholeRoleFields: readonly string[] = firstSections.map(([name]) => name);

/** What every role has, and the sections that most begin with. */
export function wholeRole(spot: FieldSpot, layout: Layout, document: RoleDocument): Snippet {
  const { field, after, separator } = spot;
  let text = skeleton({ ...spot, after: '' }, layout, field.required, document).text;
  for (const [name, inner] of firstSections) {
    const section = field.fields.get(name);
    if (!section) continue;
    const value = sectionValue(section, inner, placeOf(spot, layout));
    text += `${separator}${nameText(spot, layout, name)}:${behind(text, value)}`;
  }
  return { text: text + after, hasStops: true };
}

/** With the first item of the list in it, where there is one. */
function sectionValue(section: Field, inner: string | undefined, place: Place): string {
  const { column, flow, layout } = place;
  if (flow) return valueText(section, place);
  if (section.type === 'text') return ` >-${newLine(layout, column + layout.indent)}$1`;
  const list = inner === undefined ? undefined : (section.items ?? section).fields.get(inner);
  const nested = section.type === 'list' ? column + layout.dash + 2 : column + layout.indent;
  const outer = section.type === 'list' ? valueText(section, place) : '';
  if (!list) return outer;
  return `${outer}${newLine(layout, nested)}${inner}:${behind(outer, valueText(list, { ...place, column: nested }))}`;
}

function plain(text: string): Snippet {
  return { text, hasStops: false };
}

/** The name of a field as it is written at the spot. */
export function nameText({ quote }: FieldSpot, { json }: Layout, name: string): string {
  const sign = json ? '"' : quote;
  return `${sign}${name}${sign}`;
}

/** Where fields are written. */
interface Place {
  readonly layout: Layout;
  readonly flow: boolean;
  /** Of their names, where indentation counts. */
  readonly column: number;
}

function placeOf({ flow, column }: FieldSpot, layout: Layout): Place {
  return { layout, flow, column };
}

function newLine({ eol }: Layout, column: number): string {
  return eol + ' '.repeat(column);
}

/** What stands behind the colon of a field, as far as it is known: a group or a list with what has to be in it. */
function valueText(field: Field, place: Place): string {
  const { layout, flow, column } = place;
  const { type, items } = field;
  if (type !== 'group' && type !== 'list') return layout.json && type === 'text' ? ' "$1"' : ' ';
  if (flow) {
    if (type === 'group') return ` ${inBraces(field, place)}`;
    if (items?.type === 'group') return ` [${inBraces(items, place)}]`;
    return layout.json && items?.type === 'text' ? ' ["$1"]' : ' [$1]';
  }
  const start = newLine(layout, type === 'group' ? column + layout.indent : column + layout.dash);
  if (type === 'group') return start + onLines(field, { ...place, column: column + layout.indent });
  return `${start}- ${items ? onLines(items, { ...place, column: column + layout.dash + 2 }) : ''}`;
}

function onLines(field: Field, place: Place): string {
  const fields = fieldsToFill(field, field.required, place).map(([name, value]) => `${name}:${value}`);
  return fields.join(newLine(place.layout, place.column));
}

function inBraces(field: Field, place: Place): string {
  const sign = place.layout.json ? '"' : '';
  const fields = fieldsToFill(field, field.required, place).map(([name, value]) => `${sign}${name}${sign}:${value}`);
  return `{ ${fields.length > 0 ? fields.join(', ') : '$1'} }`;
}

/**
 * Fields with what stands behind their colons, all of it to be filled in. The stops go by the order of writing: what an
 * item is called comes before its id, which follows from it.
 */
function fieldsToFill(
  field: Field,
  names: readonly string[],
  place: Place,
  proposed: Proposed = {},
): readonly (readonly [string, string])[] {
  const entries = [...field.fields].filter(([name]) => names.includes(name));
  const isId = ([, one]: readonly [string, Field]): boolean => one.names !== undefined && one.names !== 'role';
  const values = new Map<string, string>();
  let before = '';
  for (const [name, child] of [...entries.filter((entry) => !isId(entry)), ...entries.filter(isId)]) {
    const value = behind(before, valueToFill(name, child, place, proposed[name]));
    values.set(name, value);
    before += value;
  }
  return entries.map(([name]) => [name, values.get(name) ?? '']);
}

function valueToFill(name: string, field: Field, place: Place, proposed: string | undefined): string {
  if (field.type !== 'group' && field.type !== 'list') return ` ${stop(name, field, place, proposed)}`;
  const value = valueText(field, place);
  return hasStops(value) ? value : `${value}$1`;
}

/** A tab stop for a value: a choice where the values are known. */
function stop(name: string, { values, type }: Field, { layout: { json }, flow }: Place, proposed: string | undefined) {
  // Around the stop, as some editors are given no choice to take them from.
  const isText = json && type === 'text';
  const sign = isText ? '"' : '';
  const choices = name === 'lang' ? languagesToChoose(proposed) : values.map(({ value }) => value);
  if (choices.length > 0) {
    const options = choices.map((value) => writtenValue(value, { json, flow, quote: '' }));
    const bare = isText ? options.map((option) => option.slice(1, -1)) : options;
    return `${sign}\${1|${bare.map((option) => option.replace(/[\\,|$}]/g, '\\$&')).join(',')}|}${sign}`;
  }
  return sign + (proposed === undefined ? '$1' : `\${1:${proposed}}`) + sign;
}

function languagesToChoose(first: string | undefined): readonly PlainValue[] {
  return first === undefined ? languageTags : [...new Set([first, ...languageTags])];
}

function hasStops(text: string): boolean {
  return text.includes('$');
}

/** The stops of a text numbered on from those of another one. */
function behind(before: string, text: string): string {
  const last = Math.max(0, ...[...before.matchAll(/\$\{?(\d+)/g)].map(([, number]) => Number(number)));
  return text.replace(/(\$\{?)(\d+)/g, (_, sign: string, number: string) => sign + (Number(number) + last));
}
