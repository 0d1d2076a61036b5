import { checkPicture } from '../support/pictures.ts';

describe('function-without-outcome', () => {
  it('is told on the title of the function', () =>
    checkPicture(`
      id: nurse
      lang: en
      title: Nurse
      functions:
        - id: care
          title: Care
          #      ^^^^ function-without-outcome 'Care' says neither what it is for nor what comes of it: write 'objectives' or 'outcomes'
          tasks: [{ id: wash, statement: Wash patients }]
    `));

  it('leaves one with an objective, an outcome or a task that has one', () =>
    checkPicture(`
      #  no function-without-outcome
      id: nurse
      lang: en
      title: Nurse
      objectives: [{ id: safety, statement: Keep patients safe, indicator: Falls }]
      functions:
        - { id: a, title: Care, objectives: [safety] }
        - { id: b, title: Rounds, outcomes: [Nobody overlooked] }
        - { id: c, title: Night, tasks: [{ id: watch, statement: Watch, outcome: Nobody overlooked }] }
    `));
});
