import type { ComponentChildren, VNode } from 'preact';
import type { EducationMinimum, ExperienceRoute } from '../../../../schemas/types.ts';
import type { PageContext } from '../context.tsx';
import {
  careerStageLabels,
  experienceLabels,
  generalLevelLabels,
  importanceLabels,
  routeKindLabels,
} from '../../schema/labels.ts';
import { languageName } from '../language-names.ts';
import { commaList, facts, listOf, roleLinks, sentences, subsection, Tag, together } from '../parts.tsx';
import { duration } from '../quantities.tsx';
import { ratedItems } from '../rated-items.tsx';
import { regulatedPractice } from '../regulated-practice.ts';
import type { Section } from '../section.ts';

export const requirements: Section = {
  id: 'requirements',
  title: { en: 'Requirements', fr: 'Prérequis' },
  render(context) {
    const { role, label, pointerTo } = context;
    const { domains, regulated } = role.requirements ?? {};
    const practice =
      regulated === undefined ? undefined : (
        <p class="aside" data-pointer={pointerTo('requirements', 'regulated')}>
          {label(regulatedPractice(regulated))}
        </p>
      );
    return together(
      subsection(context, { en: 'Fields to master', fr: 'Domaines à maîtriser' }, ratedItems(context, domains)),
      subsection(
        context,
        { en: 'Education', fr: 'Formation' },
        education(context),
        pointerTo('requirements', 'education'),
      ),
      subsection(
        context,
        { en: 'Experience', fr: 'Expérience' },
        experience(context),
        pointerTo('requirements', 'experience'),
      ),
      subsection(context, { en: 'Ways into the role', fr: 'Voies d’accès' }, routes(context)),
      subsection(context, { en: 'Certifications', fr: 'Certifications' }, together(certifications(context), practice)),
      subsection(context, { en: 'Languages', fr: 'Langues' }, languages(context)),
    );
  },
};

function education(context: PageContext): VNode | undefined {
  const { label, text, placeOf } = context;
  const { generalLevel, minimum, pathways, alternativeToDegree, notes } = context.role.requirements?.education ?? {};
  return together(
    facts(context, [
      [{ en: 'General level', fr: 'Niveau général' }, generalLevel && label(generalLevelLabels[generalLevel])],
      [{ en: 'At least', fr: 'Au moins' }, minimum && minimumEducation(context, minimum)],
      [
        { en: 'Without a degree', fr: 'Sans diplôme' },
        alternativeToDegree !== undefined &&
          label(
            alternativeToDegree
              ? { en: 'Experience may stand in for the degree', fr: 'L’expérience peut tenir lieu de diplôme' }
              : { en: 'A degree is required', fr: 'Le diplôme est indispensable' },
          ),
      ],
      [
        { en: 'Possible courses', fr: 'Formations possibles' },
        listOf(pathways, 'sentences', (pathway) => (
          <li {...placeOf(pathway)}>
            {text(pathway.label)}
            {sentences(context, pathway.examples)}
          </li>
        )),
      ],
    ]),
    sentences(context, notes, 'remarks'),
  );
}

function minimumEducation(
  { label, text }: PageContext,
  { credential, field, eqf, rncp }: EducationMinimum,
): VNode | undefined {
  const parts: ComponentChildren[] = [credential, field].filter((part) => part !== undefined).map(text);
  if (eqf !== undefined) parts.push(label({ en: `EQF level ${eqf}`, fr: `niveau CEC ${eqf}` }));
  if (rncp !== undefined) parts.push(label({ en: `RNCP level ${rncp}`, fr: `niveau RNCP ${rncp}` }));
  return commaList(parts);
}

function experience(context: PageContext): VNode | undefined {
  const { required, months, notes } = context.role.requirements?.experience ?? {};
  return together(
    facts(context, [
      [{ en: 'Prior experience', fr: 'Expérience préalable' }, required && context.label(experienceLabels[required])],
      [{ en: 'Length', fr: 'Durée' }, months === undefined ? undefined : duration(context, months)],
    ]),
    sentences(context, notes, 'remarks'),
  );
}

function routes(context: PageContext): VNode | undefined {
  return listOf(context.role.requirements?.experience?.routes, 'routes', (route) => renderRoute(context, route));
}

function renderRoute(context: PageContext, route: ExperienceRoute): VNode {
  const { label, text, placeOf } = context;
  return (
    <li class={route.typical ? 'typical' : undefined} {...placeOf(route)}>
      <p class="statement">
        {text(route.label)}{' '}
        {route.typical && <Tag kind="key">{label({ en: 'Most common', fr: 'Le plus fréquent' })}</Tag>}
      </p>
      <p class="kind">
        {label(routeKindLabels[route.kind])}
        {route.careerStage && <> · {label(careerStageLabels[route.careerStage])}</>}
      </p>
      {roleLinks(context, route.roles ?? [])}
    </li>
  );
}

function certifications({ role, label, text, placeOf }: PageContext): VNode | undefined {
  return listOf(role.requirements?.certifications, 'items', (item) => (
    <li {...placeOf(item)}>
      <span class="name">{text(item.label)}</span>
      {item.mandatory !== undefined && (
        <span class="level">
          {label(
            item.mandatory ? { en: 'Mandatory', fr: 'Obligatoire' } : { en: 'Not mandatory', fr: 'Non obligatoire' },
          )}
        </span>
      )}
    </li>
  ));
}

function languages({ role, label, placeOf }: PageContext): VNode | undefined {
  return listOf(role.requirements?.languages, 'items', (item) => (
    <li {...placeOf(item)}>
      <span class="name">{label(languageName(item.code))}</span>
      {item.cefr && <span class="level">{item.cefr}</span>}
      {item.importance && <span class="note">{label(importanceLabels[item.importance])}</span>}
    </li>
  ));
}
