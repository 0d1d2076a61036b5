import type { VNode } from 'preact';
import type { Direction } from '../model/graph-shape.ts';
import type { Language, LocalizedText } from '../text/language.ts';
import { drawing } from './drawing.tsx';
import { byLetter, letterLinks } from './letters.tsx';
import { NamedRoles } from './named-roles.tsx';
import type { PageMaker } from './plan.ts';
import { renderSitePage } from './shell.tsx';
import { counted, counts } from './words.ts';

/** One role with what people are before and after it, by their ids. */
interface Step {
  readonly id: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** The career paths of all roles, told by whichever file tells them. */
export const pathsPage: PageMaker = (plan, language) => {
  const { roles, ties } = plan;
  const named = new NamedRoles(plan, language);
  const next = (id: string, direction: Direction): readonly string[] =>
    named.sorted(ties.neighbours(id, 'career', direction));
  const steps = named
    .sorted(roles.keys())
    .map((id): Step => ({ id, before: next(id, 'down'), after: next(id, 'up') }))
    .filter(({ before, after }) => before.length + after.length > 0);
  return renderSitePage({
    name: 'paths',
    title: words.title[language],
    lead: counted(steps.length, counts.roles, language),
    language,
    plan,
    content:
      steps.length === 0 ? (
        <p>{words.none[language]}</p>
      ) : (
        <>
          {drawing('career', plan, language)}
          {table(steps, named, language)}
        </>
      ),
  });
};

function table(steps: readonly Step[], named: NamedRoles, language: Language): VNode {
  const letters = byLetter(steps, ({ id }) => named.nameOf(id), named.orderTag);
  const begins = [...letters].flatMap(([letter, [first]]) => (first ? { letter, anchor: anchorOf(first) } : []));
  return (
    <section id="by-role" aria-labelledby="by-role-title">
      <h2 id="by-role-title">{words.byRole[language]}</h2>
      {letters.size > 1 && letterLinks(begins, language)}
      <ul class="career">
        {steps.map((step) => (
          <li id={anchorOf(step)}>
            <h3>{named.mention(step.id)}</h3>
            <dl>
              {side('before', step.before, named, language)}
              {side('after', step.after, named, language)}
            </dl>
          </li>
        ))}
      </ul>
    </section>
  );
}

function anchorOf({ id }: Step): string {
  return `role-${id}`;
}

function side(
  name: 'before' | 'after',
  ids: readonly string[],
  named: NamedRoles,
  language: Language,
): VNode | undefined {
  if (ids.length === 0) return undefined;
  return (
    <div>
      <dt>{words[name][language]}</dt>
      <dd>
        <ul>
          {ids.map((id) => (
            <li>{named.mention(id)}</li>
          ))}
        </ul>
      </dd>
    </div>
  );
}

const words = {
  title: { en: 'Career paths', fr: 'Parcours' },
  byRole: { en: 'Role by role', fr: 'Rôle par rôle' },
  before: { en: 'Before', fr: 'Avant' },
  after: { en: 'After', fr: 'Après' },
  none: { en: 'No role says where it leads.', fr: 'Aucune fiche ne dit où mène le rôle.' },
} as const satisfies Record<string, LocalizedText>;
