import assert from 'node:assert/strict';
import { parseRole } from '../../server/src/model/document.ts';
import { RoleIndex } from '../../server/src/model/role-index.ts';
import { renderPage } from '../../server/src/page/page.tsx';

const rome =
  '{"rolespecVocabulary":1,"scheme":"rome","title":"ROME","version":"4.60","imported":"2027-03-31","languages":["fr"],"terms":[\n["J1506","occupation",["Infirmier"]]\n],"former":[]}\n';
const house =
  'id: house\ntitle: Ours\nnotice: © Our <b>House</b>\nterms:\n  - { id: tact, label: { fr: Tact }, synonyms: { fr: [Délicatesse] } }\n';

/** What the page of a role says below its mappings. */
function notices(rest: string, folder = '/'): string {
  const document = parseRole('/roles/nurse.role.yaml', `id: nurse\nlang: fr\ntitle: Infirmier\n${rest}`);
  const vocabularies = [
    parseRole(`${folder}rome.vocabulary.json`, rome),
    parseRole(`${folder}our.vocabulary.yaml`, house),
  ];
  const html = renderPage(document, new RoleIndex([document, ...vocabularies]));
  return /<p class="aside">([^]*?)<\/p>/.exec(html.slice(html.indexOf('id="sources"')))?.[1] ?? '';
}

const said = 'ROME : France Travail, Licence Ouverte 2.0. (version 4.60, reprise le 31 mars 2027)';

describe('the notices of vocabularies on a page', () => {
  const cases: readonly (readonly [of: string, rest: string, expected: string, folder?: string])[] = [
    ['a mapping of the role', 'mappings: [{ scheme: rome, code: J1506, match: exact }]\n', said],
    [
      'a mapping of a skill',
      'skills: { soft: [{ id: a, label: A, mappings: [{ scheme: rome, code: "1", match: exact }] }] }\n',
      said,
    ],
    ['a word of the house', 'skills: { soft: [{ id: a, label: délicatesse }] }\n', '© Our &lt;b>House&lt;/b>'],
    [
      'a code of NAF',
      'market: { sectors: [{ id: a, label: A, naf: "86.10Z" }] }\n',
      'NAF : Insee, Licence Ouverte 2.0.',
    ],
    ['nothing of theirs', 'skills: { soft: [{ id: a, label: Calme }] }\n', ''],
    [
      'a classification that holds elsewhere, without its version',
      'mappings: [{ scheme: rome, code: J1506, match: exact }]\n',
      'ROME : France Travail, Licence Ouverte 2.0.',
      '/elsewhere/',
    ],
  ];
  for (const [of, rest, expected, folder] of cases) {
    it(`tell of ${of}`, () => assert.equal(notices(rest, folder), expected.replaceAll(' :', '\u00a0:')));
  }
});
