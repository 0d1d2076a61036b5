import type { AlternativeTitle, Meta, TranslatedAlternativeTitle } from '../../../schemas/types.ts';
import type { Config } from '../model/config.ts';
import type { PartialRole, RoleDocument } from '../model/document.ts';
import { caveatIn, type Caveat } from '../model/caveat.ts';
import { publicRole, publicTranslation } from '../model/public-role.ts';
import type { RoleIndex } from '../model/role-index.ts';
import { addressOf, type LinkTarget } from '../page/link.tsx';
import { plainText } from '../page/markdown.ts';
import { closestIn, type Language } from '../text/language.ts';

/** What the site's own pages tell of the page of a role in one language. */
export interface RoleText {
  readonly uri: string;
  /** Of the role, also where this is a translation. */
  readonly id: string;
  readonly isTranslation: boolean;
  /** BCP 47 tag; absent where the file does not say. */
  readonly lang: string | undefined;
  readonly title: string;
  /** What the role is for, in words without marks: the summary, else the mission. */
  readonly summary: string | undefined;
  readonly family: string | undefined;
  readonly names: readonly OtherName[];
  /** The skills and tools that it names. */
  readonly asks: readonly Asked[];
  /** Of the role, also where this is a translation. */
  readonly status: Status | undefined;
}

type Status = NonNullable<Meta['status']>;

export interface OtherName {
  readonly text: string;
  /** A hidden one only helps to find the role. */
  readonly kind: 'synonym' | 'former' | 'hidden';
}

/** A skill or a tool. */
export interface Asked {
  /** The same in every language of the role. */
  readonly key: string;
  readonly label: string;
}

/** A role of the site, in all the languages that it has a page in. */
export interface SiteRole {
  readonly id: string;
  /** In its own language first. */
  readonly texts: readonly [RoleText, ...RoleText[]];
}

/**
 * What the site tells of a file, and nothing that is not for everybody; nothing where the file does not say which role it
 * is about.
 *
 * @param index has the role that a translation translates.
 */
export function roleText(document: RoleDocument, index: RoleIndex, config: Config): RoleText | undefined {
  const { uri, role, translation } = document;
  if (!translation) {
    const { id, title, lang, summary, mission, family, meta, ...rest } = publicRole(role, config.page);
    if (id === undefined) return undefined;
    return {
      uri,
      id,
      isTranslation: false,
      lang,
      title: title ?? id,
      summary: plainText(summary ?? mission) || undefined,
      family,
      names: ownNames({ title, ...rest }),
      asks: asked(rest),
      status: meta?.status,
    };
  }
  const id = translation.translationOf;
  if (id === undefined) return undefined;
  const source = index.role(id)?.role;
  const { title, lang, summary, mission, family, ...rest } = publicTranslation(translation, source, config.page);
  return {
    uri,
    id,
    isTranslation: true,
    lang,
    title: title ?? id,
    summary: plainText(summary ?? mission) || undefined,
    family,
    names: translatedNames({ title, ...rest }, source),
    asks: asked(rest),
    status: source && publicRole(source, config.page).meta?.status,
  };
}

/** The name of the file that holds the page; nothing where it can have none. */
export function pageOf(text: RoleText): string | undefined {
  return text.isTranslation && text.lang === undefined ? undefined : addressOf(targetOf(text));
}

/** The page, for a link. */
export function targetOf({ id, lang, isTranslation }: RoleText): LinkTarget {
  return { role: id, lang: isTranslation ? lang : undefined };
}

/** The text for readers of that language: the role's own or a translation, else the role's own in whatever language. */
export function textFor({ texts }: SiteRole, language: Language): RoleText {
  return closestIn(texts, language, ({ lang }) => lang) ?? texts[0];
}

/** What a reader should know before they rely on the text; nothing where it holds. */
export function caveatOf({ status }: RoleText): Caveat | undefined {
  return caveatIn(status);
}

/** The labels of the skills and tools as that text has them; what a translation leaves out is as in the role's own. */
export function asksOf({ texts: [own] }: SiteRole, text: RoleText): readonly string[] {
  const labels = new Map(text.asks.map(({ key, label }) => [key, label]));
  return [...new Set(own.asks.map(({ key, label }) => labels.get(key) ?? label))];
}

function asked({ skills, tools = [] }: Asking): readonly Asked[] {
  const { technical = [], knowledge = [], soft = [] } = skills ?? {};
  const keyed = (kind: string, all: readonly Labelled[]): readonly Asked[] =>
    all.flatMap(({ id, label }) => (label === undefined ? [] : { key: `${kind}-${id}`, label }));
  return [...keyed('skill', [...technical, ...knowledge, ...soft]), ...keyed('tool', tools)];
}

function ownNames({ title, titleForms, alternativeTitles = [] }: Names): readonly OtherName[] {
  return [...alternativeTitles.map(({ label, kind }) => nameOf(label, kind)), ...formsBeside(title, titleForms)];
}

function translatedNames(
  { title, titleForms, alternativeTitles = [] }: Names<TranslatedAlternativeTitle>,
  source: PartialRole | undefined,
): readonly OtherName[] {
  const kinds = new Map((source?.alternativeTitles ?? []).map(({ id, kind }) => [id, kind]));
  return [
    ...alternativeTitles.flatMap(({ id, label }) => (label === undefined ? [] : nameOf(label, kinds.get(id)))),
    ...formsBeside(title, titleForms),
  ];
}

function nameOf(text: string, kind: AlternativeTitle['kind']): OtherName {
  return { text, kind: kind === 'former' || kind === 'hidden' ? kind : 'synonym' };
}

/** The forms of the title are on the page; in a list of names they would stand beside the title itself. */
function formsBeside(
  title: string | undefined,
  { feminine, masculine, neutral }: TitleForms = {},
): readonly OtherName[] {
  return [feminine, masculine, neutral].flatMap((text) =>
    text === undefined || text === title ? [] : { text, kind: 'hidden' },
  );
}

type TitleForms = NonNullable<PartialRole['titleForms']>;

interface Labelled {
  readonly id: string;
  readonly label?: string;
}

interface Asking {
  readonly skills?: { readonly [Kind in 'technical' | 'knowledge' | 'soft']?: readonly Labelled[] };
  readonly tools?: readonly Labelled[];
}

interface Names<Title = AlternativeTitle> {
  readonly title: string | undefined;
  readonly titleForms?: TitleForms;
  readonly alternativeTitles?: readonly Title[];
}
