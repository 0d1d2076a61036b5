import { checkPicture } from '../support/pictures.ts';

describe('duplicate-task', () => {
  it('finds the same words, also in another function, and leaves what is only near', () =>
    checkPicture(`
      id: nurse
      lang: en
      title: Nurse
      functions:
        - id: care
          title: Care
          outcomes: [Patients are well]
          tasks:
            - { id: wash, statement: Wash the patients }
            - { id: wash-2, statement: wash the patients. }
            #                          ^^^^^^^^^^^^^^^^^^ duplicate-task the task 'wash the patients.' is listed twice
            - { id: dress, statement: Dress the patients }
        - id: help
          title: Help
          outcomes: [Patients are calm]
          tasks:
            - { id: wash-3, statement: Wash the patients }
            #                          ^^^^^^^^^^^^^^^^^ duplicate-task the task 'Wash the patients' is listed twice
            - { id: wash-4, statement: Wash the patient’s hands }
    `));
});
