import type { VNode } from 'preact';
import type { EmploymentType, PayPercentiles } from '../../../../schemas/types.ts';
import type { PageContext } from '../context.tsx';
import { formatMoney } from '../../text/figures.ts';
import { contractLabels, employmentLabels, timeLabels } from '../../schema/labels.ts';
import { facts, listOf, sentences, subsection, Tag, together } from '../parts.tsx';
import { knownPlaces, placeName } from '../places.tsx';
import { day, payRange, remoteWork } from '../quantities.tsx';
import type { Section } from '../section.ts';

export const conditions: Section = {
  id: 'conditions',
  title: { en: 'Working conditions', fr: 'Cadre de travail' },
  render(context) {
    const { pointerTo } = context;
    return together(
      subsection(context, { en: 'Setting', fr: 'Conditions d’exercice' }, setting(context)),
      subsection(context, { en: 'Employment', fr: 'Statut et contrat' }, employment(context), pointerTo('employment')),
      subsection(context, { en: 'Pay', fr: 'Rémunération' }, pay(context), pointerTo('compensation')),
      subsection(
        context,
        { en: 'Evaluation of the role', fr: 'Évaluation du rôle' },
        evaluation(context),
        pointerTo('evaluation'),
      ),
    );
  },
};

function setting(context: PageContext): VNode | undefined {
  const { text, placeOf, pointerTo } = context;
  const { workContext = {}, locations, remote } = context.role;
  return facts(context, [
    [
      { en: 'Sites', fr: 'Lieux de travail' },
      listOf(knownPlaces(locations), 'lines', (location) => (
        <li {...placeOf(location)}>{placeName(context, location)}</li>
      )),
    ],
    [{ en: 'Remote work', fr: 'Télétravail' }, remote && remoteWork(context, remote), pointerTo('remote')],
    [{ en: 'Places', fr: 'Lieux' }, sentences(context, workContext.places)],
    [{ en: 'Hours', fr: 'Horaires' }, sentences(context, workContext.hours)],
    [
      { en: 'Travel', fr: 'Déplacements' },
      workContext.travel && text(workContext.travel),
      pointerTo('workContext', 'travel'),
    ],
    [{ en: 'Conditions', fr: 'Conditions' }, sentences(context, workContext.conditions)],
    [{ en: 'People served', fr: 'Publics' }, sentences(context, workContext.publics)],
  ]);
}

function employment(context: PageContext): VNode | undefined {
  const { label, text, role } = context;
  const { types, contract, time, collectiveAgreement } = role.employment ?? {};
  return together(
    listOf(types, 'cards', (type) => renderType(context, type)),
    facts(context, [
      [
        { en: 'Contract', fr: 'Contrat' },
        contract && listOf(contract, 'inline-list', (kind) => <li>{label(contractLabels[kind])}</li>),
      ],
      [{ en: 'Working time', fr: 'Temps de travail' }, time && label(timeLabels[time])],
      [
        { en: 'Collective agreement', fr: 'Convention collective' },
        collectiveAgreement && (
          <>
            IDCC {collectiveAgreement.idcc}
            {collectiveAgreement.coefficient !== undefined && (
              <>
                , {label({ en: 'coefficient', fr: 'coefficient' })} {text(collectiveAgreement.coefficient)}
              </>
            )}
          </>
        ),
      ],
    ]),
  );
}

function renderType(context: PageContext, item: EmploymentType): VNode {
  const { label, text, placeOf } = context;
  return (
    <li {...placeOf(item)}>
      <p class="statement">
        {item.label === undefined ? label(employmentLabels[item.type]) : text(item.label)}{' '}
        {item.typical && <Tag kind="key">{label({ en: 'Most common', fr: 'Le plus fréquent' })}</Tag>}
      </p>
      {item.label !== undefined && <p class="kind">{label(employmentLabels[item.type])}</p>}
      {sentences(context, item.differences)}
    </li>
  );
}

function pay(context: PageContext): VNode | undefined {
  const { text, role } = context;
  const { compensation } = role;
  if (!compensation) return undefined;
  const { variable, basis, asOf, source, percentiles, min, max } = compensation;
  const range = min === undefined && max === undefined ? undefined : payRange(context, compensation);
  return facts(context, [
    [{ en: 'Range', fr: 'Fourchette' }, range],
    ...(percentiles ? [distribution(context, percentiles, compensation.currency)] : []),
    [{ en: 'Basis', fr: 'Base' }, basis && text(basis)],
    [{ en: 'Variable pay', fr: 'Part variable' }, variable && text(variable)],
    [{ en: 'As of', fr: 'Date de référence' }, asOf && day(context, asOf)],
    [{ en: 'Source', fr: 'Source' }, source && text(source)],
  ]);
}

function distribution({ language, ours }: PageContext, percentiles: PayPercentiles, currency: string) {
  const steps = [
    [{ en: 'lowest tenth up to', fr: 'premier décile' }, percentiles.p10],
    [{ en: 'lowest quarter up to', fr: 'premier quartile' }, percentiles.p25],
    [{ en: 'median', fr: 'médiane' }, percentiles.median],
    [{ en: 'highest quarter from', fr: 'troisième quartile' }, percentiles.p75],
    [{ en: 'highest tenth from', fr: 'neuvième décile' }, percentiles.p90],
  ] as const;
  const known = steps.flatMap(([name, value]) => (value === undefined ? [] : [{ name, value }]));
  const list = listOf(known, 'lines', ({ name, value }) => (
    <li>{ours(`${name[language]} ${formatMoney(value, currency, language)}`)}</li>
  ));
  return [{ en: 'Distribution', fr: 'Répartition' }, list] as const;
}

/** The four factors by which the value of work is compared in Directive (EU) 2023/970. */
function evaluation(context: PageContext): VNode | undefined {
  const { text, pointerTo, role } = context;
  const { skills, effort, responsibility, workingConditions } = role.evaluation ?? {};
  return facts(context, [
    [{ en: 'Skills', fr: 'Compétences' }, skills && text(skills), pointerTo('evaluation', 'skills')],
    [{ en: 'Effort', fr: 'Efforts' }, effort && text(effort), pointerTo('evaluation', 'effort')],
    [
      { en: 'Responsibility', fr: 'Responsabilités' },
      responsibility && text(responsibility),
      pointerTo('evaluation', 'responsibility'),
    ],
    [
      { en: 'Working conditions', fr: 'Conditions de travail' },
      workingConditions && text(workingConditions),
      pointerTo('evaluation', 'workingConditions'),
    ],
  ]);
}
