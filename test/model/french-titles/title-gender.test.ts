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
      'Second capitaine',
      'Comptable confirmé',
      'Architecte diplômé',
      'Guide de montagne diplômé',
      'Data scientist confirmé',
      'Échevin',
      'Valet de chambre',
      'Un chef de chantier',
      'Garçon de café',
      'Perchman',
    ],
    feminine: [
      'Vendeuse',
      'Hôtesse d’accueil',
      'Aide jardinière',
      'Ingénieure',
      'Première vendeuse',
      'Barmaid',
      'Dame pipi',
      'Une comptable',
    ],
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
      ...['Hôtesse de l’air / Steward', 'Homme sage-femme / Sage-femme', 'Infirmière, infirmier', 'Barman / Barmaid'],
      ...[
        'Artiste sculpteur-graveur / Artiste sculptrice-graveuse',
        'Technicien / ne de maintenance',
        'Vendeur / -euse',
      ],
      ...['Ouvrier (ère) paysagiste', 'Comptable confirmé(e)', 'Manager confirmé', 'Human resources manager'],
      ...['Comptable d’expérience confirmée', 'Secrétaire du maire adjoint', 'Valet de pied', 'Niveau confirmé'],
      ...['Artiste plasticien / plasticienne', 'Gérant ou gérante', '', '/', 'Détective', 'Capitaine'],
    ],
  };
  for (const [gender, titles] of Object.entries(genders))
    for (const title of titles) it(`${title}: ${gender}`, () => assert.equal(String(genderOf(title)), gender));
});
