/** What is written when a field is chosen: its name, and as much of its value as can be known. */
import type { RoleDocument } from '../model/document.ts';
import type { Field } from '../schema/field.ts';
import { writtenValue, type PlainValue } from '../syntax/write-value.ts';
import type { FieldSpot, Layout } from './completion-spot.ts';
import { slugOfFile } from './proposed-ids.ts';
import { languageTags } from './language-tags.ts';

export interface Snippet {
  readonly text: string;
  /** Whether `text` is in the snippet syntax of the LSP; else it is plain text. */
  readonly hasStops: boolean;
}

export function fieldSnippet(spot: FieldSpot, layout: Layout, name: string, field: Field): Snippet {
  const { follows, before, after, flow } = spot;
  const written = nameText(spot, layout, name);
  if (follows === 'colon') return plain(`${before}${written}${after}`);
  if (follows === 'something') return plain(`${before}${written}:${after}`);
  const known = flow ? flowValue(field, layout) : blockValue(field, spot.column, layout);
  // Without a stop the cursor would end up behind what closes the group.
  const value = known === ' ' && after !== '' ? ' $1' : known;
  const text = `${before}${written}:${value}${after}`;
  return { text, hasStops: value.includes('$') };
}

/**
 * All required fields of the group.
 *
 * @param document whose name proposes the id of the role, where the group is the whole file.
 */
export function skeleton(spot: FieldSpot, layout: Layout, document: RoleDocument | undefined): Snippet {
  const { field, before, after, separator, flow } = spot;
  const slug = document && slugOfFile(document.uri);
  const fields = requiredStops(field).map(([name, child, number]) => {
    const proposed = child.names === 'role' ? slug : undefined;
    const style = { json: layout.json, flow, proposed };
    return `${nameText(spot, layout, name)}: ${stop(name, child, number, style)}`;
  });
  return { text: `${before}${fields.join(separator)}${after}`, hasStops: true };
}

/** The sections that a first draft has, each with what to begin it with. */
const firstSections = [['mission'], ['functions', 'tasks'], ['skills', 'technical']] as const;

/** The names of the fields in `wholeRole`. */
export const wholeRoleFields: readonly string[] = firstSections.map(([name]) => name);

/** What every role has, and the sections that most begin with. */
export function wholeRole(spot: FieldSpot, layout: Layout, document: RoleDocument): Snippet {
  const { field, after, separator, column, flow } = spot;
  let text = skeleton({ ...spot, after: '' }, layout, document).text;
  for (const [name, inner] of firstSections) {
    const section = field.fields.get(name);
    if (!section) continue;
    const last = Math.max(...[...text.matchAll(/\$\{?(\d+)/g)].map(([, number]) => Number(number)));
    const value = flow ? flowValue(section, layout) : sectionValue(section, inner, column, layout);
    const moved = value.replace(/(\$\{?)(\d+)/g, (_, sign: string, number: string) => sign + (Number(number) + last));
    text += `${separator}${nameText(spot, layout, name)}:${moved}`;
  }
  return { text: text + after, hasStops: true };
}

/** With the first item of the list in it, where there is one. */
function sectionValue(section: Field, inner: string | undefined, column: number, layout: Layout): string {
  const line = (at: number): string => layout.eol + ' '.repeat(at);
  if (section.type === 'text') return ` >-${line(column + layout.indent)}$1`;
  const list = inner === undefined ? undefined : (section.items ?? section).fields.get(inner);
  const nested = section.type === 'list' ? column + layout.dash + 2 : column + layout.indent;
  const outer = section.type === 'list' ? blockValue(section, column, layout) : '';
  if (!list) return outer;
  const items = blockValue(list, nested, layout).replace(
    /\$(\d)/g,
    (_, number: string) => `$${Number(number) + (outer ? 2 : 0)}`,
  );
  return `${outer}${line(nested)}${inner}:${items}`;
}

function plain(text: string): Snippet {
  return { text, hasStops: false };
}

/** The name of a field as it is written at the spot. */
export function nameText({ quote }: FieldSpot, { json }: Layout, name: string): string {
  const sign = json ? '"' : quote;
  return `${sign}${name}${sign}`;
}

/** What stands behind the colon in YAML by indentation; what is nested starts on the next line. */
function blockValue(field: Field, column: number, layout: Layout): string {
  const line = (at: number): string => layout.eol + ' '.repeat(at);
  if (field.type === 'group') {
    const nested = column + layout.indent;
    return line(nested) + blockFields(field, line(nested));
  }
  if (field.type === 'list') {
    const dash = column + layout.dash;
    return `${line(dash)}- ${field.items ? blockFields(field.items, line(dash + 2)) : ''}`;
  }
  return ' ';
}

function blockFields(field: Field, separator: string): string {
  return requiredStops(field)
    .map(([name, child, number]) => `${name}: ${stop(name, child, number, { json: false, flow: false })}`)
    .join(separator);
}

/** What stands behind the colon between braces, with the space. */
function flowValue(field: Field, { json }: Layout): string {
  if (field.type === 'group') return ` ${flowFields(field, json)}`;
  if (field.type === 'list') {
    const { items } = field;
    if (items?.type === 'group') return ` [${flowFields(items, json)}]`;
    return json && items?.type === 'text' ? ' ["$1"]' : ' [$1]';
  }
  return json && field.type === 'text' ? ' "$1"' : ' ';
}

function flowFields(field: Field, json: boolean): string {
  const sign = json ? '"' : '';
  const fields = requiredStops(field).map(
    ([name, child, number]) => `${sign}${name}${sign}: ${stop(name, child, number, { json, flow: true })}`,
  );
  return `{ ${fields.length > 0 ? fields.join(', ') : '$1'} }`;
}

/** The required fields with the numbers of their stops: what an item is called comes before its id, which follows from it. */
function requiredStops({ fields, required }: Field): readonly (readonly [string, Field, number])[] {
  const entries = [...fields].filter(([name]) => required.includes(name));
  const isId = ([, { names }]: readonly [string, Field]): boolean => names !== undefined && names !== 'role';
  const order = [...entries.filter((entry) => !isId(entry)), ...entries.filter(isId)];
  return entries.map((entry) => [...entry, order.indexOf(entry) + 1]);
}

interface Style {
  readonly json: boolean;
  readonly flow: boolean;
  /** What the author may keep as it is. */
  readonly proposed?: string | undefined;
}

/** A tab stop for a value: a choice where the values are known. */
function stop(name: string, { values, type }: Field, number: number, { json, flow, proposed }: Style): string {
  const choices: readonly PlainValue[] = name === 'lang' ? languageTags : values.map(({ value }) => value);
  if (choices.length > 0) {
    const options = choices.map((value) => writtenValue(value, { json, flow, quote: '' }));
    return `\${${number}|${options.map((option) => option.replace(/[\\,|$}]/g, '\\$&')).join(',')}|}`;
  }
  const text = proposed === undefined ? `$${number}` : `\${${number}:${proposed}}`;
  return json && type === 'text' ? `"${text}"` : text;
}
