import type { VNode } from 'preact';
import type { Direction } from '../model/graph-shape.ts';
import type { Language, LocalizedText } from '../text/language.ts';
import { drawing } from './drawing.tsx';
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
  return (
    <ul class="career">
      {steps.map(({ id, before, after }) => (
        <li id={`role-${id}`}>
          <div class="career-here">
            <h2>{named.mention(id)}</h2>
          </div>
          {side('before', before, named, language)}
          {side('after', after, named, language)}
        </li>
      ))}
    </ul>
  );
}

function side(
  name: 'before' | 'after',
  ids: readonly string[],
  named: NamedRoles,
  language: Language,
): VNode | undefined {
  if (ids.length === 0) return undefined;
  return (
    <div class={`career-${name}`}>
      <h3>{words[name][language]}</h3>
      <ul>
        {ids.map((id) => (
          <li>{named.mention(id)}</li>
        ))}
      </ul>
    </div>
  );
}

const words = {
  title: { en: 'Career paths', fr: 'Parcours' },
  before: { en: 'Before', fr: 'Avant' },
  after: { en: 'After', fr: 'Après' },
  none: { en: 'No role says where it leads.', fr: 'Aucune fiche ne dit où mène le rôle.' },
} as const satisfies Record<string, LocalizedText>;
