import assert from 'node:assert/strict';
import { finder } from '../../server/src/site/search/find.ts';
import type { SearchableRole } from '../../server/src/site/search/role.ts';
import { planSite } from '../../server/src/site/site.ts';
import { fileIn, sampleDocuments } from './render-site.ts';

const roles: readonly SearchableRole[] = [
  role('director', { title: 'Directeur / Directrice e-commerce', names: ['Responsable de la vente en ligne'] }),
  role('seo', { title: 'Référenceur / Référenceuse Web', hidden: ['SEO manager'], family: 'Web' }),
  role('cook', { title: 'Œnologue', summary: 'Choisit le vin.' }),
  role('shop', { title: 'Directeur de magasin' }),
];

describe('the search', () => {
  const cases: readonly { readonly words: string; readonly finds: readonly string[]; readonly name?: string }[] = [
    { words: 'referenceuse', finds: ['seo'] },
    { words: 'RÉFÉR', finds: ['seo'] },
    { words: 'oenologue', finds: ['cook'] },
    { words: 'directeur magasin', finds: ['shop'] },
    { words: 'directrice d’e-commerce', finds: ['director'] },
    { words: 'vente en ligne', finds: ['director'], name: 'Responsable de la vente en ligne' },
    { words: 'seo', finds: ['seo'] },
    { words: 'référencuer', finds: ['seo'] },
    { words: 'vin', finds: ['cook'] },
    { words: 'web', finds: ['seo'] },
    { words: 'directeur zzz', finds: [] },
    { words: '', finds: [] },
    { words: '"*?(', finds: [] },
  ];
  for (const { words, finds, name } of cases) {
    it(`finds ${finds.join(', ') || 'nothing'} by ${JSON.stringify(words)}`, () => {
      const found = finder(roles)(words);
      assert.deepEqual(
        found.map((one) => one.role.id),
        finds,
      );
      assert.equal(found[0]?.name, name);
    });
  }

  it('knows each role of the site, in the language of the reader and by its names in others', () => {
    const data = fileIn(planSite(sampleDocuments()), 'search-roles.en.js');
    const known: readonly SearchableRole[] = JSON.parse(
      data.replace(/^globalThis\.rolespecRoles = /, '').replace(/,\n\];\n$/, ']'),
    );
    assert.equal(known.length, 11);
    const find = finder(known);
    assert.equal(find('E-commerce director')[0]?.role.page, 'directeur-e-commerce.en.html');
    assert.equal(find('Directrice e-commerce')[0]?.role.page, 'directeur-e-commerce.en.html');
  });
});

function role(id: string, rest: Partial<SearchableRole>): SearchableRole {
  return { id, page: `${id}.html`, lang: 'fr', title: id, summary: '', family: '', names: [], hidden: [], ...rest };
}
