import assert from 'node:assert/strict';
import { postingIncomplete } from '../../server/src/rules/posting-incomplete.ts';
import { fixesOf } from '../support/passages.ts';
import { checkPicture } from '../support/pictures.ts';

const head = 'id: nurse\nlang: en\ntitle: Nurse\n';
const posting = 'posting: { employer: Clinic, datePosted: "2026-11-02" }\n';

describe('posting-incomplete', () => {
  it('is found where there is no text and no place', () =>
    checkPicture(`${head}${posting}#<^^^^^^^ posting-incomplete this posting has no text: write a 'mission', a 'summary' or tasks
#<^^^^^^^ posting-incomplete this posting has no place: write a 'city', a 'region' or a 'country' in 'locations'
`));

  it('is found where remote work is offered without a country', () =>
    checkPicture(`${head}summary: Cares.
remote: { policy: full }
locations: [{ city: Lyon }]
${posting}#<^^^^^^^ posting-incomplete this posting is for remote work and does not say from where: write a 'country' in 'locations'
`));

  it('is not found where all is there, or nothing is posted', () => {
    checkPicture(`${head}mission: Care.\nlocations: [{ region: Brittany }]\n${posting}`);
    checkPicture(`${head}summary: Care.\nremote: { policy: full }\nlocations: [{ country: IE }]\n${posting}`);
    checkPicture(head);
  });

  const link = (url: string): string =>
    `${head}summary: Cares.\nlocations: [{ city: Lyon }]\nposting:\n  employer: Clinic\n  datePosted: '2026-11-02'\n  url: ${url}\n`;

  it('is found where nobody can follow its address', () => {
    checkPicture(`${link('http://e.org/a')}#      ^^^^^^^^^^^^^^ posting-incomplete nobody can follow this address on the page: only addresses with https become links
`);
    assert.deepEqual(fixesOf(postingIncomplete, link('http://e.org/a')), [link('https://e.org/a')]);
    checkPicture(link('https://e.org/a'));
  });

  it('speaks French', () =>
    checkPicture(
      `${head}summary: Cares.\n${posting}#<^^^^^^^ posting-incomplete cette offre n’a pas de lieu\u00a0: écrire «\u00a0city\u00a0», «\u00a0region\u00a0» ou «\u00a0country\u00a0» dans «\u00a0locations\u00a0»\n`,
      { language: 'fr' },
    ));
});
