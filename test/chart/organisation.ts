import { parseRole } from '../../server/src/model/document.ts';
import { RoleIndex } from '../../server/src/model/role-index.ts';

/**
 * Roles in short, one a line: an id, then ties. `nurse ^head ~chief >ward-manager` reports to `head`, has a dotted line to
 * `chief` and evolves to `ward-manager`; `_a` is managed, `<a` came from. A title stands behind a colon.
 */
export function indexOf(picture: string): RoleIndex {
  const lines = picture
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  return new RoleIndex(
    lines.map((line, position) => {
      const [ties = '', title] = line.split(': ');
      const [id = '', ...marks] = ties.split(' ');
      const named = (mark: string) =>
        marks.filter((tie) => tie.startsWith(mark)).map((tie) => ({ role: tie.slice(mark.length) }));
      const dotted = named('~').map((tie) => ({ ...tie, relation: 'functional' }));
      const role = {
        id,
        title: title ?? id,
        team: { reportsTo: [...named('^'), ...dotted], manages: named('_') },
        progression: { evolvesTo: named('>'), evolvesFrom: named('<') },
      };
      return parseRole(`/${String(position).padStart(5, '0')}.role.json`, JSON.stringify(role));
    }),
  );
}
