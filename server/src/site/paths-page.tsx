import type { VNode } from 'preact';
import type { RoleIndex } from '../model/role-index.ts';
import type { Language, LocalizedText } from '../text/language.ts';
import { drawing } from './drawing.tsx';
import { Mention } from './entry.tsx';
import { lookUpOrder } from './order.ts';
import type { PageMaker } from './plan.ts';
import { textFor, type RoleText } from './roles.ts';
import { renderSitePage } from './shell.tsx';
import { counted, counts } from './words.ts';

/** One role with what people are before and after it. */
interface Step {
  readonly role: RoleText;
  readonly before: readonly RoleText[];
  readonly after: readonly RoleText[];
}

/** The career paths of all roles, told by whichever file tells them. */
export const pathsPage: PageMaker = (plan, language) => {
  const { roles, ties } = plan;
  const byText = lookUpOrder(language);
  const order: Order = (one, other) => byText(one.title, other.title) || byText(one.id, other.id);
  const texts = new Map([...roles.values()].map((role) => [role.id, textFor(role, language)]));
  const steps = [...texts.values()]
    .toSorted(order)
    .map((role) => stepOf(role, texts, ties, order))
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
          {table(steps, language)}
        </>
      ),
  });
};

type Order = (one: RoleText, other: RoleText) => number;

function stepOf(role: RoleText, texts: ReadonlyMap<string, RoleText>, index: RoleIndex, order: Order): Step {
  const next = (direction: 'up' | 'down'): readonly RoleText[] =>
    index
      .neighbours(role.id, 'career', direction)
      .flatMap((id) => texts.get(id) ?? [])
      .toSorted(order);
  return { role, before: next('down'), after: next('up') };
}

function table(steps: readonly Step[], language: Language): VNode {
  return (
    <ul class="career">
      {steps.map(({ role, before, after }) => (
        <li id={`role-${role.id}`}>
          <div class="career-here">
            <h2>
              <Mention of={role} language={language} />
            </h2>
          </div>
          {side('before', before, language)}
          {side('after', after, language)}
        </li>
      ))}
    </ul>
  );
}

function side(name: 'before' | 'after', roles: readonly RoleText[], language: Language): VNode | undefined {
  if (roles.length === 0) return undefined;
  return (
    <div class={`career-${name}`}>
      <h3>{words[name][language]}</h3>
      <ul>
        {roles.map((role) => (
          <li>
            <Mention of={role} language={language} />
          </li>
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
