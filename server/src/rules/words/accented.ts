const afterA =
  'noter|savoir|côté|partir|cet effet|ce titre|cette fin|la demande|la suite|l’aide|l’issue|l’écoute|défaut|terme|titre|cela|travers|propos|distance|domicile|temps plein|temps partiel';

const afterCa = 'dépend|va|fait|permet|sera|doit|peut|comprend|implique|inclut|suppose|demande';

const words =
  'Etat Etats Ecole Ecoles Etude Etudes Equipe Equipes Equipement Equipements Evaluer Evaluation Evaluations Etablir ' +
  'Etablissement Etablissements Elaborer Elaboration Ecrire Ecriture Ecritures Ecouter Ecoute Echanger Echange ' +
  'Echanges Evolution Evolutions Evoluer Electricien Electricienne Electricité Electronique Electrotechnique Economie ' +
  'Economique Economiste Educateur Educatrice Education Egalité Energie Energies Editer Edition Editions Editeur Editrice ' +
  'Elève Elèves Eviter Ethique Etudier Etudiant Etudiante Etudiants Evénement Evénements Etape Etapes Emission Emissions ' +
  'Eclairage Etendre Etanchéité Ecologie Ecologue Epargne Etalonnage Etiquetage Etranger';

/** By how a word is written without the accent on its capital, how it is written; `A` only where it cannot be the verb. */
export const accented: Readonly<Record<string, string>> = {
  ...Object.fromEntries(words.split(' ').map((word) => [word, `É${word.slice(1)}`])),
  Etre: 'Être',
  [`A {${afterA}}`]: 'À',
  [`Ca {${afterCa}}`]: 'Ça',
  [`ca {${afterCa}}`]: 'ça',
};

const joined =
  'coeur coeurs soeur soeurs oeuvre oeuvres oeuvrer oeuvrez oeuvrons oeil oeuf oeufs noeud noeuds voeu voeux boeuf boeufs ' +
  'manoeuvre manoeuvres manoeuvrer moeurs choeur choeurs oenologue oenologie oenotourisme oesophage foetus foetal';

/** Words that are written with `œ`, as those write them who do not find it on the keyboard. */
export const withoutLigature: ReadonlySet<string> = new Set(
  joined.split(' ').flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)]),
);
