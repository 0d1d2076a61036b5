import assert from 'node:assert/strict';
import { genderOf } from '../../../server/src/model/french-titles/title-gender.ts';

describe('the gender of a French title', () => {
  const genders: Readonly<Record<string, readonly string[]>> = {
    masculine: [
      'Vendeur',
      'Chef de projet',
      'Secrétaire général',
      'Garde forestier',
      'Aide-soignant',
      'Sapeur-pompier',
      'Vendeur-conseil',
      'Sous-préfet',
      'Second de cuisine',
    ],
    feminine: ['Vendeuse', 'Hôtesse d’accueil', 'Aide jardinière', 'Ingénieure', 'Première vendeuse'],
    undefined: [
      ...[
        'Libraire',
        'Responsable d’atelier',
        'Médecin coordonnateur',
        'Premier clerc',
        'Juriste immobilier',
        'Mannequin',
      ],
      ...[
        'Webmaster',
        'Data scientist',
        'Content manager',
        'Motion designer',
        'Digital learning manager',
        'Garde du littoral',
      ],
      ...[
        'Directeur / Directrice',
        'Directeur/Directrice',
        'Directrice ou directeur',
        'Chargé(e) de mission',
        'Animateur(trice)',
      ],
      ...[
        'Directeur·rice',
        'Vendeur/euse',
        'Étudiant.e',
        'Aide-boulanger / Aide-boulangère',
        'Auteur / Autrice',
        'Vendeur/-se',
      ],
      ...['Directeur-rice adjoint-e', 'Serveur-euse', 'Adjoint-e de direction', 'Infirmier-ère', 'Chargé-e de mission'],
      ...['Valet / Femme de chambre', 'Femme de chambre / Valet de chambre', 'Steward / Hôtesse de l’air'],
      ...['Artiste plasticien / plasticienne', 'Gérant ou gérante', '', '/', 'Détective', 'Capitaine'],
    ],
  };
  for (const [gender, titles] of Object.entries(genders))
    for (const title of titles) it(`${title}: ${gender}`, () => assert.equal(String(genderOf(title)), gender));
});
