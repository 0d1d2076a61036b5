import { checkPicture } from '../support/pictures.ts';

describe('manager-without-team', () => {
  it('is told where the role is said to lead', () =>
    checkPicture(`
      id: matron
      lang: en
      title: Matron
      functions: [{ id: lead, title: Lead, dimension: managerial, outcomes: [Calm] }]
      #                                               ^^^^^^^^^^ manager-without-team this role leads people, and nothing says whom: write 'manages' in 'team'
      team: { reportsTo: [{ label: President }] }
    `));

  it('leaves one that names a team or its size, or that others report to', () =>
    checkPicture(`
      #- /a.role.yaml
      id: a
      lang: en
      title: Matron
      dimensions: [managerial]
      team: { manages: [{ label: Nurses }] }
      #- /b.role.yaml
      id: b
      lang: en
      title: Dean
      dimensions: [managerial]
      team: { size: 4, reportsTo: [{ role: d }] }
      #- /c.role.yaml
      id: c
      lang: en
      title: Clerk
      team: { reportsTo: [{ role: d }] }
      #- /d.role.yaml
      id: d
      lang: en
      title: Director
      dimensions: [managerial]
    `));
});
