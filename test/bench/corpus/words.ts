import type { Random } from './random.ts';

const verbs = [
  'Suivre',
  'Préparer',
  'Contrôler',
  'Améliorer',
  'Présenter',
  'Organiser',
  'Mesurer',
  'Négocier',
  'Tenir',
];
const things = [
  'les ventes',
  'le catalogue',
  'les stocks',
  'les contrats',
  'le budget',
  'les campagnes',
  'les équipes',
];
const places = ['de la boutique', 'du site', 'de l’entrepôt', 'de la région', 'du service', 'des partenaires'];
const endings = [
  'chaque semaine',
  'avec la direction',
  'pour la clientèle',
  'avant la saison',
  'en cas d’écart : alerter',
];
const nouns = [
  'Logistique',
  'Rédaction',
  'Négociation',
  'Statistique',
  'Gestion de projet',
  'Relation client',
  'Droit',
];

const jobs = ['Responsable', 'Gestionnaire', 'Comptable', 'Analyste', 'Juriste'];

/** A few French words for the text of a field; now and then with a colon, so that quotes are needed. */
export function sentence({ pick }: Random): string {
  return `${pick(verbs)} ${pick(things)} ${pick(places)} ${pick(endings)}`;
}

export function label({ pick }: Random): string {
  return `${pick(nouns)} ${pick(places)}`;
}

/** Said of women and men alike. @param number keeps roles apart, which have titles of their own. */
export function title({ pick }: Random, number: number): string {
  return `${pick(jobs)} ${pick(places)} ${number}`;
}

/** About as long as what people write in a summary. */
export function paragraph(random: Random): string {
  return Array.from({ length: 3 }, () => `${sentence(random)}.`).join(' ');
}
