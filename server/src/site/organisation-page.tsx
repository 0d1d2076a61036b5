import type { VNode } from 'preact';
import { graphFields } from '../model/graph-shape.ts';
import type { Language, LocalizedText } from '../text/language.ts';
import { drawing } from './drawing.tsx';
import { functionalTies } from './functional-ties.ts';
import { NamedRoles } from './named-roles.tsx';
import type { PageMaker, SitePlan } from './plan.ts';
import { reportingTrees, type Branch } from './reporting-tree.ts';
import { renderSitePage } from './shell.tsx';
import { counted, counts } from './words.ts';

/** Who reports to whom, as a list that anybody can read and any reader aloud. */
export const organisationPage: PageMaker = (plan, language) => {
  const { roles } = plan;
  const named = new NamedRoles(plan, language);
  const functional = functionalTies(plan.ties);
  const { trees, alone } = reportingTrees(named.sorted([...roles.keys(), ...missingIds(plan)]), plan.ties);
  return renderSitePage({
    name: 'organisation',
    title: words.title[language],
    lead: counted(roles.size, counts.roles, language),
    language,
    plan,
    content: (
      <>
        {trees.length > 0 && drawing('reporting', plan, language)}
        {trees.length > 0 && (
          <section id="reporting" aria-labelledby="reporting-title">
            <h2 id="reporting-title">{words.reporting[language]}</h2>
            <ul class="tree">{trees.map((tree) => branch(tree, { named, functional, language }))}</ul>
          </section>
        )}
        {alone.length > 0 && (
          <section id="alone" aria-labelledby="alone-title">
            <h2 id="alone-title">{words.alone[language]}</h2>
            <ul class="names-list">
              {alone.map((id) => (
                <li>{named.mention(id)}</li>
              ))}
            </ul>
          </section>
        )}
      </>
    ),
  });
};

/** The roles that have a place in the chart, but no page. */
function missingIds({ roles, ties }: SitePlan): readonly string[] {
  const { up, down } = graphFields.reporting;
  const ids = ties.documents.flatMap(({ head }) =>
    head.links
      .filter(({ relation, functional }) => head.id !== undefined && !functional && [up, down].includes(relation))
      .map(({ reference }) => reference.id),
  );
  return [...new Set(ids)].filter((id) => !roles.has(id));
}

interface Told {
  readonly named: NamedRoles;
  readonly functional: ReadonlyMap<string, ReadonlySet<string>>;
  readonly language: Language;
}

function branch({ id, reports, cut }: Branch, told: Told): VNode {
  const { named, functional, language } = told;
  const others = named.sorted(functional.get(id) ?? []);
  return (
    <li>
      {named.mention(id)}
      {others.length > 0 && (
        <span class="kind">
          {' '}
          {words.functional[language]} {others.map((other, at) => [at > 0 && ', ', named.mention(other)])}
        </span>
      )}
      {cut && <span class="kind"> {words[cut][language]}</span>}
      {reports.length > 0 && <ul>{reports.map((report) => branch(report, told))}</ul>}
    </li>
  );
}

const words = {
  title: { en: 'Organisation', fr: 'Organisation' },
  reporting: { en: 'Who reports to whom', fr: 'Qui dépend de qui' },
  alone: { en: 'Roles without a place in the chart', fr: 'Rôles hors de l’organigramme' },
  functional: { en: '· functional link with', fr: '· lien fonctionnel avec' },
  circle: { en: '(a circle: this role is above)', fr: '(un cercle : ce rôle figure plus haut)' },
  elsewhere: { en: '(with its team elsewhere in this list)', fr: '(son équipe figure ailleurs dans cette liste)' },
} as const satisfies Record<string, LocalizedText>;
