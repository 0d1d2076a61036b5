import { checkPicture } from '../support/pictures.ts';

const summary = 'summary: Finds out what a business needs and writes it down for the people who build it.\n';
const place = 'locations: [{ city: Lyon, country: FR }]\n';
const posting = 'posting: { employer: E, datePosted: "2026-11-02" }\n';
const says =
  'this offer is for work in France and its text is not in French (French Labour Code, article L5331-4); write it in French, or add a translation';
const offer = (lang: string) => `id: a\nlang: ${lang}\ntitle: Nurse\n`;

describe('posting-not-in-french', () => {
  it('is found by the language and by the text', () => {
    checkPicture(`id: a\nlang: en\n#<^^^^ posting-not-in-french ${says}\ntitle: Nurse\n${place}${summary}${posting}`);
    const other =
      '#        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ text-wrong-language this text is in English, and the file says that it is in French\n';
    checkPicture(`${offer('fr')}${place}${summary}${other}#<^^^^^^^ posting-not-in-french ${says}\n${posting}`);
  });

  it('is not found where a French translation stands beside it', () =>
    checkPicture(
      `#- /a.role.yaml\n${offer('en')}${place}summary: Cares for patients.\n${posting}#- /a.fr.role.yaml\ntranslationOf: a\nlang: fr\ntitle: Libraire\nsummary: Soigne les malades.\n`,
    ));

  it('is not found elsewhere', () => {
    checkPicture(`${offer('en')}${summary}${place}`);
    checkPicture(`${offer('en')}${summary}locations: [{ country: IE }]\n${posting}`);
    checkPicture(`${offer('fr')}summary: Étudie les besoins et les décrit.\n${place}${posting}`);
  });
});
