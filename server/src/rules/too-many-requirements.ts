import type { Rule } from './rule.ts';
import { isPost, keyRange, requirementLists } from './shared/requirements.ts';

const nurse = 'id: nurse\nlang: en\ntitle: Nurse\nscope: position\nrequirements:\n  domains:\n';
const subject = (position: number) => `    - { id: s${position}, label: Subject ${position}, importance: essential }\n`;
const subjects = Array.from({ length: 12 }, (_, position) => subject(position + 1)).join('');
const other = '    - { id: other, label: Another subject, importance: important }\n';

export const tooManyRequirements: Rule = {
  id: 'too-many-requirements',
  severity: 'warning',
  scope: 'file',
  options: [
    {
      name: 'list',
      type: 'number',
      default: 12,
      minimum: 1,
      maximum: 200,
      summary: {
        en: 'How many essential items one list may have.',
        fr: 'Combien d’éléments indispensables une liste peut compter.',
      },
    },
    {
      name: 'all',
      type: 'number',
      default: 25,
      minimum: 1,
      maximum: 500,
      summary: {
        en: 'How many essential items all lists of a role may have together.',
        fr: 'Combien d’éléments indispensables toutes les listes d’un rôle peuvent compter ensemble.',
      },
    },
  ],
  summary: {
    en: 'A role asks for more than one person can bring.',
    fr: 'Un rôle demande plus qu’une seule personne ne peut apporter.',
  },
  why: {
    en: 'A long list of what is essential keeps good people away and hides what the work turns on. An occupation in general may list more than one post asks for: there it is but a remark.',
    fr: 'Une longue liste d’exigences indispensables éloigne de bonnes candidatures et cache ce qui compte vraiment. Un métier en général peut en citer plus qu’un poste : là, ce n’est qu’une remarque.',
  },
  bad: `${nurse}${subjects}${subject(13)}${other}`,
  good: `${nurse}${subjects}${other}`,

  *check(document, _index, { options }) {
    const [most, mostOfAll] = [options.number('list'), options.number('all')];
    const lists = requirementLists(document.role).map(({ path, items }) => {
      return { path, essential: items.filter(({ importance }) => importance === 'essential').length };
    });
    const severity = isPost(document) ? undefined : ({ severity: 'info' } as const);
    const long = lists.filter(({ essential }) => essential > most);
    for (const { path, essential } of long) {
      const name = String(path.at(-1));
      const range = keyRange(document, path);
      if (!range) continue;
      yield {
        range,
        ...severity,
        message: {
          en: `'${name}' has ${essential} essential items, and more than ${most} are rarely found in one person; call what can be learned on the job 'important' or 'optional'`,
          fr: `« ${name} » compte ${essential} éléments indispensables, et une même personne en réunit rarement plus de ${most} ; mettre « important » ou « optional » pour ce qui s’apprend en poste`,
        },
      };
    }
    const all = lists.reduce((sum, { essential }) => sum + essential, 0);
    const first = lists.find(({ essential }) => essential > 0);
    const range = first && keyRange(document, first.path);
    if (long.length > 0 || !range || all <= mostOfAll) return;
    yield {
      range,
      ...severity,
      message: {
        en: `this role has ${all} essential items, and more than ${mostOfAll} are rarely found in one person; call what can be learned on the job 'important' or 'optional'`,
        fr: `ce rôle compte ${all} éléments indispensables, et une même personne en réunit rarement plus de ${mostOfAll} ; mettre « important » ou « optional » pour ce qui s’apprend en poste`,
      },
    };
  },
};
