import { nameRange } from '../model/head.ts';
import type { Rule } from './rule.ts';

/**
 * A link is any reference between two roles, be it to an id that no file has: that is told already. A translation is no
 * other role. Who names a superior or a next role by a label has said where it belongs; there is just no file for it.
 */
export const orphanRole: Rule = {
  id: 'orphan-role',
  severity: 'hint',
  scope: 'workspace',
  summary: {
    en: 'Nothing links a role with any other.',
    fr: 'Rien ne relie un rôle à aucun autre.',
  },
  why: {
    en: 'It appears in no chart and on no career path, so that people find it only if they know its name.',
    fr: 'Il n’apparaît dans aucun organigramme ni aucun parcours : on ne le trouve que si l’on connaît son nom.',
  },
  bad: `#- /nurse.role.yaml
id: nurse
lang: en
title: Nurse
team:
  reportsTo:
    - role: ward-manager
#- /ward-manager.role.yaml
id: ward-manager
lang: en
title: Ward manager
#- /porter.role.yaml
id: porter
lang: en
title: Porter
`,
  good: `#- /nurse.role.yaml
id: nurse
lang: en
title: Nurse
team:
  reportsTo:
    - role: ward-manager
#- /ward-manager.role.yaml
id: ward-manager
lang: en
title: Ward manager
#- /porter.role.yaml
id: porter
lang: en
title: Porter
team:
  collaboratesWith:
    - role: nurse
`,

  *check({ uri, head }, index) {
    const { id, references, openEnded } = head;
    const range = nameRange(head);
    if (id === undefined || !range) return;
    if (openEnded.length > 0 || references.some((reference) => reference.id !== id)) return;
    const isLinked = index
      .roleReferences(id)
      .some(({ path, location }) => path[0] !== 'translationOf' && location.uri !== uri);
    if (isLinked || index.isAlone(id)) return;
    yield {
      range,
      message: {
        en: `nothing links '${id}' with another role, in either direction`,
        fr: `rien ne relie « ${id} » à un autre rôle, dans un sens ni dans l’autre`,
      },
    };
  },
};
