import { kindOfName } from '../../schema/kinds.ts';
import type { LocalizedText } from '../../text/language.ts';
import { allImporters, importerOf } from './all.ts';
import type { ImportProblem } from './import-problem.ts';
import type { ReadOptions, ReadResult, ReadRole } from './importer.ts';
import { Losses, removed } from './losses.ts';
import { freeName } from './merging/free-name.ts';
import { jsonProblem, type Source } from './source.ts';

/** How roles are to be read. */
export interface ImportWish extends ReadOptions {
  /** The name of an importer; absent: the content of each file tells. */
  readonly format?: string | undefined;
  /** The option that says the format, where there are options. */
  readonly formatOption?: string;
}

/** What was read, and as which format. */
export interface Imported extends ReadResult {
  /** The name of the importer that read it; absent where none could. */
  readonly format: string | undefined;
}

/**
 * The roles in a file of another format. Never fails: what could not be read is among the problems, and what found no
 * place in a role is told.
 */
export function importRoles(source: Source, wish: ImportWish): Imported {
  const kind = kindOfName(source.name);
  if (kind)
    return { format: undefined, roles: [], homeless: [], problems: [{ severity: 'error', message: ours[kind] }] };
  const importer =
    wish.format === undefined ? importerOf(source) : allImporters.find(({ name }) => name === wish.format);
  if (!importer) return { format: undefined, roles: [], homeless: [], problems: [unknown(source, wish)] };
  const broken = brokenJson(source);
  if (broken) return { format: importer.name, roles: [], homeless: [], problems: [broken] };
  const result = importer.read(source, wish);
  const problems = result.roles.length + result.problems.length === 0 ? [noRole] : result.problems;
  const losses = new Losses();
  for (const { cell, words } of source.removed) losses.add(cell, words, removed);
  const homeless = [...result.homeless, ...losses.all()];
  return { format: importer.name, ...result, roles: numbered(result.roles), homeless, problems };
}

/** What nobody recognises may be meant for JSON or a table, and broken: then that is what is wrong with it. */
function unknown(source: Source, { formatOption }: ImportWish): ImportProblem {
  const broken = brokenJson(source);
  if (broken) return broken;
  if (/^[ct]sv$/.test(source.ending) && 'problem' in source.table) {
    return { severity: 'error', ...source.table.problem };
  }
  const isEmpty = source.text.trim() === '' && 'problem' in source.table;
  return { severity: 'error', message: isEmpty ? empty : unrecognised(formatOption) };
}

function brokenJson(source: Source): ImportProblem | undefined {
  const isMeant = /^json|ld$/.test(source.ending) || /^\s*[[{]\s*["[{]/.test(source.text.slice(0, 1000));
  const isText = /^(?:md|markdown|txt|text)$/.test(source.ending);
  return isMeant && !isText && source.json === undefined ? jsonProblem(source) : undefined;
}

/** Ids that two roles of one file would have are numbered; keys as well. */
function numbered(roles: readonly ReadRole[]): readonly ReadRole[] {
  const [ids, keys] = [new Set<string>(), new Set<string>()];
  return roles.map((read) => {
    const id = freeName(read.id, '-', ids);
    const key = freeName(read.key, ' ', keys);
    return id === read.id && key === read.key ? read : { ...read, key, id, role: { ...read.role, id } };
  });
}

const ours: Readonly<Record<NonNullable<ReturnType<typeof kindOfName>>, LocalizedText>> = {
  role: {
    en: 'this file is a role of Rolespec already; there is nothing to import',
    fr: 'ce fichier est déjà une fiche Rolespec ; il n’y a rien à importer',
  },
  config: {
    en: 'this file holds settings of Rolespec, and no role',
    fr: 'ce fichier contient des réglages de Rolespec, et aucun rôle',
  },
  vocabulary: {
    en: 'this file is a vocabulary, and holds no role',
    fr: 'ce fichier est un vocabulaire, et ne contient aucun rôle',
  },
};

const empty: LocalizedText = { en: 'this file is empty', fr: 'ce fichier est vide' };

function unrecognised(option: string | undefined): LocalizedText {
  const advice = option === undefined ? { en: '', fr: '' } : saidBy(option);
  return {
    en: `nothing tells in which format this file is${advice.en}`,
    fr: `rien ne dit dans quel format est ce fichier${advice.fr}`,
  };
}

function saidBy(option: string): LocalizedText {
  return { en: `; say it with ${option}`, fr: ` ; l’indiquer par ${option}` };
}

const noRole: ImportProblem = {
  severity: 'error',
  message: { en: 'no role was found in this file', fr: 'aucun rôle n’a été trouvé dans ce fichier' },
};
