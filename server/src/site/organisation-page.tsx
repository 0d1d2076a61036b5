import type { VNode } from 'preact';
import { graphFields } from '../model/graph-shape.ts';
import { missingRole, type MissingRole } from '../model/missing-role.ts';
import { typeset } from '../page/typography.ts';
import { isForeign, type Language, type LocalizedText } from '../text/language.ts';
import { drawing } from './drawing.tsx';
import { Mention } from './entry.tsx';
import { lookUpOrder } from './order.ts';
import type { PageMaker, SitePlan } from './plan.ts';
import { reportingTrees, type Branch } from './reporting-tree.ts';
import { textFor, type RoleText } from './roles.ts';
import { renderSitePage } from './shell.tsx';
import { counted, counts } from './words.ts';

/** Who reports to whom, as a list that anybody can read and any reader aloud. */
export const organisationPage: PageMaker = (plan, language) => {
  const { roles, ties } = plan;
  const texts = new Map([...roles.values()].map((role) => [role.id, textFor(role, language)]));
  const missing = new Map(missingIds(plan).map((id) => [id, missingRole(id, ties)]));
  const titles = new Map<string, string>([
    ...[...texts].map(([id, { title }]): [string, string] => [id, title]),
    ...[...missing].map(([id, { name }]): [string, string] => [id, name]),
  ]);
  const order = lookUpOrder(language);
  const ids = [...titles].toSorted(([, one], [, other]) => order(one, other)).map(([id]) => id);
  const { trees, alone } = reportingTrees(ids, ties);
  const tell = { texts, missing, language };
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
            <ul class="tree">{trees.map((tree) => branch(tree, tell))}</ul>
          </section>
        )}
        {alone.length > 0 && (
          <section id="alone" aria-labelledby="alone-title">
            <h2 id="alone-title">{words.alone[language]}</h2>
            <ul class="names-list">
              {alone.map((id) => (
                <li>{roleName(id, tell)}</li>
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

interface Tell {
  readonly texts: ReadonlyMap<string, RoleText>;
  readonly missing: ReadonlyMap<string, MissingRole>;
  readonly language: Language;
}

function branch({ id, reports, cut }: Branch, tell: Tell): VNode {
  return (
    <li>
      {roleName(id, tell)}
      {cut && <span class="kind"> {words[cut][tell.language]}</span>}
      {reports.length > 0 && <ul>{reports.map((report) => branch(report, tell))}</ul>}
    </li>
  );
}

function roleName(id: string, { texts, missing, language }: Tell): VNode {
  const text = texts.get(id);
  if (text) return <Mention of={text} language={language} />;
  const { name = id, lang } = missing.get(id) ?? {};
  return (
    <>
      <span lang={isForeign(lang, language) ? lang : undefined}>{typeset(name, lang)}</span>{' '}
      <span class="kind">{words.missing[language]}</span>
    </>
  );
}

const words = {
  title: { en: 'Organisation', fr: 'Organisation' },
  reporting: { en: 'Who reports to whom', fr: 'Qui dépend de qui' },
  alone: { en: 'Roles without a place in the chart', fr: 'Rôles hors de l’organigramme' },
  missing: { en: '(no role file)', fr: '(sans fiche)' },
  circle: { en: '(a circle: this role is above)', fr: '(un cercle : ce rôle figure plus haut)' },
  elsewhere: { en: '(with its team elsewhere in this list)', fr: '(son équipe figure ailleurs dans cette liste)' },
} as const satisfies Record<string, LocalizedText>;
