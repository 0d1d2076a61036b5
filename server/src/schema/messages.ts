/** Our sentence for each way in which a value does not fit the schema. */
import type { Path, ScalarNode, SyntaxNode } from '../syntax/tree.ts';
import { textAsRemark } from '../syntax/yaml/messages.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import { editOf } from '../text/edit.ts';
import type { LocalizedText } from '../text/language.ts';
import type { TextRange } from '../text/range.ts';
import { shown } from '../text/shown.ts';
import { asSentence, sentenceIn } from './colon-sentences.ts';
import type { Field, FieldType } from './field.ts';
import { error, type Finding } from './finding.ts';
import { asDay, dayOf, fitForm } from './form-fixes.ts';
import { inQuotesInstead, textBehindHash } from './hash-texts.ts';
import { languageOfName, type FileKind } from './kinds.ts';
import { choiceOf, meantValue } from './meant-value.ts';
import { addMissing } from './missing-fixes.ts';
import { pastedSpaces } from './pasted-spaces.ts';
import { otherShape, removeField } from './shape-fixes.ts';
import { changeTo, didYouMean } from './suggest.ts';
import { isMeantBySibling } from './unknown-field.ts';

export function missingField(
  finding: Finding,
  node: SyntaxNode,
  field: Field,
  path: Path,
  name: string,
): Diagnostic | undefined {
  // A field that is there without a value is told about at its own place.
  if (finding.entryOf(node, name)) return undefined;
  if (sentenceIn(finding, node, field, path)) return undefined;
  // So is one that is there under another name.
  if (node.kind === 'map' && isMeantBySibling(finding, node, field, path, name)) return undefined;
  const title = field.fields.get(name)?.title ?? { en: name, fr: name };
  const called = (word: string): string =>
    word.toLowerCase() === name.toLowerCase() ? '' : ` (${word.toLowerCase()})`;
  const where = whereFor(path);
  return error(
    'missing-field',
    headOf(node),
    {
      en: `${where.en} has no '${name}'${called(title.en)}`,
      fr: `il manque ${where.fr} le champ « ${name} »${called(title.fr)}`,
    },
    addMissing(finding, node, field, path, name),
  );
}

function whereFor(path: Path): LocalizedText {
  if (path.length === 0) return { en: 'this file', fr: 'à ce fichier' };
  if (typeof path.at(-1) === 'number') return { en: 'this item', fr: 'à cet élément' };
  return { en: `'${nameOf(path)}'`, fr: `à « ${nameOf(path)} »` };
}

export function wrongType(finding: Finding, node: SyntaxNode, field: Field, path: Path): Diagnostic {
  const pasted = pastedSpaces(finding, node, field.type);
  if (pasted) return error('wrong-type', visibleRange(node), pasted.message, pasted.fixes);
  const sentence = sentenceIn(finding, node, field, path);
  if (sentence) return colonInText(finding, sentence, field, path);
  const wanted = wantedBy(finding, field, path);
  const found = describe(finding.text, node);
  const what = placeOf(finding, path);
  return error(
    'wrong-type',
    visibleRange(node),
    {
      en: `${what.en} wants ${wanted.en}, and this is ${found.en}`,
      fr: `${what.fr} attend ${wanted.fr}, or ceci est ${found.fr}`,
    },
    otherShape(finding, node, field, path),
  );
}

/** @param sentence what `sentenceIn` found. */
export function colonInText(finding: Finding, sentence: ScalarNode, field: Field, path: Path): Diagnostic {
  const wanted =
    field.type === 'text'
      ? { en: 'put the text in quotes', fr: 'mettre le texte entre guillemets' }
      : { en: `write ${wantedBy(finding, field, path).en}`, fr: `écrire ${wantedBy(finding, field, path).fr}` };
  return error(
    'wrong-type',
    sentence.range,
    {
      en: `the ': ' in this text makes a field of its first words; ${wanted.en}`,
      fr: `« : » dans ce texte fait de ses premiers mots un champ ; ${wanted.fr}`,
    },
    asSentence(finding, sentence, field, path),
  );
}

function placeOf({ kind }: Finding, path: Path): LocalizedText {
  if (path.length === 0) return fileNames[kind];
  const name = nameOf(path);
  return typeof path.at(-1) === 'number'
    ? { en: `each item of '${name}'`, fr: `chaque élément de « ${name} »` }
    : { en: `'${name}'`, fr: `« ${name} »` };
}

const fileNames: Readonly<Record<FileKind, LocalizedText>> = {
  role: { en: 'a role file', fr: 'une fiche' },
  translation: { en: 'a translation', fr: 'une traduction' },
  config: { en: 'a settings file', fr: 'un fichier de réglages' },
  vocabulary: { en: 'a vocabulary', fr: 'un vocabulaire' },
};

/** A field is there and nothing is written in it. */
export function emptyValue(finding: Finding, range: TextRange, field: Field, path: Path): Diagnostic {
  const hashed = field.type === 'text' ? textBehindHash(finding, range) : undefined;
  if (hashed) return error('wrong-type', hashed, textAsRemark, inQuotesInstead(finding, hashed));
  const wanted = wantedBy(finding, field, path);
  const name = nameOf(path);
  const part = isJson(finding) ? { en: 'field', fr: 'le champ' } : { en: 'line', fr: 'la ligne' };
  return error(
    'wrong-type',
    range,
    {
      en: `'${name}' has no value; write ${wanted.en} or remove the ${part.en}`,
      fr: `« ${name} » n’a pas de valeur ; écrire ${wanted.fr} ou retirer ${part.fr}`,
    },
    removeField(finding, path),
  );
}

export function unknownValue(
  { uri, text }: Finding,
  node: SyntaxNode,
  field: Field,
  path: Path,
): Diagnostic | undefined {
  if (node.kind !== 'scalar' || node.value === null) return undefined;
  const written = shown(typeof node.value === 'string' ? node.value : text.slice(node.range.start, node.range.end));
  const choice = choiceOf(field);
  if (isBlank(node)) return error('unknown-value', node.range, emptyText(path, choice));
  const meant = meantValue(field, node.value);
  return error(
    'unknown-value',
    node.range,
    {
      en: `'${written}' is not a value of '${nameOf(path)}'${didYouMean(meant).en} (${choice.en})`,
      fr: `« ${written} » n’est pas une valeur de « ${nameOf(path)} »${didYouMean(meant).fr} (${choice.fr})`,
    },
    changeTo(uri, text, node.range, meant),
  );
}

export function badForm(finding: Finding, node: SyntaxNode, field: Field, path: Path): Diagnostic {
  const form = field.form ?? { en: 'another form', fr: 'une autre forme' };
  if (isBlank(node)) return error('bad-form', node.range, emptyText(path, form));
  const value = node.kind === 'scalar' ? shown(String(node.value)) : '';
  return error(
    'bad-form',
    node.range,
    {
      en: `'${value}' does not fit '${nameOf(path)}', which wants ${form.en}`,
      fr: `« ${value} » ne convient pas à « ${nameOf(path)} », qui attend ${form.fr}`,
    },
    fitForm(finding, node, field),
  );
}

export function badDate(finding: Finding, node: SyntaxNode, path: Path, value: string): Diagnostic {
  const day = dayOf(value);
  if (isBlank(node)) return error('bad-date', node.range, emptyText(path, aDay));
  const message = day
    ? {
        en: `'${shown(value)}' in '${nameOf(path)}' is not written year-month-day; write "${day}"`,
        fr: `« ${shown(value)} » dans « ${nameOf(path)} » n’est pas écrit année-mois-jour ; écrire "${day}"`,
      }
    : {
        en: `'${shown(value)}' in '${nameOf(path)}' is not a day of the calendar; write ${aDay.en}`,
        fr: `« ${shown(value)} » dans « ${nameOf(path)} » n’est pas un jour du calendrier ; écrire ${aDay.fr}`,
      };
  return error('bad-date', node.range, message, asDay(finding, node, day));
}

const aDay = { en: 'year-month-day, for example "2027-03-31"', fr: 'année-mois-jour, par exemple "2027-03-31"' };

/** Between quotation marks, nobody sees a text that is empty. */
function emptyText(path: Path, wanted: LocalizedText): LocalizedText {
  const name = nameOf(path);
  return { en: `'${name}' is empty; write ${wanted.en}`, fr: `« ${name} » est vide ; écrire ${wanted.fr}` };
}

/** A plain scalar where text is wanted, that YAML readers take for something else. */
export function scalarTrap({ uri, text }: Finding, node: SyntaxNode, path: Path): Diagnostic {
  const written = text.slice(node.range.start, node.range.end);
  const kind = readAs(node, written);
  const quoted = `"${written.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
  return error(
    'yaml-scalar-trap',
    node.range,
    {
      en: `${shown(written)} in '${nameOf(path)}' is not read as text but as ${kind.en}; write ${shown(quoted)}`,
      fr: `${shown(written)} dans « ${nameOf(path)} » n’est pas lu comme un texte mais comme ${kind.fr} ; écrire ${shown(quoted)}`,
    },
    [
      {
        title: { en: 'Put the value in quotes', fr: 'Mettre la valeur entre guillemets' },
        safe: true,
        edit: editOf(uri, { range: node.range, newText: quoted }),
      },
    ],
  );
}

/** What YAML readers, ours or others, take a plain word for. */
function readAs(node: SyntaxNode, written: string): LocalizedText {
  if ((node.kind === 'scalar' && typeof node.value === 'boolean') || /^[a-z]+$/i.test(written)) {
    return { en: 'yes/no', fr: 'oui ou non' };
  }
  return /^\d{4}-\d/.test(written) ? { en: 'a date', fr: 'une date' } : { en: 'a number', fr: 'un nombre' };
}

export function outOfRange(
  finding: Finding,
  node: SyntaxNode,
  field: Field,
  path: Path,
  { keyword, limit }: { readonly keyword: string; readonly limit: number },
): Diagnostic | undefined {
  const name = nameOf(path);
  if (keyword.startsWith('min') && keyword !== 'minimum') {
    // A field in it that has no value is told at its own place.
    if (node.kind === 'map' && node.entries.length > 0) return undefined;
    return error('out-of-range', visibleRange(node), emptyText(path, wantedBy(finding, field, path)));
  }
  if (keyword === 'maxLength') {
    return error('out-of-range', visibleRange(node), {
      en: `the text of '${name}' is longer than ${limit} characters`,
      fr: `le texte de « ${name} » dépasse ${limit} caractères`,
    });
  }
  if (keyword === 'maxItems') {
    return error('out-of-range', headOf(node), {
      en: `the list '${name}' has more than ${limit} items`,
      fr: `la liste « ${name} » compte plus de ${limit} éléments`,
    });
  }
  const { minimum, maximum } = field;
  const bounds =
    minimum !== undefined && maximum !== undefined
      ? { en: `between ${minimum} and ${maximum}`, fr: `compris entre ${minimum} et ${maximum}` }
      : {
          en: `${keyword === 'maximum' ? 'at most' : 'at least'} ${limit}`,
          fr: `${keyword === 'maximum' ? 'au plus' : 'au moins'} ${limit}`,
        };
  return error('out-of-range', node.range, {
    en: `'${name}' wants a number ${bounds.en}`,
    fr: `« ${name} » attend un nombre ${bounds.fr}`,
  });
}

function isBlank(node: SyntaxNode): boolean {
  return node.kind === 'scalar' && String(node.value).trim() === '';
}

/** The name people know the place by: the innermost field, not the position in a list. */
function nameOf(path: Path): string {
  const name = path.findLast((step) => typeof step === 'string');
  return shown(name ?? 'file');
}

/** Where to point for a whole map or list: its first line is enough. */
function headOf(node: SyntaxNode): TextRange {
  if (node.kind === 'map') return node.entries[0]?.key.range ?? node.range;
  if (node.kind === 'list') return node.items[0] ? headOf(node.items[0]) : node.range;
  return node.range;
}

function visibleRange(node: SyntaxNode): TextRange {
  return node.kind === 'scalar' ? node.range : headOf(node);
}

function describe(text: string, node: SyntaxNode): LocalizedText {
  if (node.kind === 'map') return { en: 'a group of fields', fr: 'un groupe de champs' };
  if (node.kind === 'list') return { en: 'a list', fr: 'une liste' };
  const written = shown(text.slice(node.range.start, node.range.end));
  if (node.value === null) return { en: 'empty', fr: 'vide' };
  if (typeof node.value === 'number') return { en: `the number ${written}`, fr: `le nombre ${written}` };
  if (typeof node.value === 'boolean')
    return { en: `the yes-or-no value ${written}`, fr: `la valeur oui/non ${written}` };
  const isBlock = typeof node.value === 'string' && (node.style === 'literal' || node.style === 'folded');
  const quoted = isBlock ? `"${shown(node.value.trimEnd())}"` : quotedOnce(written);
  return { en: `the text ${quoted}`, fr: `le texte ${quoted}` };
}

function quotedOnce(written: string): string {
  return /^["']/.test(written) ? written : `"${written}"`;
}

/** What is to be written, with the fields of a group. */
function wantedBy(finding: Finding, field: Field, path: Path): LocalizedText {
  if (field.type === 'list' && isJson(finding)) {
    return { en: 'a list (values between brackets)', fr: 'une liste (des valeurs entre crochets)' };
  }
  const name = typeNames[field.type];
  const all = field.type === 'group' && path.length > 0 ? namesIn(field) : [];
  if (all.length === 0) return name;
  const first = field.required.length > 0 ? field.required : all.slice(0, FEW);
  const names = all.length <= FEW ? all.join(', ') : `${first.join(', ')}, …`;
  return { en: `${name.en} (${names})`, fr: `${name.fr} (${names})` };
}

/** The fields of a group; where their names are free, those of the example. */
function namesIn({ fields, examples }: Field): readonly string[] {
  const [example] = examples;
  if (fields.size > 0 || typeof example !== 'object' || example === null) return [...fields.keys()];
  return [...Object.keys(example), '…'];
}

/** Fields that are named one by one; of more only those that are needed. */
const FEW = 5;

function isJson({ uri }: Finding): boolean {
  return languageOfName(uri) === 'json';
}

const typeNames: Readonly<Record<FieldType, LocalizedText>> = {
  text: { en: 'text', fr: 'un texte' },
  number: { en: 'a number', fr: 'un nombre' },
  'whole number': { en: 'a whole number', fr: 'un nombre entier' },
  'yes or no': { en: 'true or false', fr: 'true (oui) ou false (non)' },
  list: { en: "a list (lines that start with '- ')", fr: 'une liste (des lignes qui commencent par « - »)' },
  group: { en: 'a group of fields', fr: 'un groupe de champs' },
  anything: { en: 'a value', fr: 'une valeur' },
};
