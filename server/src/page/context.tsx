import type { ComponentChildren } from 'preact';
import type { RoleLink, RoleTranslation } from '../../../schemas/types.ts';
import { completeness, type Completeness } from '../model/completeness.ts';
import { configFor, type Config } from '../model/config.ts';
import type { PartialRole, RoleDocument } from '../model/document.ts';
import { languageOfOthers } from '../model/language-of-others.ts';
import { pointersOf, pointerTo } from '../model/pointers.ts';
import { isPublic, publicRole, publicTranslation } from '../model/public-role.ts';
import type { RoleIndex } from '../model/role-index.ts';
import type { PageSettings } from '../model/settings/page-settings.ts';
import { fileName } from '../schema/file-name.ts';
import { isForeign, pickLanguage, type Language, type LocalizedText } from '../text/language.ts';
import { wantOurs } from '../text/wanted.ts';
import { itemsOf, type RoleItem } from './items.ts';
import { overlay, type OverlaidRole } from './overlay.ts';
import { linksNaming, type RelationList } from './role-pages.ts';
import { typeset } from './typography.ts';
import { untranslatedOf } from './untranslated.ts';

/** What every section is given. The functions can be taken out of it. */
export interface PageContext {
  /** What of the role is for everybody; there is no other on a page. */
  readonly role: PartialRole;
  /** The id of the role, also where the page is a translation of it; absent in a file that has none. */
  readonly id: string | undefined;
  readonly title: string;
  /** BCP 47 tag of the spec's own texts; absent where the file does not say. */
  readonly lang: string | undefined;
  /** The language of our words on the page. */
  readonly language: Language;
  /** Of the whole role, internal fields as well. */
  completeness(): Completeness;
  /** A list of the file is longer than any may be, and the role has but its first items. */
  readonly isCut: boolean;
  /** The file is larger or more deeply nested than is read, and the role has nothing of it. */
  readonly isUnread: boolean;
  readonly index: RoleIndex;
  /** Of the file that the page is made of. */
  readonly uri: string;
  readonly settings: PageSettings;
  /** The picture at the head: the bytes as a `data:` address, and what it says. */
  readonly logo: { readonly address: string; readonly alt: string } | undefined;
  readonly translation: TranslationFacts | undefined;
  /** One of our words, marked as foreign where the spec is in a language that we do not speak. */
  label(text: LocalizedText): ComponentChildren;
  /** The same of our words with figures: apart, they would be read in the direction of the spec, ranges the wrong way round. */
  ours(words: ComponentChildren): ComponentChildren;
  /** A text of the spec, set in the way of its language, and marked with it where it was not translated. */
  text(leaf: string): ComponentChildren;
  /** The attributes of the element that shows this map or list of the role. */
  placeOf(item: object): PlaceAttributes;
  /** The JSON pointer of a field, for `data-pointer`; nothing where the file does not have it. */
  pointerTo(...names: readonly string[]): string | undefined;
  /** The language of a text of the spec where it was not translated. */
  foreign(leaf: string): string | undefined;
  /** The item of this file that has the id. */
  itemNamed(kind: string, id: string): (RoleItem & { readonly anchor: string }) | undefined;
  /** Whether there is such an item, but not for everybody: then not even its id is told. */
  isInternal(kind: string, id: string): boolean;
  /** The other roles that name this one in that list, where everybody may know. */
  linksNaming(list: RelationList): readonly RoleLink[];
  /** Whether the role with that id is no longer in use, where everybody may know. */
  isRetired(id: string): boolean;
}

export interface PlaceAttributes {
  /** The anchor of an item: its kind and its id. The second item of the same id has none. */
  readonly id?: string | undefined;
  readonly 'data-pointer'?: string | undefined;
}

interface TranslationFacts {
  /** The role it translates; absent where no file has that role. */
  readonly source: PartialRole | undefined;
  /** The version of the source that it was made from. */
  readonly version: string | undefined;
  /** The language of the texts that should be translated and are not; absent where there is none. */
  readonly otherLang: string | undefined;
}

export interface ContextOptions {
  /** Of our words; by default that of the spec, else of most others, English where we do not speak it. */
  readonly language?: Language | undefined;
  /** By default the settings among the files of the index. */
  readonly config?: Config | undefined;
  readonly logo?: { readonly address: string } | undefined;
}

export function pageContext(document: RoleDocument, index: RoleIndex, options: ContextOptions = {}): PageContext {
  wantOurs('document', document, 'RoleDocument');
  wantOurs('index', index, 'RoleIndex');
  const { tree } = document;
  const config = options.config ?? configFor(document.uri, index.configs);
  const whole = document.translation;
  const wholeSource = whole?.translationOf === undefined ? undefined : index.role(whole.translationOf)?.role;
  const isLeftOut = (other: string): boolean => index.isLeftOut(other);
  const translation = whole && publicTranslation(whole, wholeSource, config.page, isLeftOut);
  const source = wholeSource && publicRole(wholeSource, config.page, isLeftOut);
  const ownRole = publicRole(document.role, config.page, isLeftOut);
  const { role, origins } = translation ? overlaidRole(source, translation) : { role: ownRole, origins: none };
  const id = translation ? translation.translationOf : role.id;
  const lang = role.lang;
  const own = pickLanguage(options.language ?? lang ?? languageOfOthers(document, index));
  const foreignLabels = isForeign(lang, own);
  const pointers = pointersOf(translation ?? role, tree.root);
  const anchors = anchorsOf(role);
  const internal = internalAnchors(wholeSource ?? document.role, anchors);
  const untranslated = translation && untranslatedOf(role, translation);
  // A variant of a language shares texts with it that need no mark.
  const sourceLang = lang !== undefined && isForeign(source?.lang, lang) ? source?.lang : undefined;
  const foreign = (leaf: string) => (untranslated?.has(leaf) ? sourceLang : undefined);
  const ours = (words: ComponentChildren) => (foreignLabels ? <span lang={own}>{words}</span> : words);
  return {
    role,
    id,
    title: role.title ?? translation?.translationOf ?? role.id ?? fileName(document.uri),
    lang,
    language: own,
    index,
    uri: document.uri,
    completeness: () => completeness(whole ? overlaidRole(wholeSource, whole).role : document.role),
    isCut: document.fields.some(isTooLong),
    isUnread: !tree.root && tree.problems.some(({ code }) => code === 'limit-exceeded'),
    settings: config.page,
    logo: options.logo && config.page.logo && { address: options.logo.address, alt: config.page.logo.alt },
    translation: translation && {
      source,
      version: translation.sourceVersion,
      otherLang: untranslated?.isNoticed ? sourceLang : undefined,
    },
    label: (text) => ours(text[own]),
    ours,
    text(leaf) {
      const other = foreign(leaf);
      return other === undefined ? typeset(leaf, lang) : <span lang={other}>{typeset(leaf, other)}</span>;
    },
    placeOf: (item) => ({ id: anchors.byItem.get(item), 'data-pointer': pointers.get(origins.get(item) ?? item) }),
    pointerTo: (...names) => pointerTo(tree.root, names),
    foreign,
    itemNamed: (kind, item) => anchors.byAnchor.get(`${kind}-${item}`),
    isInternal: (kind, item) => internal.has(`${kind}-${item}`),
    linksNaming: (list) => linksNaming(index, id, list, (other, name) => mayTell(other, name, index, config)),
    isRetired(other) {
      const document = index.role(other);
      return document?.head.status === 'deprecated' && mayTell(document, 'meta.status', index, config);
    },
  };
}

const none: ReadonlyMap<object, object> = new Map();

/** Other files may have other settings; where they have none, those of the page hold for what it tells of them. */
function mayTell(other: RoleDocument, name: string, index: RoleIndex, config: Config): boolean {
  const own = configFor(other.uri, index.configs);
  const { page } = own.folder === undefined ? config : own;
  // Whether the other is posted does not matter for its ties, so that its file need not be read.
  return isPublic({}, name, page);
}

function isTooLong({ node, field: { maxItems } }: RoleDocument['fields'][number]): boolean {
  return node.kind === 'list' && maxItems !== undefined && node.items.length > maxItems;
}

/** Without its source, a translation still tells what a role has at its root. */
function overlaidRole(source: PartialRole | undefined, translation: Partial<RoleTranslation>): OverlaidRole {
  const { title, summary, mission, family } = translation;
  return overlay(source ?? leaveOut({ title, summary, mission, family }), translation);
}

function leaveOut(role: { readonly [Name in keyof PartialRole]: PartialRole[Name] | undefined }): PartialRole {
  return Object.fromEntries(Object.entries(role).filter(([, value]) => value !== undefined));
}

interface Anchors {
  readonly byItem: ReadonlyMap<object, string>;
  readonly byAnchor: ReadonlyMap<string, RoleItem & { readonly anchor: string }>;
}

function anchorsOf(role: PartialRole): Anchors {
  const byItem = new Map<object, string>();
  const byAnchor = new Map<string, RoleItem & { readonly anchor: string }>();
  for (const item of itemsOf(role)) {
    const anchor = `${item.kind}-${item.id}`;
    if (byAnchor.has(anchor)) continue;
    byItem.set(item.item, anchor);
    byAnchor.set(anchor, { ...item, anchor });
  }
  return { byItem, byAnchor };
}

/** The anchors that the whole role would have, and its public part has not. */
function internalAnchors(role: PartialRole, { byAnchor }: Anchors): ReadonlySet<string> {
  const all = [...itemsOf(role)].map(({ kind, id }) => `${kind}-${id}`);
  return new Set(all.filter((anchor) => !byAnchor.has(anchor)));
}
