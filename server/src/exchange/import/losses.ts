import type { LocalizedText } from '../../text/language.ts';
import type { Homeless } from './importer.ts';

/** Gathers what found no place, so that nothing is lost in silence. */
export class Losses {
  readonly #found = new Map<string, { where: string; reason: LocalizedText; values: string[] }>();

  add(where: string, value: string, reason: LocalizedText): void {
    const key = `${where}\n${reason.en}`;
    const known = this.#found.get(key);
    if (known) known.values.push(value);
    else this.#found.set(key, { where, reason, values: [value] });
  }

  all(): readonly Homeless[] {
    return [...this.#found.values()];
  }
}

/** The same of many roles, told once for each place and reason. */
export function gathered(lists: Iterable<readonly Homeless[]>): readonly Homeless[] {
  const losses = new Losses();
  for (const list of lists) {
    for (const { where, reason, values } of list) for (const value of values) losses.add(where, value, reason);
  }
  return losses.all();
}

export const noField: LocalizedText = {
  en: 'no field of a role holds this',
  fr: 'aucun champ d’une fiche ne contient cela',
};

/** Left out of roles by design. */
export const leftOut: LocalizedText = {
  en: 'ratings, classifications and long rubrics of the source stay there',
  fr: 'les notes, classements et longues grilles de la source y restent',
};

export const twice: LocalizedText = {
  en: 'stands there already',
  fr: 'y figure déjà',
};

export const saidBefore: LocalizedText = {
  en: 'another column says this already, and one value has place',
  fr: 'une autre colonne le dit déjà, et une seule valeur a sa place',
};

export const removed: LocalizedText = {
  en: 'a comment, or crossed out in the source',
  fr: 'un commentaire, ou un texte barré dans la source',
};

export const footnote: LocalizedText = {
  en: 'a note at the foot of the text, which is about some of its words',
  fr: 'une note de bas de page, qui porte sur certains mots du texte',
};

export const aboveTable: LocalizedText = {
  en: 'stands above the headings of the table',
  fr: 'se trouve au-dessus des en-têtes du tableau',
};

export const linkAddress: LocalizedText = {
  en: 'the address of a link; its words were taken over',
  fr: 'l’adresse d’un lien, dont les mots ont été repris',
};

export const emptyWord: LocalizedText = {
  en: 'the source says that nothing is known here',
  fr: 'la source dit que rien n’est connu ici',
};
