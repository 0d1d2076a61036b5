/** Which field somebody means by a name, in either language and at whatever level of the file it is written. */
import type { Path, SyntaxNode } from '../syntax/tree.ts';
import { once } from '../text/once.ts';
import { fieldSynonyms } from './field-synonyms.ts';
import { rootField, type Field } from './field.ts';
import type { FileKind } from './kinds.ts';
import { folded } from './suggest.ts';

/** A field and where it belongs. */
export interface Home {
  readonly name: string;
  /** The names that lead to its group, lists looked through. */
  readonly around: readonly string[];
  readonly field: Field;
  /** It belongs to the items of a list, of which there may be many. */
  readonly inList: boolean;
}

/** The field of this place, if the name is one of its other names: its title, or what others call it. */
export function namedHere(
  kind: FileKind,
  path: Path,
  name: string,
  value: SyntaxNode,
  isFree: IsFree,
): Home | undefined {
  const around = addressOf(path);
  const isHere = (home: Home): boolean => addressOf(home.around) === around && isFree(home.name) && fits(value, home);
  const { byName, byTitle, byWords } = homes[kind]();
  const key = keyOf(name);
  return byName.get(key)?.find(isHere) ?? byTitle.get(key)?.find(isHere) ?? byWords.get(wordsOf(name))?.find(isHere);
}

/**
 * The field of another place that has this name; nothing where several have, unless one of them is at the top level.
 * By its title only where it is in no list: there, it would take an item to say so.
 */
export function namedElsewhere(kind: FileKind, path: Path, name: string, value: SyntaxNode): Home | undefined {
  const here = addressOf(path);
  const { byName, byTitle, byWords } = homes[kind]();
  const among = (found: readonly Home[] = []): readonly Home[] =>
    found.filter((home) => addressOf(home.around) !== here && fits(value, home));
  const inGroups = (found: readonly Home[]): Home | undefined => onlyOne(found.filter(({ inList }) => !inList));
  const key = keyOf(name);
  const called = among(byName.get(key));
  return (
    inGroups(called) ??
    (called.every(({ inList, field }) => inList && field.type === 'list') ? onlyOne(called) : undefined) ??
    inGroups(among(byTitle.get(key))) ??
    inGroups(among(byWords.get(wordsOf(name))))
  );
}

/** Whether a field is there already. */
type IsFree = (name: string) => boolean;

function onlyOne(found: readonly Home[]): Home | undefined {
  return found.find(({ around }) => around.length === 0) ?? (found.length === 1 ? found[0] : undefined);
}

/** What is written in lines is no single text; everything else can be written otherwise. */
function fits({ kind }: SyntaxNode, { field: { type } }: Home): boolean {
  return kind === 'scalar' || type === 'list' || type === 'group';
}

function addressOf(path: Path): string {
  return path.filter((step) => typeof step === 'string').join('.');
}

type Homes = ReadonlyMap<string, readonly Home[]>;

interface Names {
  readonly byName: Homes;
  /** By the titles in both languages, and by synonyms. */
  readonly byTitle: Homes;
  /** By all of them, without the endings of numbers. */
  readonly byWords: Homes;
}

const homes: Readonly<Record<FileKind, () => Names>> = {
  role: once(() => namesOf('role')),
  translation: once(() => namesOf('translation')),
  config: once(() => namesOf('config')),
  vocabulary: once(() => namesOf('vocabulary')),
};

function namesOf(kind: FileKind): Names {
  const [byName, byTitle, byWords] = [new Map<string, Home[]>(), new Map<string, Home[]>(), new Map<string, Home[]>()];
  const add = (to: Map<string, Home[]>, key: string, home: Home): void => {
    const known = to.get(key);
    if (!known) to.set(key, [home]);
    else if (!known.includes(home)) known.push(home);
  };
  for (const home of homesIn(rootField(kind), [], false)) {
    const { name, around, field } = home;
    const synonyms = kind === 'config' ? [] : (fieldSynonyms[[...around, name].join('.')] ?? []);
    add(byName, keyOf(name), home);
    for (const title of [field.title.en, field.title.fr, ...synonyms]) add(byTitle, keyOf(title), home);
    for (const words of [name, field.title.en, field.title.fr, ...synonyms]) add(byWords, wordsOf(words), home);
  }
  return { byName, byTitle, byWords };
}

/** Some groups hold groups of their own kind. */
const DEEPEST = 8;

function homesIn({ fields }: Field, around: readonly string[], inList: boolean): readonly Home[] {
  if (around.length > DEEPEST) return [];
  return [...fields].flatMap(([name, field]) => {
    const inner = field.items ?? field;
    return [{ name, around, field, inList }, ...homesIn(inner, [...around, name], inList || field.items !== undefined)];
  });
}

/** Without case, accents and signs. */
function keyOf(name: string): string {
  return folded(name).replace(/[^a-z0-9]/g, '');
}

/** The words without the endings of numbers, `missions principales` like `mission principale`. */
function wordsOf(name: string): string {
  return name
    .slice(0, 200)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .split(/[\s_-]+/)
    .map((word) => keyOf(word).replace(/[sx]$/, ''))
    .join('');
}
