import type { Role } from '../../../../schemas/types.ts';
import type { PlainData } from '../../syntax/write/value.ts';
import type { LocalizedText } from '../../text/language.ts';
import type { ImportProblem } from './import-problem.ts';
import type { Source } from './source.ts';

/** Reads roles from one format of others. Pure: what it is given is all that it knows. */
export interface Importer {
  /** As it is asked for on the command line. */
  readonly name: string;
  readonly summary: LocalizedText;
  /** Whether a file is most likely in this format. */
  recognises(source: Source): boolean;
  read(source: Source, options: ReadOptions): ReadResult;
}

export interface ReadOptions {
  /** The language of the roles, a tag such as `fr`, for sources that do not tell theirs. */
  readonly lang: string;
  /** By the heading of a column, what it holds: a name of `columnFields`, or nothing to leave it out. */
  readonly columns: Readonly<Record<string, string>>;
}

/** What a file holds. */
export interface ReadResult {
  readonly roles: readonly ReadRole[];
  /** What was found in the file and belongs to none of its roles. */
  readonly homeless: readonly Homeless[];
  readonly problems: readonly ImportProblem[];
}

/** A role that was found in a file of another format. */
export interface ReadRole {
  /** What the source knows this role by, the same at each import: `rome E1113`. */
  readonly key: string;
  /** Its source has nothing but its title to tell it from others: another one may have this key the next time. */
  readonly isKnownByTitle?: boolean;
  readonly id: string;
  readonly title: string;
  /** Fits the schema, in its order; all ids are there. */
  readonly role: RoleData;
  /** What of it no field of a role holds. */
  readonly homeless: readonly Homeless[];
}

/** The fields of a role as plain data, in the order of the schema. */
export type RoleData = Readonly<Record<string, PlainData>>;

/** A part of a source that found no place in the role. */
export interface Homeless {
  /** Where it stands in the source, lists as `[]`: `riasec.majeur`, a heading, the name of a column. */
  readonly where: string;
  readonly reason: LocalizedText;
  /** All of it. */
  readonly values: readonly string[];
}

/** A role on its way: what is missing is `undefined`, and items have no ids yet unless they are referred to. */
export type Loose<T> = T extends readonly (infer Item)[]
  ? readonly (Loose<Item> | undefined)[]
  : T extends object
    ? { readonly [Name in keyof T]?: Loose<T[Name]> | undefined }
    : T;

export type LooseRole = Loose<Role>;

/** Fields that nobody has held against the schema yet, of a role or of a part of one. */
export type LooseFields = Readonly<Record<string, unknown>>;
