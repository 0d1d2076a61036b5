import type { ComponentChildren } from 'preact';
import type { PartialRole, RoleDocument } from '../model/document.ts';
import type { RoleIndex } from '../model/role-index.ts';
import { pickLanguage, type Language, type LocalizedText } from '../text/language.ts';
import { itemsOf, type RoleItem } from './items.ts';
import { primaryTag } from './language-names.ts';
import { overlay, type OverlaidRole } from './overlay.ts';
import { pointersOf, pointerTo } from './pointers.ts';
import { typeset } from './typography.ts';

/** What every section is given. The functions can be taken out of it. */
export interface PageContext {
  readonly role: PartialRole;
  /** The id of the role, also where the page is a translation of it; absent in a file that has none. */
  readonly id: string | undefined;
  readonly title: string;
  /** BCP 47 tag of the spec's own texts; absent where the file does not say. */
  readonly lang: string | undefined;
  /** The language of our words on the page. */
  readonly language: Language;
  readonly index: RoleIndex;
  /** For a translation: the role it translates, and the version it was made from; `source` is absent where no file has that role. */
  readonly translation: { readonly source: PartialRole | undefined; readonly version: string | undefined } | undefined;
  /** One of our words, marked as foreign where the spec is in a language that we do not speak. */
  label(text: LocalizedText): ComponentChildren;
  /** A text of the spec, set in the way of its language. */
  text(leaf: string): string;
  /** The attributes of the element that shows this map or list of the role. */
  placeOf(item: object): PlaceAttributes;
  /** The JSON pointer of a field, for `data-pointer`; nothing where the file does not have it. */
  pointerTo(...names: readonly string[]): string | undefined;
  /** The language of a field at the root where it was not translated. */
  foreign(name: keyof PartialRole): string | undefined;
  /** The item of this file that has the id. */
  itemNamed(kind: string, id: string): (RoleItem & { readonly anchor: string }) | undefined;
}

export interface PlaceAttributes {
  /** The anchor of an item: its kind and its id. The second item of the same id has none. */
  readonly id?: string | undefined;
  readonly 'data-pointer'?: string | undefined;
  /** Set where the item was not translated. */
  readonly lang?: string | undefined;
}

/** @param language of our words; by default that of the spec, English where we do not speak it. */
export function pageContext(document: RoleDocument, index: RoleIndex, language?: Language): PageContext {
  const { translation, tree } = document;
  const source = translation?.translationOf === undefined ? undefined : index.role(translation.translationOf)?.role;
  const { role, origins } = overlaidRole(document, source);
  const lang = role.lang;
  const own = language ?? pickLanguage(lang);
  const foreignLabels = lang !== undefined && primaryTag(lang) !== own;
  const pointers = pointersOf(translation ?? role, tree.root);
  const anchors = anchorsOf(role);
  const untranslated = (origin: object | undefined) => (translation && !origin ? source?.lang : undefined);
  return {
    role,
    id: translation ? translation.translationOf : role.id,
    title: role.title ?? translation?.translationOf ?? role.id ?? fileName(document.uri),
    lang,
    language: own,
    index,
    translation: translation && { source, version: translation.sourceVersion },
    label: (text) => (foreignLabels ? <span lang={own}>{text[own]}</span> : text[own]),
    text: (leaf) => typeset(leaf, lang),
    placeOf(item) {
      const anchor = anchors.byItem.get(item);
      const origin = origins.get(item);
      const pointer = pointers.get(translation ? (origin ?? item) : item);
      return { id: anchor, 'data-pointer': pointer, lang: anchor === undefined ? undefined : untranslated(origin) };
    },
    pointerTo: (...names) => pointerTo(tree.root, names),
    foreign: (name) => (translation && !(name in translation) ? source?.lang : undefined),
    itemNamed: (kind, id) => anchors.byAnchor.get(`${kind}-${id}`),
  };
}

/** Without its source, a translation still tells what a role has at its root. */
function overlaidRole({ role, translation }: RoleDocument, source: PartialRole | undefined): OverlaidRole {
  if (!translation) return { role, origins: new Map() };
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

/** `nurse.role.yaml` of `file:///roles/nurse.role.yaml`. */
function fileName(uri: string): string {
  const name = uri.split(/[\\/]/).findLast((part) => part !== '') ?? uri;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
