import assert from 'node:assert/strict';
import { feminineTitle, masculineTitle, otherTitle } from '../../../server/src/model/french-titles/title-forms.ts';

describe('the forms of a French title', () => {
  const pairs: readonly (readonly [masculine: string, feminine: string])[] = [
    ['Monteur', 'Monteuse'],
    ['Directeur général', 'Directrice générale'],
    ['Acteur', 'Actrice'],
    ['Tuteur', 'Tutrice'],
    ['Sculpteur', 'Sculptrice'],
    ['Acheteur', 'Acheteuse'],
    ['Recruteur', 'Recruteuse'],
    ['Enquêteur', 'Enquêtrice'],
    ['Ingénieur du son', 'Ingénieure du son'],
    ['Infirmier', 'Infirmière'],
    ['Boulanger', 'Boulangère'],
    ['Conseiller de vente', 'Conseillère de vente'],
    ['Électricien', 'Électricienne'],
    ['Patron pêcheur', 'Patronne pêcheuse'],
    ['Avocat', 'Avocate'],
    ['Chargé de mission', 'Chargée de mission'],
    ['Attaché commercial export', 'Attachée commerciale export'],
    ['Agent administratif', 'Agente administrative'],
    ['Maître d’hôtel', 'Maîtresse d’hôtel'],
    ['Premier commis', 'Première commise'],
    ['Chef de projet', 'Cheffe de projet'],
    ['Sous-chef de cuisine', 'Sous-cheffe de cuisine'],
    ['Sapeur-pompier', 'Sapeuse-pompière'],
    ['Chef d’équipe maçon', 'Cheffe d’équipe maçonne'],
    ['Écrivain public', 'Écrivaine publique'],
    ['Ecrivain', 'Ecrivaine'],
    ['Directeur administratif et financier', 'Directrice administrative et financière'],
    ['Technicien de maintenance industrielle', 'Technicienne de maintenance industrielle'],
    ['Directeur des ressources humaines adjoint', 'Directrice des ressources humaines adjointe'],
    ['Chef de service adjoint', 'Cheffe de service adjointe'],
    ['Conducteur de travaux principal', 'Conductrice de travaux principale'],
    ['Agent d’accueil polyvalent', 'Agente d’accueil polyvalente'],
    ['Laveur de vitres polyvalent(e)', 'Laveuse de vitres polyvalent(e)'],
    ['Conducteur de travaux principaux', 'Conductrice de travaux principaux'],
    ['Gardien de réseau principal', 'Gardienne de réseau principal'],
    ['Vendeur de matériel spécialisé', 'Vendeuse de matériel spécialisé'],
    ['Ingénieur sécurité', 'Ingénieure sécurité'],
    ['Ingénieur support (niveau 2)', 'Ingénieure support (niveau 2)'],
    ['Assistant chef de rayon', 'Assistante chef de rayon'],
    ['Valet de chambre', 'Femme de chambre'],
    ['Steward', 'Hôtesse de l’air'],
    ['Homme de ménage', 'Femme de ménage'],
    ['Cameraman', 'Camerawoman'],
    ['Barman', 'Barmaid'],
    ['Homme sage-femme', 'Sage-femme'],
    ['Garçon de hall', 'Fille de hall'],
    ['Second capitaine', 'Seconde capitaine'],
    ['Un chef de chantier', 'Une cheffe de chantier'],
    ['Échevin', 'Échevine'],
    // A quality behind a complement is that of the person.
    ['Chef de projet confirmé', 'Cheffe de projet confirmée'],
    ['Développeur Java / Kotlin confirmé', 'Développeuse Java / Kotlin confirmée'],
    ['Développeur Java 21 confirmé', 'Développeuse Java 21 confirmée'],
    ['Technicien de maintenance expérimenté', 'Technicienne de maintenance expérimentée'],
    ['Infirmier de nuit remplaçant', 'Infirmière de nuit remplaçante'],
    ['Aide-soignant de nuit diplômé d’État', 'Aide-soignante de nuit diplômée d’État'],
    ['Agent de service hospitalier qualifié', 'Agente de service hospitalier qualifiée'],
    ['Ingénieur technico-commercial itinérant', 'Ingénieure technico-commerciale itinérante'],
    ['Cuisinier et chef de rang', 'Cuisinière et cheffe de rang'],
    ['Vendeur / magasinier', 'Vendeuse / magasinière'],
    // What is said of a thing stays.
    ['Directeur du patrimoine immobilier', 'Directrice du patrimoine immobilier'],
    ['Métreur second œuvre', 'Métreuse second œuvre'],
    ['Assistant commerce international', 'Assistante commerce international'],
    ['Ingénieur progiciel', 'Ingénieure progiciel'],
    ['Régulateur poste central', 'Régulatrice poste central'],
    ['Conducteur véhicule léger', 'Conductrice véhicule léger'],
    ['Chef personnel navigant', 'Cheffe personnel navigant'],
    ['Technicien élevage bovin', 'Technicienne élevage bovin'],
    ['Technicien porcin', 'Technicienne porcin'],
    ['Assistant du directeur adjoint', 'Assistante du directeur adjoint'],
    ['Éleveur bovin / ovin / caprin', 'Éleveuse bovine / ovine / caprine'],
    ['Pasteur', 'Pasteure'],
    ['Défenseur des droits', 'Défenseure des droits'],
  ];
  for (const [masculine, feminine] of pairs) {
    it(`${masculine}, ${feminine}`, () => {
      assert.equal(feminineTitle(masculine), feminine);
      assert.equal(masculineTitle(feminine), masculine);
    });
  }

  for (const title of [
    'Libraire',
    'Responsable marketing',
    'Médecin du travail',
    'Webmaster',
    'Sage-femme',
    '',
    '!',
    'Data scientist',
  ])
    it(`leaves '${title}'`, () => {
      assert.equal(feminineTitle(title), title);
      if (title !== 'Sage-femme') assert.equal(masculineTitle(title), title);
    });

  it('are written as one title, what they share once', () => {
    const both: readonly (readonly [title: string, both: string | undefined])[] = [
      ['Chef de projet', 'Chef / Cheffe de projet'],
      ['Agent d’accueil polyvalent', 'Agent d’accueil polyvalent / Agente d’accueil polyvalente'],
      ['Directrice générale d’usine', 'Directeur général / Directrice générale d’usine'],
      ['Femme de chambre en hôtel', 'Valet / Femme de chambre en hôtel'],
      ["Hôtesse de l'air", 'Steward / Hôtesse de l’air'],
      ['Chef de projet confirmé', 'Chef de projet confirmé / Cheffe de projet confirmée'],
      ['Cuisinier et chef de rang', 'Cuisinier et chef de rang / Cuisinière et cheffe de rang'],
      // One bar more would not tell what it stands between.
      ['Vendeur / magasinier', undefined],
    ];
    for (const [title, expected] of both) {
      const gender = feminineTitle(title) === title ? 'feminine' : 'masculine';
      assert.equal(otherTitle(title, gender)?.both, expected, title);
    }
  });

  for (const title of [
    'Technicien de laboratoire agréé',
    'Gardien de réseau principal',
    'Professeur de piano débutant',
    'Assistant du directeur adjoint',
    'Commis de cuisine et chef de rang',
    'Vendeur en magasin / pâtissier',
    'Vendeur (confirmé)',
    'Garçon de café',
    'Garçon boucher polyvalent',
    'Perchman',
  ])
    it(`are not sure of '${title}'`, () => assert.equal(otherTitle(title, 'masculine'), undefined));
});
