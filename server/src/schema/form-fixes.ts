/** What can be done about a single value that has not the type or the form that the field wants. */
import type { ScalarNode, SyntaxNode } from '../syntax/tree.ts';
import { writtenValue, type PlainValue } from '../syntax/write/value.ts';
import { onlyByHand } from '../text/diagnostic.ts';
import { shown } from '../text/shown.ts';
import { codeNamed } from './code-names.ts';
import { isDay } from './day.ts';
import type { Field } from './field.ts';
import type { Finding } from './finding.ts';
import { fix, type Fixes } from './fix-parts.ts';
import { languageOfName } from './kinds.ts';
import { slugOf } from './slug.ts';
import { isoDate } from './written-day.ts';
import { writtenNumber } from './written-number.ts';

const saysYes: ReadonlyMap<string, boolean> = new Map([
  ['yes', true],
  ['oui', true],
  ['vrai', true],
  ['true', true],
  ['on', true],
  ['no', false],
  ['non', false],
  ['faux', false],
  ['false', false],
  ['off', false],
]);

/**
 * One value in the way that its type is written.
 *
 * @param name of the field.
 */
export function asValue({ uri, text }: Finding, node: SyntaxNode, field: Field, name: string): Fixes {
  const writing = { json: languageOfName(uri) === 'json', flow: true, quote: '' } as const;
  const only = node.kind === 'list' && node.items.length === 1 ? node.items[0] : undefined;
  if (only?.kind === 'scalar' && only.value !== null && field.type === 'text' && node.kind === 'list' && node.flow) {
    const newText = text.slice(only.range.start, only.range.end);
    return fix(uri, { en: 'Take the brackets away', fr: 'Retirer les crochets' }, true, [
      { range: node.range, newText },
    ]);
  }
  if (node.kind !== 'scalar' || node.value === null) return [];
  const { range, value } = node;
  const change = (fit: PlainValue, safe = true): Fixes => {
    const newText = writtenValue(fit, writing);
    return fix(uri, { en: `Write ${shown(newText)}`, fr: `Écrire ${shown(newText)}` }, safe, [{ range, newText }]);
  };
  if (field.type === 'text') return change(textAsWritten(text, node));
  if (typeof value !== 'string') return [];
  const word = value.trim().toLowerCase();
  if (field.type === 'yes or no') {
    const meant = saysYes.get(word);
    return meant === undefined ? [] : change(meant);
  }
  const number = writtenNumber(value, name);
  if (!number || (field.type === 'whole number' && !Number.isInteger(number.value))) return [];
  return change(number.value, number.isSure);
}

/** A number as its signs, which may tell more than it does: version 1.10 is not version 1.1. */
export function textAsWritten(text: string, { range, value }: ScalarNode): string {
  return typeof value === 'string' ? value : text.slice(range.start, range.end);
}

/** The nearest text of the form that the field wants. */
export function fitForm({ uri, text }: Finding, node: SyntaxNode, field: Field): Fixes {
  if (node.kind !== 'scalar' || typeof node.value !== 'string') return [];
  const { value } = node;
  const { pattern = '', names, choices } = field;
  const form = new RegExp(pattern, 'u');
  const ways =
    names !== undefined
      ? [slugOf(value)]
      : [
          codeNamed(choices, value),
          value.trim(),
          value.toUpperCase(),
          value.toLowerCase(),
          languageTag(value),
          ...ofThisFolder(value),
          `https://${value}`,
          isoDate(value),
        ];
  const fit = ways.find((way) => way !== undefined && way !== value && form.test(way) && isLikely(way, value));
  if (fit === undefined) return [];
  const fixes = writeOver(uri, text, node, fit, names === undefined);
  // What refers to an id has to change with it, in other files as well.
  return names === undefined ? fixes : onlyByHand(fixes);
}

/** A path as it is written on Windows, or from the folder at hand. */
function ofThisFolder(value: string): readonly string[] {
  const path = value.replaceAll('\\', '/');
  return [path, path.replace(/^(!?)\.\//, '$1/')];
}

/** An address is only made of what looks like one. */
function isLikely(way: string, value: string): boolean {
  return !way.startsWith('https://') || /^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/.test(value);
}

function writeOver(uri: string, text: string, { range }: ScalarNode, word: string, safe: boolean): Fixes {
  const sign = text.charAt(range.start);
  const quote = sign === '"' || sign === "'" ? sign : '';
  const newText = writtenValue(word, { json: languageOfName(uri) === 'json', flow: true, quote });
  return fix(uri, { en: `Change to '${shown(word)}'`, fr: `Remplacer par « ${shown(word)} »` }, safe, [
    { range, newText },
  ]);
}

/** `fr_FR` and `FR-fr` as `fr-FR`. */
function languageTag(value: string): string | undefined {
  const [language = '', region] = value.trim().split(/[-_]/);
  return [language.toLowerCase(), ...(region === undefined ? [] : [region.toUpperCase()])].join('-');
}

/** The day of the calendar that is written otherwise; nothing where it is none. */
export function dayOf(value: string): string | undefined {
  const day = isoDate(value);
  return day !== undefined && isDay(day) ? day : undefined;
}

export function asDay({ uri, text }: Finding, node: SyntaxNode, day: string | undefined): Fixes {
  return node.kind === 'scalar' && day !== undefined ? writeOver(uri, text, node, day, false) : [];
}
