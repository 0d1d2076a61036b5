import type { ChangeKind, Difference } from './change.ts';
import { ownPhrases } from './own-phrases.ts';
import type { Phrase, Phrases } from './told.ts';

/** The sentence for a difference: that of its field, or else one that suits any. */
export function phraseFor(difference: Difference): Phrase {
  const { names, kind, isTypography, before, after, field } = difference;
  if (isTypography) return about(typography);
  const way = names.join('.');
  const [last = ''] = names.slice(-1);
  // That something is not so is no news where nobody said that it was.
  const isDenied = (after ?? before)?.value === false && kind !== 'changed';
  const own = isDenied ? undefined : ownPhrases[way]?.[kind];
  if (own) return own;
  const anywhere = names.length > 1 ? wherever[last]?.[kind] : undefined;
  if (anywhere) return about(anywhere);
  if (difference.isItem) return items[kind];
  if (isLong(before?.value) && isLong(after?.value)) return about(rewording);
  return about(field.type === 'yes or no' ? yesOrNo(after?.value) : values[kind]);
}

export function isLong(value: unknown): boolean {
  return typeof value === 'string' && value.length > 60;
}

/** Says first which item or which group a value belongs to. */
export function about(phrase: Phrase): Phrase {
  return (told) => {
    const said = phrase(told);
    const { owner, group } = told;
    if (owner) return { en: `${owner.en}: ${said.en}`, fr: `${owner.fr} : ${said.fr}` };
    return group ? { en: `'${group.en}': ${said.en}`, fr: `« ${group.fr} » : ${said.fr}` } : said;
  };
}

const typography: Phrase = ({ title }) => ({
  en: `only the typography of '${title.en}' changes`,
  fr: `seule la typographie de « ${title.fr} » change`,
});

const rewording: Phrase = ({ title }) => ({
  en: `'${title.en}' is worded anew`,
  fr: `la rédaction de « ${title.fr} » change`,
});

function yesOrNo(after: unknown): Phrase {
  if (after === undefined) return values.removed;
  return ({ title }) => ({
    en: `'${title.en}' is now '${after === true ? 'yes' : 'no'}'`,
    fr: `« ${title.fr} » vaut désormais « ${after === true ? 'oui' : 'non'} »`,
  });
}

const values: Readonly<Record<ChangeKind, Phrase>> = {
  added: ({ title, after }) => ({
    en: `'${title.en}' now says '${after.en}'`,
    fr: `« ${title.fr} » indique désormais « ${after.fr} »`,
  }),
  removed: ({ title, before }) => ({
    en: `'${title.en}' no longer says '${before.en}'`,
    fr: `« ${title.fr} » n’indique plus « ${before.fr} »`,
  }),
  changed: ({ title, before, after }) => ({
    en: `'${title.en}' goes from '${before.en}' to '${after.en}'`,
    fr: `« ${title.fr} » passe de « ${before.fr} » à « ${after.fr} »`,
  }),
  moved: ({ title }) => ({
    en: `'${title.en}' come in another order`,
    fr: `l’ordre change dans « ${title.fr} »`,
  }),
};

const items: Readonly<Record<ChangeKind, Phrase>> = {
  added: ({ item, owner, list }) =>
    owner
      ? { en: `${item.en} is added to '${list.en}'`, fr: `${item.fr} s’ajoute à « ${list.fr} »` }
      : { en: `${item.en} is added`, fr: `${item.fr} s’ajoute` },
  removed: ({ item, owner, list }) =>
    owner
      ? { en: `${item.en} is taken out of '${list.en}'`, fr: `${item.fr} disparaît de « ${list.fr} »` }
      : { en: `${item.en} is removed`, fr: `${item.fr} disparaît` },
  changed: ({ item }) => ({ en: `${item.en} changes`, fr: `${item.fr} change` }),
  moved: ({ item, from = { en: '', fr: '' }, list }) => ({
    en: `${item.en} moves from '${from.en}' to '${list.en}'`,
    fr: `${item.fr} passe de « ${from.fr} » à « ${list.fr} »`,
  }),
};

/** Sentences for fields that mean the same in every group; the item comes in front. */
const wherever: Readonly<Record<string, Phrases>> = {
  level: {
    added: ({ after }) => ({
      en: `now asked for at level '${after.en}'`,
      fr: `niveau désormais demandé : « ${after.fr} »`,
    }),
    removed: ({ before }) => ({
      en: `no level is asked for any more (it was '${before.en}')`,
      fr: `plus de niveau demandé (auparavant « ${before.fr} »)`,
    }),
    changed: ({ before, after }) => ({
      en: `now asked for at level '${after.en}' instead of '${before.en}'`,
      fr: `niveau demandé « ${after.fr} » au lieu de « ${before.fr} »`,
    }),
  },
  techniques: {
    added: ({ after }) => ({ en: `now calls for '${after.en}'`, fr: `fait désormais appel à « ${after.fr} »` }),
    removed: ({ before }) => ({
      en: `no longer calls for '${before.en}'`,
      fr: `ne fait plus appel à « ${before.fr} »`,
    }),
  },
  tools: {
    added: ({ after }) => ({ en: `now uses '${after.en}'`, fr: `emploie désormais « ${after.fr} »` }),
    removed: ({ before }) => ({ en: `no longer uses '${before.en}'`, fr: `n’emploie plus « ${before.fr} »` }),
  },
  dependsOn: {
    added: ({ after }) => ({ en: `now builds on '${after.en}'`, fr: `s’appuie désormais sur « ${after.fr} »` }),
    removed: ({ before }) => ({
      en: `no longer builds on '${before.en}'`,
      fr: `ne s’appuie plus sur « ${before.fr} »`,
    }),
  },
  objectives: {
    added: ({ after }) => ({ en: `now serves '${after.en}'`, fr: `sert désormais « ${after.fr} »` }),
    removed: ({ before }) => ({ en: `no longer serves '${before.en}'`, fr: `ne sert plus « ${before.fr} »` }),
  },
  role: {
    added: ({ after }) => ({
      en: `now described by the file '${after.en}'`,
      fr: `désormais décrit par la fiche « ${after.fr} »`,
    }),
    removed: ({ before }) => ({
      en: `no longer described by the file '${before.en}'`,
      fr: `n’est plus décrit par la fiche « ${before.fr} »`,
    }),
  },
  id: {
    changed: ({ before, after }) => ({
      en: `its id is now '${after.en}' instead of '${before.en}'`,
      fr: `l’identifiant est désormais « ${after.fr} » au lieu de « ${before.fr} »`,
    }),
  },
};
