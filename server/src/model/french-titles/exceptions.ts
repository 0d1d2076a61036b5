/** What the endings of French do not tell: words whose other form is made in a way of its own. */

type Pair = readonly [masculine: string, feminine: string];

/** The same change of ending for each. */
function changed(words: string, from: string, to: string): readonly Pair[] {
  return words.split(' ').map((word) => [word, word.slice(0, word.length - from.length) + to] as const);
}

export const irregular: readonly Pair[] = [
  ['homme', 'femme'],
  ['steward', 'hôtesse'],
  ['barman', 'barmaid'],
  ['ambassadeur', 'ambassadrice'],
  ['empereur', 'impératrice'],
  ...changed('maître contremaître prince', '', 'sse'),
  ...changed('hôte', '', 'sse'),
  ...changed('poète', 'ète', 'étesse'),
  // From a Latin title or comparative, from no verb of today: the feminine sounds the same.
  ...changed(
    'ingénieur professeur docteur auteur coauteur gouverneur procureur proviseur censeur assesseur successeur ' +
      'prédécesseur prieur pasteur défenseur supérieur inférieur intérieur extérieur antérieur majeur meilleur',
    '',
    'e',
  ),
  // From a verb in -ter, whose participle has the t: visitant, recrutant.
  ...changed('visiteur recruteur profiteur mateur', 'r', 'se'),
  // From a Latin noun, though the letters before let one think of such a verb.
  ...changed('enquêteur inventeur promoteur', 'eur', 'rice'),
  ...changed('cadet coquet muet', '', 'te'),
  ...changed('préfet complet secret discret', 'et', 'ète'),
  ...changed('public', 'c', 'que'),
  ...changed('grec', '', 'que'),
  ...changed('turc', 'c', 'que'),
  ...changed('blanc franc', '', 'he'),
  ...changed('nouveau beau jumeau', 'au', 'lle'),
  ...changed('doux', 'x', 'ce'),
  ...changed('roux faux', 'x', 'sse'),
  ...changed('gros gras métis', '', 'se'),
  ...changed('long', '', 'ue'),
  ...changed('favori', '', 'te'),
  ...changed('paysan champion espion porion', '', 'ne'),
  ...changed('chef', '', 'fe'),
  ...changed('manager leader designer dispatcher rewriter', 'er', 'euse'),
  ...changed('man cameraman roughman skiman sushiman businessman', 'man', 'woman'),
  ...changed(
    'apprenti élu commis permis marchand second allemand écrivain châtelain souverain sacristain urbain humain ' +
      'américain artisan courtisan voisin cousin masculin féminin laborantin rabbin musulman ottoman roman ' +
      'tisserand avocat candidat magistrat soldat lauréat cheminot substitut motard échevin bovin ovin caprin porcin équin ' +
      'canin félin',
    '',
    'e',
  ),
];

/** Titles that are other words for women and for men, with what both forms share. */
export const ownWords: readonly (readonly [masculine: string, feminine: string, shared: string])[] = [
  ['valet', 'femme', ' de chambre'],
  ['garçon', 'fille', ' de hall'],
  ['garçon', 'fille', ' au pair'],
  ['homme sage-femme', 'sage-femme', ''],
  ['steward', 'hôtesse de l’air', ''],
  ['monsieur', 'dame', ' de compagnie'],
  ['homme', 'dame', ' de compagnie'],
];

/** Two words of one trade that are no forms of each other: a title with both names everybody. */
export const besides: readonly (readonly [masculine: string, feminine: string])[] = [
  ['barman', 'barwoman'],
  ['cameraman', 'cadreuse'],
  ['caméraman', 'cadreuse'],
];

/** Nobody is called by the other word: a `fille de café` or a `perchwoman`. */
export const withoutOther: ReadonlyMap<string, 'masculine' | 'feminine'> = new Map([
  ...['garçon', 'monsieur', 'perchman', 'wattman', 'doorman'].map((word) => [word, 'masculine'] as const),
  ...['fille', 'dame', 'demoiselle'].map((word) => [word, 'feminine'] as const),
]);

/** Two words for one thing, of which the first would agree by itself: `métreur second œuvre`. */
export const thingsOfTwo: ReadonlySet<string> = new Set([
  'second œuvre',
  'second oeuvre',
  'seconde main',
  'pièce entière',
  'personnel navigant',
]);

/** Said of both, whatever the ending lets one think; only where a title begins with them. */
export const saidOfBoth: ReadonlySet<string> = new Set(
  (
    'médecin clerc marin matelot mannequin syndic valet imam lad sage-femme nez détective modèle bosco clown témoin major junior senior mentor ' +
    'forçat sergent caporal amiral personnel gardian capitaine recrue sentinelle vigie ordonnance ' +
    'personne boutefeu commandement coach jockey ' +
    // English words that titles begin with.
    'level travel digital social global legal visual international regional national financial event ' +
    'talent content client investment procurement segment development recruitment management environment payment ' +
    'account researcher teacher rigger'
  ).split(' '),
);

/** Borrowed words and a degree with two forms, of which one is often said of both. */
export const oftenSaidOfBoth: ReadonlySet<string> = new Set([
  'docteur',
  'manager',
  'designer',
  'leader',
  'dispatcher',
  'rewriter',
]);

/** Adjectives that are names of a trade as well, and then do not agree. */
export const nounsToo: ReadonlySet<string> = new Set(['immobilier', 'audiovisuel', 'événementiel']);

/** Only as the first word they change: a `brigadière-chef` and an `assistante manager` are said so. */
export const unchangedBehind: ReadonlySet<string> = new Set([
  'chef',
  'cheffe',
  'maître',
  'maîtresse',
  'manager',
  'leader',
]);

/** They stand before the word that a title begins with. */
export const prefixes: ReadonlySet<string> = new Set(
  'un une technico socio principal principale sous vice demi co ex premier première second seconde grand grande haut haute'.split(
    ' ',
  ),
);

/** Things that stand behind a title without a preposition: `technicien moteur`. */
export const things: ReadonlySet<string> = new Set(
  (
    'moteur secteur tracteur chaleur couleur vapeur valeur ascenseur ordinateur compteur capteur intérieur extérieur ' +
    'papier chantier métier clavier acier atelier quartier dossier courrier gibier mobilier fichier calendrier loyer ' +
    'panier cahier levier escalier fumier voilier laser cancer matériel hôtel tunnel pixel label journal ' +
    'hôpital canal métal animal capital cheval festival terminal cristal bétail marché bébé thé blé café clé santé ' +
    'sécurité qualité fond restaurant carburant client parent enfant talent patient aliment objectif dispositif tarif ' +
    'adhésif lien bien soutien entretien maintien chien jeux avant pendant durant devant ' +
    'lumière matière rivière frontière croisière filière carrière bière barrière semelle sentinelle passerelle ' +
    'entrée arrivée vente attente détente entente pente salle patrimoine logiciel progiciel ludiciel didacticiel metal ' +
    'éolien poste centre espace groupe système langue luxe'
  ).split(' '),
);

/** How nouns in -e for things end, and hardly any adjective: `assistant commerce international`. */
export const besideThing = /(?:age|isme|erce|cle|cule|[aeo]ice|vice)$/;
