import assert from 'node:assert/strict';
import { bothTitles, feminineTitle, masculineTitle } from '../../../server/src/model/french-titles/title-forms.ts';

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
    assert.equal(bothTitles('Chef de projet', 'masculine'), 'Chef / Cheffe de projet');
    assert.equal(
      bothTitles('Agent d’accueil polyvalent', 'masculine'),
      'Agent d’accueil polyvalent / Agente d’accueil polyvalente',
    );
    assert.equal(
      bothTitles('Directrice générale d’usine', 'feminine'),
      'Directeur général / Directrice générale d’usine',
    );
    assert.equal(bothTitles('Femme de chambre en hôtel', 'feminine'), 'Valet / Femme de chambre en hôtel');
    assert.equal(bothTitles("Hôtesse de l'air", 'feminine'), 'Steward / Hôtesse de l’air');
  });
});
