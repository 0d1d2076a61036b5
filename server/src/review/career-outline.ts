import type { CareerFact, CareerMove, CareerPartName, CareerTerm, SharedTerm } from '../compare/career.ts';
import type { Language, LocalizedText } from '../text/language.ts';
import type { Outline, OutlineGroup, OutlineLine } from './outline.ts';

/** A career move in words: what is asked for, what somebody has to learn, what they bring along, and what falls away. */
export function careerOutline({ parts, facts }: CareerMove, from: string, to: string, language: Language): Outline {
  const count = (of: 'shared' | 'missing' | 'additional'): number =>
    parts.reduce((sum, part) => sum + part[of].length, 0);
  const fresh = parts.find(({ name }) => name === 'tasks')?.missing.length ?? 0;
  const [shared, missing, additional] = [count('shared'), count('missing') - fresh, count('additional')];
  const tasks = plural(fresh, ', 1 new task', `, ${fresh} new tasks`);
  const taches = plural(fresh, ', 1 tâche nouvelle', `, ${fresh} tâches nouvelles`);
  const summary: LocalizedText = {
    en: `${shared} shared, ${missing} to acquire${tasks}, ${additional} no longer asked for`,
    fr: `${shared} en commun, ${missing} à acquérir${taches}, ${additional === 1 ? '1 qui n’est plus demandé' : `${additional} qui ne sont plus demandés`}`,
  };
  const conditions = facts.map((fact) => factLine(fact, language));
  return {
    title: { en: `From '${from}' to '${to}'`, fr: `De « ${from} » à « ${to} »` }[language],
    summary: summary[language],
    roles: [
      ...(conditions.length === 0
        ? []
        : [{ title: words.conditions[language], groups: [{ title: words.differ[language], lines: conditions }] }]),
      ...parts.map(({ name, ...part }) => ({
        title: partTitles[name][language],
        groups: [
          ...group(
            name === 'tasks' ? words.fresh : words.missing,
            part.missing.map((term) => termLine(term, 'added', language)),
            language,
          ),
          ...group(
            words.shared,
            part.shared.map((term) => sharedLine(term, language)),
            language,
          ),
          ...group(
            name === 'tasks' ? words.past : words.additional,
            part.additional.map((term) => termLine(term, 'removed', language)),
            language,
          ),
        ],
      })),
    ],
  };
}

function plural(count: number, one: string, many: string): string {
  return count === 0 ? '' : count === 1 ? one : many;
}

function group(title: LocalizedText, lines: readonly OutlineLine[], language: Language): readonly OutlineGroup[] {
  return lines.length === 0 ? [] : [{ title: title[language], lines }];
}

function termLine({ label, level }: CareerTerm, kind: OutlineLine['kind'], language: Language): OutlineLine {
  return { kind, text: level ? `${label[language]} (${level[language]})` : label[language] };
}

function sharedLine({ label, before, after, step }: SharedTerm, language: Language): OutlineLine {
  const name = label[language];
  if (!before || !after || step === undefined) return { kind: 'same', text: name };
  if (step === 'same') return { kind: 'same', text: `${name} (${after[language]})` };
  const [older, newer] = [before[language], after[language]];
  const text: LocalizedText = {
    en: `${name}: level '${newer}' instead of '${older}', ${step === 'higher' ? 'higher' : 'lower'}`,
    fr: `${name} : niveau « ${newer} » au lieu de « ${older} », ${step === 'higher' ? 'plus élevé' : 'moins élevé'}`,
  };
  return { kind: 'changed', text: text[language] };
}

function factLine({ title, before, after }: CareerFact, language: Language): OutlineLine {
  const [name, older, newer] = [title[language], before?.[language], after?.[language]];
  const text: LocalizedText =
    newer === undefined
      ? {
          en: `'${name}': nothing is said instead of '${older}'`,
          fr: `« ${name} » : rien n’est indiqué au lieu de « ${older} »`,
        }
      : older === undefined
        ? { en: `'${name}': '${newer}'`, fr: `« ${name} » : « ${newer} »` }
        : {
            en: `'${name}': '${newer}' instead of '${older}'`,
            fr: `« ${name} » : « ${newer} » au lieu de « ${older} »`,
          };
  return { kind: newer === undefined ? 'removed' : older === undefined ? 'added' : 'changed', text: text[language] };
}

const words = {
  conditions: { en: 'Conditions', fr: 'Conditions' },
  differ: { en: 'What differs', fr: 'Ce qui diffère' },
  fresh: { en: 'New', fr: 'Nouveau' },
  missing: { en: 'To acquire', fr: 'À acquérir' },
  shared: { en: 'Shared', fr: 'En commun' },
  additional: { en: 'No longer asked for', fr: 'Qui n’est plus demandé' },
  past: { en: 'No longer part of the work', fr: 'Qui ne fait plus partie du travail' },
} as const satisfies Readonly<Record<string, LocalizedText>>;

const partTitles: Readonly<Record<CareerPartName, LocalizedText>> = {
  skills: { en: 'Skills', fr: 'Compétences' },
  tasks: { en: 'Tasks', fr: 'Tâches' },
  domains: { en: 'Fields to master', fr: 'Domaines à maîtriser' },
  tools: { en: 'Tools', fr: 'Outils' },
  languages: { en: 'Working languages', fr: 'Langues de travail' },
  certifications: { en: 'Certificates and licences', fr: 'Certifications et habilitations' },
};
