import type { ChangeKind, Difference } from './change.ts';
import { about, isLong } from './phrases.ts';
import type { Phrase } from './told.ts';

/** The sentence for what tells two roles apart: nothing has changed, and each of them has its own. */
export function phraseBetween({ isTypography, isItem, kind, field, before, after }: Difference): Phrase {
  if (isTypography) return about(typography);
  // Of a relation, the list says which one it is.
  if (isItem && field.fields.has('role')) return (told) => values[kind]({ ...told, title: told.list });
  if (isItem) return about(items[kind]);
  return about(isLong(before?.value) && isLong(after?.value) ? wording : values[kind]);
}

const typography: Phrase = ({ title }) => ({
  en: `only the typography of '${title.en}' differs`,
  fr: `seule la typographie de « ${title.fr} » diffère`,
});

const wording: Phrase = ({ title }) => ({
  en: `'${title.en}' is worded differently`,
  fr: `la rédaction de « ${title.fr} » diffère`,
});

const values: Readonly<Record<ChangeKind, Phrase>> = {
  added: ({ title, after }) => ({
    en: `'${title.en}': '${after.en}', in the second only`,
    fr: `« ${title.fr} » : « ${after.fr} », dans le second seulement`,
  }),
  removed: ({ title, before }) => ({
    en: `'${title.en}': '${before.en}', in the first only`,
    fr: `« ${title.fr} » : « ${before.fr} », dans le premier seulement`,
  }),
  changed: ({ title, before, after }) => ({
    en: `'${title.en}': '${after.en}' instead of '${before.en}'`,
    fr: `« ${title.fr} » : « ${after.fr} » au lieu de « ${before.fr} »`,
  }),
  moved: ({ title }) => ({
    en: `'${title.en}' come in another order`,
    fr: `l’ordre diffère dans « ${title.fr} »`,
  }),
};

const items: Readonly<Record<ChangeKind, Phrase>> = {
  added: ({ item }) => ({ en: `${item.en}, in the second only`, fr: `${item.fr}, dans le second seulement` }),
  removed: ({ item }) => ({ en: `${item.en}, in the first only`, fr: `${item.fr}, dans le premier seulement` }),
  changed: ({ item }) => ({ en: `${item.en} differs`, fr: `${item.fr} diffère` }),
  moved: ({ item, from = { en: '', fr: '' }, list }) => ({
    en: `${item.en} stands in '${list.en}' instead of '${from.en}'`,
    fr: `${item.fr} figure dans « ${list.fr} » au lieu de « ${from.fr} »`,
  }),
};
