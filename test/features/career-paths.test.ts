import { formerRoles, nextRoles } from '../../server/src/features/career-paths.ts';
import { finds } from './found-marks.ts';

describe('what a role evolves to', () => {
  it('is what either file says, each told once', () =>
    steps(
      nextRoles,
      `
      #- /head.role.yaml
      id: head
      #   ^^^^ 2 Head of care
      lang: en
      title: Head of care
      progression: { evolvesFrom: [{ role: nurse }] }
      #- /lead.role.yaml
      id: lead
      #   ^^^^ 1 lead
      progression: { evolvesFrom: [{ role: nurse }] }
      #- /nurse.role.yaml
      id: nurse
      progression: { evolvesTo: [{ role: lead }, { role: lead }, { label: A star }], related: [{ role: cook }] }
      `,
    ));

  it('stands where it is named if it has no file', () =>
    steps(
      nextRoles,
      `
      #- /nurse.role.json
      { "id": "nurse", "progression": { "evolvesTo": [{ "role": "head" }] } }
      //                                                        ^^^^^^ 1 head
      `,
    ));

  it('goes round in a circle, but nothing becomes itself', () =>
    steps(
      nextRoles,
      `
      #- /a.role.yaml
      id: a
      #   ^ 1 a
      progression: { evolvesTo: [{ role: nurse }] }
      #- /nurse.role.yaml
      id: nurse
      progression: { evolvesTo: [{ role: a }, { role: nurse }] }
      `,
    ));
});

describe('what a role comes from', () => {
  it('is what either file says', () =>
    steps(
      formerRoles,
      `
      #- /assistant.role.yaml
      id: assistant
      #   ^^^^^^^^^ 2 assistant
      progression: { evolvesTo: [{ role: nurse }] }
      #- /cook.role.yaml
      id: cook
      #   ^^^^ 1 cook
      #- /nurse.role.yaml
      id: nurse
      progression: { evolvesFrom: [{ role: cook }] }
      `,
    ));

  it('is nothing where nobody says so', () =>
    steps(
      formerRoles,
      `
      #- /nurse.role.yaml
      id: nurse
      progression: { evolvesTo: [{ role: cook }] }
      team: { manages: [{ role: clerk }] }
      `,
    ));
});

/** Of the role `nurse`. */
function steps(rolesOf: typeof nextRoles, picture: string): void {
  finds(picture, (_document, _offset, index) =>
    rolesOf('nurse', index).map(({ uri, selectionRange, name }, number) => ({
      location: { uri, range: selectionRange },
      says: `${number + 1} ${name}`,
    })),
  );
}
