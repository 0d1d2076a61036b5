import type { RoleDocument } from '../model/document.ts';
import type { NamedRole } from '../model/dossier.ts';
import type { Name } from '../model/head.ts';
import type { RoleIndex } from '../model/role-index.ts';
import { folded } from '../text/folded.ts';
import { shown } from '../text/shown.ts';
import type { Rule } from './rule.ts';

export const titleCollision: Rule = {
  id: 'title-collision',
  severity: 'warning',
  scope: 'workspace',
  summary: {
    en: 'Two roles go by the same title.',
    fr: 'Deux rôles portent le même intitulé.',
  },
  why: {
    en: 'Whoever looks for the title finds two roles; either they are one, or a title that tells them apart is missing.',
    fr: 'Qui cherche cet intitulé trouve deux rôles ; soit ils n’en font qu’un, soit il manque un intitulé qui les distingue.',
  },
  bad: `#- /nurse.role.yaml
id: nurse
lang: en
title: Nurse
progression:
  evolvesTo:
    - role: ward-manager
#- /ward-manager.role.yaml
id: ward-manager
lang: en
title: Ward manager
alternativeTitles:
  - { id: nurse, label: Nurse }
`,
  good: `#- /nurse.role.yaml
id: nurse
lang: en
title: Nurse
progression:
  evolvesTo:
    - role: ward-manager
#- /ward-manager.role.yaml
id: ward-manager
lang: en
title: Ward manager
alternativeTitles:
  - { id: charge-nurse, label: Charge nurse }
`,

  *check(document, index) {
    const seen = new Set<string>();
    for (const name of document.head.names) {
      const key = folded(name.text);
      if (!isInUse(name) || seen.has(key)) continue;
      seen.add(key);
      const [first, ...more] = namesakes(document, name, index);
      if (!first) continue;
      const title = shown(name.text);
      const role = shown(first.document.head.id ?? first.document.head.title ?? '');
      const others = more.length === 1 ? { en: '1 other role', fr: '1 autre' } : undefined;
      const rest = others ?? { en: `${more.length} other roles`, fr: `${more.length} autres` };
      yield {
        range: name.range,
        message: {
          en: `'${title}' is also a title of the role '${role}'${more.length > 0 ? ` and of ${rest.en}` : ''}`,
          fr: `« ${title} » est aussi un intitulé du rôle « ${role} »${more.length > 0 ? ` et de ${rest.fr}` : ''}`,
        },
        related: [first, ...more].slice(0, SHOWN).map((other) => ({
          location: { uri: other.document.uri, range: other.name.range },
          message: { en: `'${title}' is used here as well`, fr: `« ${title} » est aussi employé ici` },
        })),
      };
    }
  },
};

/** Roles that a reader takes in at once. */
const SHOWN = 10;

/** A title of the past may pass to another role, and one that only serves the search is shown nowhere. */
function isInUse({ kind }: Name): boolean {
  return kind === 'title' || kind === 'alternative-title';
}

/** The other roles that go by this name in the same language, each once. */
function namesakes({ uri, head }: RoleDocument, { text }: Name, index: RoleIndex): readonly NamedRole[] {
  const language = languageOf(head.lang);
  if (language === undefined) return [];
  const found = new Map<string, NamedRole>();
  for (const other of index.rolesNamed(text)) {
    const { id, lang } = other.document.head;
    // Two files of one role are told by their id.
    if (other.document.uri === uri || (id !== undefined && id === head.id)) continue;
    if (!isInUse(other.name) || languageOf(lang) !== language || found.has(other.document.uri)) continue;
    found.set(other.document.uri, other);
  }
  return [...found.values()];
}

/** `fr-CA` is French. */
function languageOf(tag: string | undefined): string | undefined {
  return tag?.split('-')[0]?.toLowerCase();
}
