import { checkPicture } from '../support/pictures.ts';

describe('unsupported-markup', () => {
  it('finds tables, pictures and HTML in prose', () =>
    checkPicture(`
      id: a
      lang: en
      title: A
      mission: "A <b>bold</b> aim,<br/> ![all](https://example.org/a.png) of it"
      #           ^^^ unsupported-markup pages do not draw HTML
      #                           ^^^^^ unsupported-markup pages do not draw HTML
      #                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unsupported-markup pages do not draw pictures
      summary: "Ward | Share\\n:--- | ---\\nOne | 60%"
      #         ^^^^^^^^^^^^^^^^^^^^^^^^ unsupported-markup pages do not draw tables; write a list
    `));

  it('tells it in French', () =>
    checkPicture(
      `
      id: a
      lang: fr
      title: A
      mission: "Un but<br> clair"
      #               ^^^^ unsupported-markup les pages n’affichent pas le HTML
    `,
      { language: 'fr' },
    ));

  it('finds nothing in code, in other fields and in what only looks like it', () =>
    checkPicture(`
      id: a
      lang: en
      title: A
      mission: "Writes \`<b>\` and \`![x](y)\`, a < b > c, <name>, this | that and --- so"
      summary: "\`\`\`\\n| a | b |\\n|---|---|\\n<p>\\n\`\`\`\\nSays it | so\\n\\n---"
      accountabilities: [{ id: b, statement: 'Answers for <b>all</b>' }]
    `));
});
