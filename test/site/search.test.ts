import assert from 'node:assert/strict';
import { finder } from '../../server/src/site/search/find.ts';
import type { SearchableRole } from '../../server/src/site/search/role.ts';
import { planSite, type Site } from '../../server/src/site/site.ts';
import { fileIn, sampleDocuments, siteOf } from './render-site.ts';

const roles: readonly SearchableRole[] = [
  role('director', { title: 'Directeur / Directrice e-commerce', names: ['Responsable de la vente en ligne'] }),
  role('seo', { title: 'Référenceur / Référenceuse Web', hidden: ['SEO manager'], family: 'Web' }),
  role('cook', { title: 'Œnologue', summary: 'Choisit le vin.', asks: ['Dégustation', 'Vin et terroir'] }),
  role('shop', { title: 'Directeur de magasin', asks: ['Tableur', 'Merchandising visuel'] }),
  role('mission', { title: 'Chargé de mission', names: ['Web master'] }),
  role('assistant', {
    title: 'Assistante',
    summary: 'Aide le chargé de la mission.',
    names: ['Office Manager'],
    asks: ['Tableur'],
  }),
  role('clerk', { title: 'Comptable', statusKind: 'deprecated' }),
  role('bookkeeper', { title: 'Aide d’un chef comptable', statusKind: 'draft' }),
  role('payer', { title: 'Payeur', asks: ['Logiciel comptable'] }),
  role('zh', {
    title: '人力资源总监',
    names: ['人事 总监'],
    summary: '负责公司人力资源战略、招聘与培训。',
    asks: ['劳动法'],
  }),
  role('ja', { title: 'グローバル採用担当（東京本社）', names: ['SAP人事コンサルタント'] }),
  role('th', { title: 'ผู้จัดการฝ่ายบุคคล' }),
  role('ko', { title: '인사 관리자' }),
  role('ar', { title: 'مدير الموارد البشرية', summary: 'يعمل للشركات والفروع.' }),
  role('he', { title: 'מנהלת משאבי אנוש', summary: 'מובילה את תחום הגיוס בחברה.' }),
  role('tr', { title: 'Işık teknisyeni', lang: 'tr' }),
  role('el', { title: 'Λογιστής' }),
  role('pl', { title: 'Łowca talentów' }),
  role('de', { title: 'Straßenwärter' }),
];

describe('the search', () => {
  const cases: readonly {
    readonly words: string;
    readonly finds: readonly string[];
    readonly name?: string;
    readonly asked?: string;
  }[] = [
    { words: 'referenceuse', finds: ['seo'] },
    { words: 'RÉFÉR', finds: ['seo'] },
    { words: 'oenologue', finds: ['cook'] },
    { words: 'directeur magasin', finds: ['shop'] },
    { words: 'directrice d’e-commerce', finds: ['director'] },
    { words: 'vente en ligne', finds: ['director'], name: 'Responsable de la vente en ligne' },
    { words: 'seo', finds: ['seo'] },
    { words: 'référencuer', finds: ['seo'] },
    { words: 'vin', finds: ['cook'] },
    { words: 'web', finds: ['seo', 'mission'] },
    { words: 'directeur du magasin', finds: ['shop'] },
    { words: 'Chargé d’une mission', finds: ['mission', 'assistant'] },
    { words: 'the manager of an office', finds: ['assistant'], name: 'Office Manager' },
    { words: 'webmaster', finds: ['mission'], name: 'Web master' },
    { words: 'web master', finds: ['mission'], name: 'Web master' },
    { words: 'ecommerce', finds: ['director'] },
    { words: 'directrice e commerce', finds: ['director'] },
    { words: 'œno logue', finds: ['cook'] },
    { words: 'de la', finds: ['director', 'assistant'], name: 'Responsable de la vente en ligne' },
    { words: 'directeur zzz', finds: [] },
    { words: 'tableur', finds: ['assistant', 'shop'], asked: 'Tableur' },
    { words: 'directeur merch', finds: ['shop'], asked: 'Merchandising visuel' },
    { words: 'terroir', finds: ['cook'], asked: 'Vin et terroir' },
    { words: 'comptable', finds: ['bookkeeper', 'clerk', 'payer'] },
    { words: '', finds: [] },
    { words: '"*?(', finds: [] },
    { words: '人力资源', finds: ['zh'] },
    { words: '资源', finds: ['zh'] },
    { words: '监', finds: ['zh'] },
    { words: '资源 总监', finds: ['zh'] },
    { words: '人事总监', finds: ['zh'], name: '人事 总监' },
    { words: '招聘', finds: ['zh'] },
    { words: '动法', finds: ['zh'], asked: '劳动法' },
    { words: '资总', finds: [] },
    { words: '採用', finds: ['ja'] },
    { words: '東京', finds: ['ja'] },
    { words: 'ｸﾞﾛｰﾊﾞﾙ', finds: ['ja'] },
    { words: 'sap', finds: ['ja'], name: 'SAP人事コンサルタント' },
    { words: 'コンサル', finds: ['ja'], name: 'SAP人事コンサルタント' },
    { words: 'บุคคล', finds: ['th'] },
    { words: '관리', finds: ['ko'] },
    { words: 'موارد', finds: ['ar'] },
    { words: 'المدير', finds: ['ar'] },
    { words: 'بشريه', finds: ['ar'] },
    { words: 'شركات', finds: ['ar'] },
    { words: 'فروع', finds: ['ar'] },
    { words: 'גיוס', finds: ['he'] },
    { words: 'המנהלת', finds: ['he'] },
    { words: 'isik', finds: ['tr'] },
    { words: 'IŞIK', finds: ['tr'] },
    { words: 'ΛΟΓΙΣ', finds: ['el'] },
    { words: 'lowca', finds: ['pl'] },
    { words: 'strassenwarter', finds: ['de'] },
  ];
  for (const { words, finds, name, asked } of cases) {
    it(`finds ${finds.join(', ') || 'nothing'} by ${JSON.stringify(words)}`, () => {
      const found = finder(roles)(words);
      assert.deepEqual(
        found.map((one) => one.role.id),
        finds,
      );
      assert.deepEqual([found[0]?.name, found[0]?.asked], [name, asked]);
    });
  }

  it('shows a role as lists do', () => {
    const known = knownTo(
      'fr',
      siteOf({
        'a.role.yaml': 'id: a\nlang: fr\ntitle: Chargé d\'affaires\nfamily: Soins\nsummary: "Vend **l\'offre**."\n',
        'b.role.yaml': 'id: b\nlang: fr\ntitle: b\nfamily: soins\nmeta: { status: deprecated }\n',
        'c.role.yaml':
          'id: c\nlang: en-GB\ntitle: Nurse\nfamily: Care\nmission: "*Cares*."\nmeta: { status: approved }\n',
      }),
    );
    const same = { lang: '', language: '', family: 'Soins', familyLang: '', status: '', statusKind: '' };
    const none = { names: [], asks: [] };
    assert.deepEqual(known, [
      { id: 'a', page: 'a.html', ...same, ...none, title: 'Chargé d’affaires', summary: 'Vend l’offre.', hidden: [] },
      {
        ...{ id: 'b', page: 'b.html', ...same, ...none, title: 'b', summary: '', hidden: ['soins'] },
        ...{ status: 'Retirée', statusKind: 'deprecated' },
      },
      {
        ...{ id: 'c', page: 'c.html', ...same, ...none, title: 'Nurse', summary: 'Cares.', hidden: [] },
        ...{ lang: 'en-GB', language: 'Anglais (Royaume-Uni)', family: 'Care', familyLang: 'en-GB' },
      },
    ]);
  });

  const seller =
    "id: a\nlang: fr\ntitle: Vendeur\nskills: { soft: [{ id: sens, label: Sens de l'écoute }], technical: [{ id: sql, label: SQL }] }\ntools: [{ id: sql, label: Tableur }]\n";
  const english =
    'translationOf: a\nlang: en\ntitle: Seller\nskills: { soft: [{ id: sens, label: Listens }, { id: gone, label: Gone }] }\n';
  for (const [told, language, config, asks] of [
    ['as the role does', 'fr', '', ['SQL', 'Sens de l’écoute', 'Tableur']],
    ['as its translation does', 'en', '', ['SQL', 'Listens', 'Tableur']],
    ['but for what is internal', 'en', 'page: { internal: [skills.soft, tools] }\n', ['SQL']],
  ] as const) {
    it(`knows what a role asks for, ${told}`, () => {
      const files = { 'a.role.yaml': seller, 'a.en.role.yaml': english, 'rolespec.config.yaml': config };
      assert.deepEqual(
        knownTo(language, siteOf(files)).map((one) => one.asks),
        [asks],
      );
    });
  }

  it('knows a role and its family by all that they are called in other languages', () => {
    const files = {
      'a.role.yaml':
        'id: a\nlang: ja\ntitle: 人事部長\nfamily: 人事\nalternativeTitles: [{ id: b, label: 人事課長, kind: synonym }]\n',
      'a.en.role.yaml': 'translationOf: a\nlang: en\ntitle: Head of HR\nfamily: Human resources\n',
    };
    assert.deepEqual(
      knownTo('en', siteOf(files)).map(({ names, hidden }) => [names, hidden]),
      [[[], ['人事部長', '人事課長', '人事']]],
    );
  });

  it('knows each role of the site, in the language of the reader and by its names in others', () => {
    const known = knownTo('en', planSite(sampleDocuments()));
    assert.equal(known.length, 11);
    const find = finder(known);
    assert.equal(find('E-commerce director')[0]?.role.page, 'directeur-e-commerce.en.html');
    assert.equal(find('Directrice e-commerce')[0]?.role.page, 'directeur-e-commerce.en.html');
  });
});

/** What a reader's browser is given. */
function knownTo(language: string, site: Site): readonly SearchableRole[] {
  const data = fileIn(site, `search-roles.${language}.js`);
  return JSON.parse(data.replace(/^globalThis\.rolespecRoles = /, '').replace(/,\n\];\n$/, ']'));
}

function role(id: string, rest: Partial<SearchableRole>): SearchableRole {
  const unsaid = { lang: '', language: '', summary: '', family: '', familyLang: '', status: '', statusKind: '' };
  return { id, page: `${id}.html`, title: id, names: [], hidden: [], asks: [], ...unsaid, ...rest };
}
