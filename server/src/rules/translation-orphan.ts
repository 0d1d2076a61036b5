import type { RoleDocument } from '../model/document.ts';
import type { RoleIndex } from '../model/role-index.ts';
import { sourceOfTranslation } from '../model/translation.ts';
import { orphansOf, type Orphan } from '../model/translations/translation-orphans.ts';
import { languageOfName } from '../schema/kinds.ts';
import { didYouMean } from '../schema/suggest.ts';
import { limits } from '../syntax/limits.ts';
import { entryOf, nodeAt } from '../syntax/navigate.ts';
import type { ListNode } from '../syntax/tree.ts';
import { removeEntry } from '../syntax/write.ts';
import { addField } from '../syntax/write/field.ts';
import { removeItem } from '../syntax/write/removal.ts';
import { rewriteScalar } from '../syntax/write/scalar.ts';
import { onlyByHand, type Fix } from '../text/diagnostic.ts';
import { editOf, type TextEdit } from '../text/edit.ts';
import type { LocalizedText } from '../text/language.ts';
import { shown } from '../text/shown.ts';
import type { Finding, Rule } from './rule.ts';

export const translationOrphan: Rule = {
  id: 'translation-orphan',
  severity: 'error',
  scope: 'workspace',
  summary: {
    en: 'A translation has an item that its source does not have.',
    fr: 'Une traduction contient un élément que sa source n’a pas.',
  },
  why: {
    en: 'Items are joined to the source by their id, relations by their role or source label: this one is shown nowhere. Its id was mistyped, or the source has lost or moved it.',
    fr: 'Les éléments sont rattachés à la source par leur identifiant, les liens par leur rôle ou leur libellé d’origine : celui-ci n’apparaît nulle part. L’identifiant est mal saisi, ou la source a perdu ou déplacé l’élément.',
  },
  bad: `#- /infirmier.role.yaml
id: infirmier
lang: fr
title: Infirmier / Infirmière
skills:
  soft:
    - { id: calme, label: Calme }
#- /infirmier.en.role.yaml
translationOf: infirmier
lang: en
title: Nurse
skills:
  soft:
    - { id: calme, label: Calm }
    - { id: rigueur, label: Rigour }
`,
  good: `#- /infirmier.role.yaml
id: infirmier
lang: fr
title: Infirmier / Infirmière
skills:
  soft:
    - { id: calme, label: Calme }
#- /infirmier.en.role.yaml
translationOf: infirmier
lang: en
title: Nurse
skills:
  soft:
    - { id: calme, label: Calm }
`,

  *check(document, index) {
    const source = sourceOfTranslation(document, index);
    if (!source) return;
    const orphans = orphansOf(source, document);
    const counts = new Map<ListNode, number>();
    for (const { list } of orphans) counts.set(list, (counts.get(list) ?? 0) + 1);
    for (const [position, orphan] of orphans.entries()) {
      const { key } = orphan;
      // That a field is empty is told already.
      if (key.value.trim() === '') continue;
      const isAlone = counts.get(orphan.list) === orphan.list.items.length;
      // Of more than can be told only the number counts.
      yield position < limits.problems
        ? findingFor(document, orphan, isAlone, index)
        : { range: key.range, message: messageFor(orphan) };
    }
  },
};

/** @param isAlone nothing else is in its list, other orphans apart. */
function findingFor(document: RoleDocument, orphan: Orphan, isAlone: boolean, index: RoleIndex): Finding {
  const { key, refersTo, joinedBy, meant } = orphan;
  const { range } = key;
  const id = shown(key.value);
  const elsewhere =
    joinedBy === 'id' && refersTo !== undefined
      ? index.definitions(document, { kind: refersTo, id: key.value })[0]
      : undefined;
  if (elsewhere) {
    return {
      range,
      message: { en: `'${id}' has another place in the source`, fr: `« ${id} » a une autre place dans la source` },
      related: [
        {
          location: elsewhere.location,
          message: { en: `'${id}' stands here`, fr: `« ${id} » se trouve ici` },
        },
      ],
    };
  }
  return {
    range,
    message: messageFor(orphan, meant),
    fixes: [...joining(document, orphan), ...removal(document, orphan, isAlone)],
  };
}

function messageFor({ key, path }: Orphan, meant?: string): LocalizedText {
  const id = shown(key.value);
  const list = path.findLast((step) => typeof step === 'string') ?? '';
  const question = didYouMean(meant === undefined ? undefined : shown(meant));
  return {
    en: `the source has no '${id}' in '${list}'${question.en}`,
    fr: `la source n’a pas de « ${id} » dans « ${list} »${question.fr}`,
  };
}

/** Says which item of the source is translated: over what stands there, or beside a label that is translated itself. */
function joining({ uri, text, tree }: RoleDocument, orphan: Orphan): readonly Fix[] {
  const { item, list, path, joinedBy, key, meant } = orphan;
  if (meant === undefined) return [];
  const language = languageOfName(uri);
  const edits =
    joinedBy === 'label'
      ? addField(text, tree, [...path, list.items.indexOf(item)], 'sourceLabel', meant, language)
      : [rewriteScalar(text, key, meant, language)];
  const name = shown(meant);
  const title =
    joinedBy === 'label'
      ? { en: `Join it to '${name}' of the source`, fr: `Le rattacher à « ${name} » de la source` }
      : { en: `Change to '${name}'`, fr: `Remplacer par « ${name} »` };
  return edits ? [{ title, safe: false, edit: editOf(uri, ...edits) }] : [];
}

/**
 * Somebody has translated it: it is never taken out unasked, and not while it may be what the source lacks a translation
 * of.
 */
function removal(
  { uri, text, tree }: RoleDocument,
  { item, list, path, joinedBy, free, meant }: Orphan,
  isAlone: boolean,
): readonly Fix[] {
  const isByName = joinedBy === 'id' || joinedBy === 'label';
  if (isByName && meant === undefined && free.length > 0) return [];
  const edit: TextEdit | undefined = isAlone ? withoutList() : removeItem(text, list, item);
  if (!edit) return [];
  return onlyByHand([{ title: { en: 'Remove it', fr: 'Retirer cet élément' }, safe: false, edit: editOf(uri, edit) }]);

  /** An empty list says nothing. */
  function withoutList(): TextEdit | undefined {
    const group = nodeAt(tree.root, path.slice(0, -1));
    const entry = entryOf(group, String(path.at(-1)));
    return group?.kind === 'map' && entry ? removeEntry(text, group, entry) : undefined;
  }
}
